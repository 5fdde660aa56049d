// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"
#include "core/store/cellchange.h"
#include "core/store/cellkey.h"
#include "core/store/fingerprint.h"
#include "core/store/merge/knowledge.h"
#include "core/store/salvage/clockcover.h"
#include "core/store/salvage/treemap.h"

#include <QHash>
#include <QMap>
#include <QVariantList>

#include <optional>

namespace Tallerista {

struct RowKey
{
    Entity entity;
    RowId row;

    friend auto operator<=>(const RowKey &,
                            const RowKey &) = default; // NOLINT(modernize-use-nullptr)
};

/// The first id for which \a among holds that differs from \a id in a single bit, as damage makes them.
template <typename Contains>
std::optional<RowId> oneBitAway(const RowId &id, Contains among)
{
    for (qsizetype bit = 0; bit < 8 * RowId::Size; ++bit) {
        QByteArray bytes = id.toBytes();
        bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
        const auto other = RowId::fromBytes(bytes);
        if (other && among(*other))
            return other;
    }
    return std::nullopt;
}

/// The moment at which an id was made, UTC ms.
inline qint64 birthMsOf(const RowId &id)
{
    qint64 ms = 0;
    for (const char byte : id.toBytes().first(6))
        ms = ms << 8 | quint8(byte);
    return ms;
}

/// Whether it is a UUID of version 7, as IdSource makes them.
inline bool isOurs(const RowId &id)
{
    const QByteArray bytes = id.toBytes();
    return quint8(bytes.at(6)) >> 4 == 7 && quint8(bytes.at(8)) >> 6 == 2;
}

/// What one carved record says about a row of the document.
struct RowImage
{
    bool live;
    bool sound;
    QVariantList cells; ///< by column; invalid: gone
};

/// A row of the history, as it was carved.
struct HistoryRow
{
    enum Trust {
        Verified,  ///< its cells account for the step from the fingerprint before to its own
        Unchecked, ///< the row before it is lost
        Altered,   ///< they do not
    };

    qint64 sequence;
    RowId id;
    RowId replica;
    qint64 hlc;
    qint64 at;
    int act;
    std::optional<qint64> target;
    int step;
    QString detail;
    int scope;
    std::optional<RowId> mesa;
    QList<CellChange> cells; ///< those that fit the catalogue
    Fingerprint fingerprint;
    bool live;
    bool sound;
    Trust trust = Unchecked;
};

/// Everything that was carved, sorted by what it speaks of.
struct Evidence
{
    QMap<RowKey, QList<RowImage>> images;
    QMap<qint64, QList<HistoryRow>>
        history;                  ///< by sequence; more than one where a copy was left over
    QHash<CellKey, Stamp> clocks; ///< of each cell's last change
    QSet<CellKey> leftoverClocks; ///< of which no page says that they are in use
    ClockCover cover;
    QMap<RowId, Replica> replicas;
    bool hasAllReplicas = false;
    QMap<RowId, Conflict> conflicts;
    QMap<RowId, qint64> lentCopies;     ///< by table, when the copy was made
    std::optional<qint64> lastSequence; ///< of the undamaged history, where that is known
    int homeless = 0;                   ///< records that may be of more than one table

    /// Whether the cell is known never to have been written after its row was born.
    bool isUnwritten(const CellKey &cell) const
    {
        return !clocks.contains(cell) && cover.covers(cell);
    }
};

Evidence sortEvidence(const PageFile &file,
                      const QList<CarvedRecord> &records,
                      const TreeMap &trees,
                      const RecordShapes &shapes);

} // namespace Tallerista

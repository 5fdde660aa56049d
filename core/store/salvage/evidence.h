// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"
#include "core/store/cellchange.h"
#include "core/store/cellkey.h"
#include "core/store/fingerprint.h"
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

struct ReplicaRow
{
    RowId id;
    qint64 hlc;
    QString computer;
    QString operatorName;
    qint64 openedAt;
};

/// Everything that was carved, sorted by what it speaks of.
struct Evidence
{
    QMap<RowKey, QList<RowImage>> images;
    QMap<qint64, QList<HistoryRow>>
        history;                   ///< by sequence; more than one where a copy was left over
    QHash<CellKey, qint64> clocks; ///< the hlc of each cell's last change
    QMap<RowId, ReplicaRow> replicas;
    std::optional<qint64> lastSequence; ///< of the undamaged history, where that is known
    int homeless = 0;                   ///< records that may be of more than one table
};

Evidence
sortEvidence(const QList<CarvedRecord> &records, const TreeMap &trees, const RecordShapes &shapes);

} // namespace Tallerista

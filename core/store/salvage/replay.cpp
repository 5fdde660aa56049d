// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/replay.h"

#include "core/store/catalog.h"
#include "core/store/cells.h"

#include <algorithm>
#include <set>

namespace Tallerista {

namespace {

struct Decision
{
    QVariant value;
    Certainty certainty;
    QVariant other = {};
};

class Replayer
{
public:
    Replayer(const Evidence &evidence, const HistoryChain &chain)
        : m_evidence(evidence)
        , m_chain(chain)
    {}

    SalvagedRow row(const RowKey &key, int columns) const
    {
        const RowImage *image = bestImage(key, columns);
        SalvagedRow row{key, {key.row.toBytes()}};
        for (int column = 1; column < columns; ++column) {
            const Decision decision = decide({key.entity, key.row, column}, image);
            row.cells.append(decision.value);
            row.certainty = qMax(row.certainty, decision.certainty);
            if (decision.other.typeId() == QMetaType::QString)
                row.otherText = decision.other.toString();
        }
        return row;
    }

private:
    const RowImage *bestImage(const RowKey &key, int columns) const;
    Decision decide(const CellKey &key, const RowImage *image) const;
    Decision fromHistory(const CellKey &key, const LatestCell &latest) const;
    Decision between(const CellKey &key, const LatestCell &latest, const RowImage &image) const;
    /// Whether a later change of the cell is known to be lost; nothing where that cannot be told.
    std::optional<bool> isOutdated(const CellKey &key, const LatestCell &latest) const;

    const Evidence &m_evidence;
    const HistoryChain &m_chain;
};

const RowImage *Replayer::bestImage(const RowKey &key, int columns) const
{
    const auto images = m_evidence.images.constFind(key);
    if (images == m_evidence.images.cend())
        return nullptr;
    const auto rank = [&](const RowImage &image) {
        int agreeing = 0;
        for (int column = 1; column < columns; ++column) {
            const auto latest = m_chain.latest().constFind({key.entity, key.row, column});
            if (latest != m_chain.latest().cend() && latest->value == image.cells.at(column))
                ++agreeing;
        }
        return std::tuple(image.live && image.sound, image.live, image.sound, agreeing);
    };
    return &*std::max_element(
        images->begin(), images->end(), [&](const RowImage &one, const RowImage &other) {
            return rank(one) < rank(other);
        });
}

Decision Replayer::decide(const CellKey &key, const RowImage *image) const
{
    const auto latest = m_chain.latest().constFind(key);
    const QVariant found = image ? image->cells.at(key.column) : QVariant();
    if (latest == m_chain.latest().cend()) {
        const bool missing = !found.isValid();
        return {found, missing || !image->sound ? Certainty::Doubtful : Certainty::Once};
    }
    if (!found.isValid())
        return fromHistory(key, *latest);
    if (found == latest->value)
        return {found, Certainty::Confirmed};
    return between(key, *latest, *image);
}

Decision Replayer::fromHistory(const CellKey &key, const LatestCell &latest) const
{
    const bool outdated = isOutdated(key, latest).value_or(false);
    // What was done to it last is lost. A row that comes back by itself is the worse mistake.
    if (outdated && key.column == Catalog::DeletedColumn)
        return {QVariant(qlonglong(1)), Certainty::Doubtful};
    if (outdated)
        return {latest.value, Certainty::Doubtful};
    return {latest.value, latest.verified ? Certainty::Confirmed : Certainty::Once};
}

Decision
Replayer::between(const CellKey &key, const LatestCell &latest, const RowImage &image) const
{
    const QVariant &found = image.cells.at(key.column);
    const std::optional<bool> outdated = isOutdated(key, latest);
    if (outdated == false && latest.verified)
        return {latest.value, Certainty::Confirmed};
    if (outdated == true)
        return {found, image.sound ? Certainty::Once : Certainty::Doubtful, latest.value};
    if (!image.live)
        return {latest.value, latest.verified ? Certainty::Once : Certainty::Doubtful, found};
    if (!outdated && image.sound)
        return {found, Certainty::Once};
    return image.sound ? Decision{found, Certainty::Doubtful, latest.value}
                       : Decision{latest.value, Certainty::Doubtful, found};
}

std::optional<bool> Replayer::isOutdated(const CellKey &key, const LatestCell &latest) const
{
    const auto clock = m_evidence.clocks.constFind(key);
    if (clock != m_evidence.clocks.cend())
        return *clock > latest.hlc;
    return m_chain.isWholeAfter(latest.sequence) ? std::optional(false) : std::nullopt;
}

/// Whether \a key is no row at all but another one's id with a bit turned over.
bool isMisreadId(const RowKey &key, const HistoryChain &chain, const std::set<RowKey> &keys)
{
    if (chain.vouchesFor(key))
        return false;
    const bool inHistory = chain.lastTouching(key) != nullptr;
    return oneBitAway(key.row,
                      [&](const RowId &other) {
                          const RowKey real{key.entity, other};
                          return chain.vouchesFor(real)
                                 || (inHistory ? keys.contains(real) && !chain.lastTouching(real)
                                               : chain.lastTouching(real) != nullptr);
                      })
        .has_value();
}

} // namespace

QList<SalvagedRow>
replay(const Evidence &evidence, const HistoryChain &chain, const RecordShapes &shapes)
{
    std::set<RowKey> keys;
    for (auto image = evidence.images.keyBegin(); image != evidence.images.keyEnd(); ++image)
        keys.insert(*image);
    for (auto cell = chain.latest().keyBegin(); cell != chain.latest().keyEnd(); ++cell)
        keys.insert({cell->entity, cell->row});
    QList<SalvagedRow> rows;
    const Replayer replayer(evidence, chain);
    for (const RowKey &key : keys) {
        if (!isMisreadId(key, chain, keys))
            rows.append(replayer.row(key, int(shapes.of(key.entity).columns.size())));
    }
    return rows;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/replay.h"

#include "core/store/catalog.h"
#include "core/store/cells.h"

#include <algorithm>
#include <set>

namespace Tallerista {

namespace {

/// What a cell holds, and why.
struct CellVerdict
{
    QVariant value;
    Certainty certainty;
    std::optional<Stamp> stamp = {};
    Doubt doubt = Doubt::None;
    QVariant other = {};
};

/// Most telling last.
int weight(Doubt doubt)
{
    static const QList<Doubt> order{Doubt::None,
                                    Doubt::Older,
                                    Doubt::PerhapsDeleted,
                                    Doubt::Differs,
                                    Doubt::Altered,
                                    Doubt::CutOff,
                                    Doubt::TakenAsDeleted,
                                    Doubt::Unknown};
    return int(order.indexOf(doubt));
}

class Replayer
{
public:
    Replayer(const Evidence &evidence, const HistoryChain &chain, const RowId &session)
        : m_evidence(evidence)
        , m_chain(chain)
        , m_doubtful{Stamp::DoubtfulHlc, session}
    {}

    SalvagedRow row(const RowKey &key, int columns) const
    {
        const RowImage *image = bestImage(key, columns);
        SalvagedRow row{key, {key.row.toBytes()}, {std::nullopt}};
        for (int column = 1; column < columns; ++column) {
            const CellVerdict decision = decide({key.entity, key.row, column}, image);
            row.cells.append(decision.value);
            row.stamps.append(decision.stamp);
            row.certainty = qMax(row.certainty, decision.certainty);
            if (weight(decision.doubt) > weight(row.doubt))
                row.doubt = decision.doubt;
            if (decision.other.typeId() == QMetaType::QString)
                row.otherText = decision.other.toString();
        }
        if (!m_chain.lastTouching(key) && isDoubtful(key)) {
            row.certainty = Certainty::Doubtful;
            row.doubt = m_chain.mayHaveLost(birthMsOf(key.row)) ? Doubt::Altered : Doubt::Unknown;
            row.stamps.fill(m_doubtful);
        }
        return row;
    }

private:
    /// Of a row that the history does not tell of: it should, or it tells of one of nearly the same id.
    bool isDoubtful(const RowKey &key) const
    {
        return !m_chain.mayHaveLost(birthMsOf(key.row))
               || oneBitAway(key.row, [&](const RowId &other) {
                      return m_chain.lastTouching({key.entity, other}) != nullptr;
                  });
    }
    const RowImage *bestImage(const RowKey &key, int columns) const;
    CellVerdict decide(const CellKey &key, const RowImage *image) const;
    CellVerdict fromImage(const CellKey &key, const RowImage *image) const;
    CellVerdict fromHistory(const CellKey &key, const LatestCell &latest) const;
    CellVerdict fromBoth(const CellKey &key, const LatestCell &latest, const RowImage &image) const;
    CellVerdict between(const CellKey &key, const LatestCell &latest, const RowImage &image) const;
    std::optional<Stamp> clockOf(const CellKey &key) const;
    /// With the value that the history gives.
    std::optional<Stamp> stampOf(const CellKey &key, const LatestCell &latest) const;
    /// Whether a later change of the cell is known to be lost; nothing where that cannot be told.
    std::optional<bool> isOutdated(const CellKey &key, const LatestCell &latest) const;

    const Evidence &m_evidence;
    const HistoryChain &m_chain;
    Stamp m_doubtful;
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

CellVerdict Replayer::decide(const CellKey &key, const RowImage *image) const
{
    const auto latest = m_chain.latest().constFind(key);
    if (latest == m_chain.latest().cend())
        return fromImage(key, image);
    const QVariant found = image ? image->cells.at(key.column) : QVariant();
    if (!found.isValid())
        return fromHistory(key, *latest);
    return found == latest->value ? fromBoth(key, *latest, *image) : between(key, *latest, *image);
}

CellVerdict Replayer::fromImage(const CellKey &key, const RowImage *image) const
{
    const QVariant found = image ? image->cells.at(key.column) : QVariant();
    if (!found.isValid() || !image->sound)
        return {found, Certainty::Doubtful, m_doubtful, Doubt::Altered};
    if (!image->live)
        return {found, Certainty::Doubtful, std::nullopt, Doubt::Older};
    return {found, Certainty::Once, clockOf(key)};
}

CellVerdict Replayer::fromHistory(const CellKey &key, const LatestCell &latest) const
{
    const std::optional<bool> outdated = isOutdated(key, latest);
    const std::optional<Stamp> stamp = stampOf(key, latest);
    // What was done to it last is lost. A row that comes back by itself is the worse mistake.
    if (outdated == true && key.column == Catalog::DeletedColumn)
        return {QVariant(qlonglong(1)), Certainty::Doubtful, m_doubtful, Doubt::TakenAsDeleted};
    if (outdated != false) {
        const bool isThere = key.column == Catalog::DeletedColumn && latest.value == 0;
        return {latest.value,
                Certainty::Doubtful,
                stamp,
                isThere ? Doubt::PerhapsDeleted : Doubt::Older};
    }
    return {latest.value, latest.verified ? Certainty::Confirmed : Certainty::Once, stamp};
}

CellVerdict
Replayer::fromBoth(const CellKey &key, const LatestCell &latest, const RowImage &image) const
{
    const std::optional<bool> outdated = isOutdated(key, latest);
    const bool isThere = key.column == Catalog::DeletedColumn && latest.value == 0;
    // A leftover of an older row agrees with an older step.
    if (!image.live && outdated == true)
        return fromHistory(key, latest);
    if (outdated == true || (!image.live && !outdated && isThere))
        return {latest.value,
                Certainty::Doubtful,
                outdated == true ? m_doubtful : stampOf(key, latest),
                isThere ? Doubt::PerhapsDeleted : Doubt::Older};
    // No later step is lost, so a later clock of the same session was altered.
    const std::optional<Stamp> clock = clockOf(key);
    const bool isStepsOwn = latest.hasOwnStamp && m_chain.isWholeAfter(latest.sequence)
                            && (!clock || clock->replica == latest.replica);
    const std::optional<Stamp> stamp = stampOf(key, latest);
    return {latest.value, Certainty::Confirmed, isStepsOwn ? stamp : std::max(clock, stamp)};
}

CellVerdict
Replayer::between(const CellKey &key, const LatestCell &latest, const RowImage &image) const
{
    const QVariant &found = image.cells.at(key.column);
    const std::optional<bool> outdated = isOutdated(key, latest);
    const std::optional<Stamp> stamp = stampOf(key, latest);
    if (outdated == false && latest.verified)
        return {latest.value, Certainty::Confirmed, stamp};
    if (outdated == true && image.live && image.sound)
        return {found, Certainty::Once, clockOf(key), Doubt::None, latest.value};
    if (outdated == true)
        return {found, Certainty::Doubtful, m_doubtful, Doubt::Older, latest.value};
    if (!image.live)
        return {latest.value,
                latest.verified ? Certainty::Once : Certainty::Doubtful,
                stamp,
                latest.verified ? Doubt::None : Doubt::Differs,
                found};
    return image.sound
               ? CellVerdict{found, Certainty::Doubtful, m_doubtful, Doubt::Differs, latest.value}
               : CellVerdict{latest.value, Certainty::Doubtful, stamp, Doubt::Altered, found};
}

std::optional<Stamp> Replayer::clockOf(const CellKey &key) const
{
    const auto clock = m_evidence.clocks.constFind(key);
    return clock == m_evidence.clocks.cend() ? std::nullopt : std::optional(*clock);
}

std::optional<Stamp> Replayer::stampOf(const CellKey &key, const LatestCell &latest) const
{
    const auto clock = clockOf(key);
    if (latest.hasOwnStamp)
        return latest.isBirth ? std::nullopt : std::optional(Stamp{latest.hlc, latest.replica});
    // It came from another computer, whose stamp stands in the clock alone.
    if (clock && clock->hlc <= latest.hlc)
        return clock;
    return latest.isBirth ? std::nullopt : std::optional(m_doubtful);
}

std::optional<bool> Replayer::isOutdated(const CellKey &key, const LatestCell &latest) const
{
    if (m_chain.isWholeAfter(latest.sequence))
        return false;
    const auto clock = clockOf(key);
    if (!clock)
        return latest.isBirth && m_evidence.isUnwritten(key) ? std::optional(false) : std::nullopt;
    // A birth leaves no clock.
    const bool isBirth = latest.isBirth && latest.hasOwnStamp && !clock->isDoubtful();
    if (isBirth || clock->hlc > latest.hlc)
        return true;
    const bool agrees = !latest.hasOwnStamp || clock->hlc == latest.hlc;
    return agrees && !m_evidence.leftoverClocks.contains(key) ? std::optional(false) : std::nullopt;
}

/// Whether \a key is no row at all but another one's id with a bit turned over. Of a step and a row
/// that differ so, the step is the altered one where its sums say so.
bool isMisreadId(const RowKey &key, const Evidence &evidence, const HistoryChain &chain)
{
    if (chain.vouchesFor(key))
        return false;
    const HistoryRow *step = chain.lastTouching(key);
    const auto isReal = [&](const RowId &other) {
        const RowKey real{key.entity, other};
        if (chain.vouchesFor(real))
            return true;
        const HistoryRow *itsStep = chain.lastTouching(real);
        const bool hasImage = evidence.images.contains(real);
        if (step)
            return step->trust == HistoryRow::Altered && hasImage && !itsStep;
        return itsStep && (itsStep->trust != HistoryRow::Altered || hasImage);
    };
    return oneBitAway(key.row, isReal).has_value();
}

} // namespace

QList<SalvagedRow> replay(const Evidence &evidence,
                          const HistoryChain &chain,
                          const RecordShapes &shapes,
                          const RowId &session)
{
    std::set<RowKey> keys;
    for (auto image = evidence.images.keyBegin(); image != evidence.images.keyEnd(); ++image)
        keys.insert(*image);
    for (auto cell = chain.latest().keyBegin(); cell != chain.latest().keyEnd(); ++cell)
        keys.insert({cell->entity, cell->row});
    QList<SalvagedRow> rows;
    const Replayer replayer(evidence, chain, session);
    for (const RowKey &key : keys) {
        if (!isMisreadId(key, evidence, chain))
            rows.append(replayer.row(key, int(shapes.of(key.entity).columns.size())));
    }
    return rows;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/replan.h"

#include "core/base/timeunits.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace Tallerista {

namespace {

int minutesUp(qint64 ms)
{
    return ms <= 0
               ? 0
               : int(std::min<qint64>((ms - 1) / MsPerMinute + 1, std::numeric_limits<int>::max()));
}

int sum(const QList<int> &minutes)
{
    return std::accumulate(minutes.cbegin(), minutes.cend(), 0);
}

/// \a need divided in proportion to \a slacks; the minutes that remain go to the largest fractions,
/// the earlier of two equal ones first. All the slack when there is too little.
QList<int> shared(const QList<int> &slacks, int need)
{
    const int whole = sum(slacks);
    if (need >= whole)
        return slacks;
    QList<int> cuts;
    QList<std::pair<qint64, qsizetype>> fractions;
    for (qsizetype i = 0; i < slacks.size(); ++i) {
        const qint64 share = qint64(need) * slacks.at(i);
        cuts.append(int(share / whole));
        fractions.append({-(share % whole), i});
    }
    std::sort(fractions.begin(), fractions.end());
    const int left = need - sum(cuts);
    for (int i = 0; i < left; ++i)
        ++cuts[fractions.at(i).second];
    return cuts;
}

/// One block ahead while it is replanned.
struct Draft
{
    PlannedBlock planned;
    int minutes;
    bool skipped = false;

    qint64 durationMs() const { return skipped ? 0 : minutes * MsPerMinute; }
    int slack() const
    {
        return int(std::max<qint64>(0, durationMs() - planned.leastMs) / MsPerMinute);
    }
};

/// The blocks ahead of a snapshot, and what is done to them.
class Replanning
{
public:
    explicit Replanning(const AgendaSnapshot &snapshot);

    void absorb(int need, bool protectTables);
    void takeFrom(const Id<AgendaBlock> &block, int need);
    void skip(const Id<AgendaBlock> &block);
    void give(const Id<AgendaBlock> &block, int minutes);

    QList<ReplannedBlock> blocks() const;
    qint64 end() const { return startsAndEnd().constLast(); }

private:
    QList<qint64> startsAndEnd() const;
    int needFrom(qsizetype index) const;
    QList<int> cuts(qsizetype first, qsizetype last, int need) const;
    void absorbBetween(qsizetype first, qsizetype last, int need, int given);
    Draft *find(const Id<AgendaBlock> &block);

    QList<Draft> m_drafts;
    QList<qint64> m_startsBefore;
    QList<int> m_cuts;
    qint64 m_from;
    qint64 m_hardEnd;
    bool m_protectTables = false;
};

Replanning::Replanning(const AgendaSnapshot &snapshot)
    : m_from(snapshot.current ? snapshot.current->expectedEnd : snapshot.now)
    , m_hardEnd(snapshot.end + snapshot.marginMs.value_or(0))
{
    for (const AgendaRow &row : snapshot.rows) {
        if (row.place != AgendaRow::Place::Ahead || !row.expectedStart)
            continue;
        if (m_drafts.isEmpty())
            m_from = *row.expectedStart;
        m_drafts.append({row.planned, int(row.planned.durationMs / MsPerMinute)});
    }
    m_startsBefore = startsAndEnd();
}

QList<qint64> Replanning::startsAndEnd() const
{
    QList<qint64> starts;
    qint64 from = m_from;
    for (const Draft &draft : m_drafts) {
        if (!draft.skipped)
            from = std::max(from, draft.planned.notBefore.value_or(from));
        starts.append(from);
        from += draft.durationMs();
    }
    starts.append(from);
    return starts;
}

/// What the blocks from \a index on must give if that one starts no sooner than it is planned to.
int Replanning::needFrom(qsizetype index) const
{
    qint64 end = index == 0 ? m_from : *m_drafts.at(index).planned.notBefore;
    for (qsizetype i = index; i < m_drafts.size(); ++i)
        end += m_drafts.at(i).durationMs();
    return minutesUp(end - m_hardEnd);
}

QList<int> Replanning::cuts(qsizetype first, qsizetype last, int need) const
{
    QList<int> talks;
    QList<int> tables;
    for (qsizetype i = first; i < last; ++i) {
        const Draft &draft = m_drafts.at(i);
        const bool isProtected = m_protectTables && draft.planned.tier > 0;
        talks.append(isProtected ? 0 : draft.slack());
        tables.append(isProtected ? draft.slack() : 0);
    }
    QList<int> cuts = shared(talks, need);
    const QList<int> more = shared(tables, need - sum(cuts));
    for (qsizetype i = 0; i < cuts.size(); ++i)
        cuts[i] += more.at(i);
    return cuts;
}

/// A block with a fixed start divides them where those from it on would give too little: what those
/// before it give beyond the rest would only lengthen the wait. \a given lies behind \a last.
void Replanning::absorbBetween(qsizetype first, qsizetype last, int need, int given)
{
    const QList<int> tried = cuts(first, last, need);
    int behind = 0;
    for (qsizetype i = last - 1; i > first; --i) {
        behind += tried.at(i - first);
        if (!m_drafts.at(i).planned.notBefore)
            continue;
        if (const int wanted = needFrom(i) - given; wanted > behind) {
            absorbBetween(i, last, wanted, given);
            return absorbBetween(first, i, std::max(0, need - wanted), given + wanted);
        }
    }
    std::copy(tried.cbegin(), tried.cend(), m_cuts.begin() + first);
}

void Replanning::absorb(int need, bool protectTables)
{
    m_protectTables = protectTables;
    m_cuts = QList<int>(m_drafts.size(), 0);
    absorbBetween(0, m_drafts.size(), need, 0);
    for (qsizetype i = 0; i < m_drafts.size(); ++i)
        m_drafts[i].minutes -= m_cuts.at(i);
}

Draft *Replanning::find(const Id<AgendaBlock> &block)
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) {
        return draft.planned.id == block;
    });
    return found == m_drafts.end() ? nullptr : &*found;
}

void Replanning::takeFrom(const Id<AgendaBlock> &block, int need)
{
    if (Draft *draft = find(block))
        draft->minutes -= std::min(need, draft->slack());
}

void Replanning::skip(const Id<AgendaBlock> &block)
{
    if (Draft *draft = find(block))
        draft->skipped = true;
}

void Replanning::give(const Id<AgendaBlock> &block, int minutes)
{
    if (Draft *draft = find(block))
        draft->minutes = std::min(draft->minutes + minutes, AgendaBlockFields::MaxMinutes);
}

QList<ReplannedBlock> Replanning::blocks() const
{
    const QList<qint64> starts = startsAndEnd();
    QList<ReplannedBlock> blocks;
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        const Draft &draft = m_drafts.at(i);
        blocks.append({
            .id = draft.planned.id,
            .title = draft.planned.title,
            .tier = draft.planned.tier,
            .minutesBefore = int(draft.planned.durationMs / MsPerMinute),
            .minutes = draft.minutes,
            .skipped = draft.skipped,
            .startBefore = m_startsBefore.at(i),
            .start = starts.at(i),
        });
    }
    return blocks;
}

} // namespace

qint64 RecoveryProposal::residualMs() const
{
    return std::max<qint64>(0, end - hardEnd);
}

bool RecoveryProposal::changesNothing() const
{
    return hardEnd == hardEndBefore
           && std::all_of(blocks.cbegin(), blocks.cend(), [](const ReplannedBlock &ahead) {
                  return !ahead.skipped && ahead.changeMinutes() == 0;
              });
}

int minutesToRecover(const AgendaSnapshot &snapshot)
{
    return minutesUp(-snapshot.marginMs.value_or(0));
}

int minutesToSpare(const AgendaSnapshot &snapshot)
{
    const qint64 spare = std::max<qint64>(0, snapshot.marginMs.value_or(0)) / MsPerMinute;
    return int(std::min<qint64>(spare, std::numeric_limits<int>::max()));
}

RecoveryProposal
replan(const AgendaSnapshot &snapshot, RecoveryWay way, const std::optional<Id<AgendaBlock>> &block)
{
    Replanning replanning(snapshot);
    RecoveryProposal proposal;
    proposal.way = way;
    proposal.block = block;
    proposal.minutes =
        way == RecoveryWay::Give ? minutesToSpare(snapshot) : minutesToRecover(snapshot);
    proposal.endBefore = snapshot.end;
    proposal.hardEndBefore = snapshot.end + snapshot.marginMs.value_or(0);
    proposal.hardEnd = proposal.hardEndBefore;
    switch (way) {
    case RecoveryWay::ProtectTables:
    case RecoveryWay::Absorb:
        replanning.absorb(proposal.minutes, way == RecoveryWay::ProtectTables);
        break;
    case RecoveryWay::TakeFrom:
        if (block)
            replanning.takeFrom(*block, proposal.minutes);
        break;
    case RecoveryWay::Skip:
        if (block)
            replanning.skip(*block);
        break;
    case RecoveryWay::EndLater:
        proposal.hardEnd += proposal.minutes * MsPerMinute;
        break;
    case RecoveryWay::Give:
        if (block)
            replanning.give(*block, proposal.minutes);
        break;
    }
    proposal.blocks = replanning.blocks();
    proposal.end = snapshot.next ? replanning.end() : snapshot.end; // only notes are ahead
    return proposal;
}

namespace {

using Rank = std::pair<qint64, qint64>;

/// The higher, the better \a block is for \a way, to recover \a need minutes.
Rank rankOf(const PlannedBlock &block, RecoveryWay way, int need)
{
    if (way == RecoveryWay::Give)
        return {block.tier, block.durationMs};
    if (way != RecoveryWay::Skip)
        return {block.durationMs - block.leastMs, 0};
    const bool enough = block.durationMs >= need * MsPerMinute;
    return {(enough ? 2 : 0) + (block.tier == 0 ? 1 : 0),
            enough ? -block.durationMs : block.durationMs};
}

} // namespace

std::optional<Id<AgendaBlock>> suggestedBlock(const AgendaSnapshot &snapshot, RecoveryWay way)
{
    const int need = minutesToRecover(snapshot);
    std::optional<Id<AgendaBlock>> best;
    Rank bestRank;
    for (const AgendaRow &row : snapshot.rows) {
        const PlannedBlock &block = row.planned;
        if (row.place != AgendaRow::Place::Ahead || !row.expectedStart || block.isNote())
            continue;
        const Rank rank = rankOf(block, way, need);
        if (!best || rank > bestRank) {
            best = block.id;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace Tallerista

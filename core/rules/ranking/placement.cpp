// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/placement.h"

#include "core/rules/ranking/floor.h"
#include "core/rules/ranking/lazycut.h"

#include <algorithm>
#include <functional>

namespace Tallerista::Ranking {

namespace {

/// The last that \a decisions say of \a item before any cut: Include, Exclude or nothing.
std::optional<Decision::Kind> lastWord(const QList<Decision> &decisions, Item item)
{
    std::optional<Decision::Kind> word;
    for (const Decision &decision : decisions) {
        const bool beforeTheCut =
            decision.kind == Decision::Kind::Include || decision.kind == Decision::Kind::Exclude;
        if (beforeTheCut && decision.items.contains(item))
            word = decision.kind;
    }
    return word;
}

std::optional<Where> settledBy(std::optional<Decision::Kind> word, const Standing &standing)
{
    if (!word)
        return standing.settled;
    return word == Decision::Kind::Include ? Where::In : Where::Excluded;
}

/// Of the last score that gets one of \a seats over the first that gets none.
std::optional<Frac>
marginOf(const Tally &tally, const QList<qsizetype> &contenders, qsizetype seats)
{
    if (seats < 1 || seats >= contenders.size())
        return {};
    QList<Frac> scores;
    for (const qsizetype contender : contenders)
        scores.append(tally.standings.at(contender).key.constFirst());
    std::sort(scores.begin(), scores.end(), std::greater<>());
    return scores.at(seats - 1) - scores.at(seats);
}

QList<std::optional<Rank>> ranksOf(const Tally &tally, const QList<Key> &keys)
{
    QList<qsizetype> ranked;
    QList<Key> theirKeys;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).isEmpty() || tally.standings.at(i).settled == Where::NoQuorum)
            continue;
        ranked.append(i);
        theirKeys.append(keys.at(i));
    }
    const Cut everybody = cut(theirKeys, 0);
    QList<std::optional<Rank>> ranks(keys.size());
    for (qsizetype i = 0; i < ranked.size(); ++i)
        ranks[ranked.at(i)] = everybody.places.at(i).rank;
    return ranks;
}

void cutContenders(Placement &placement,
                   const Tally &tally,
                   const QList<qsizetype> &contenders,
                   int seats)
{
    const LazyCut lazy = lazyCut(tally, contenders, seats);
    placement.ranks = ranksOf(tally, lazy.keys);
    placement.log = lazy.log;
    Line &line = placement.line;
    line.seatsLeft = lazy.cut.seatsLeft;
    line.margin = marginOf(tally, contenders, seats);
    line.recountAdvised =
        line.margin && tally.miscount && *line.margin <= Frac(2LL * *tally.miscount);
    for (qsizetype i = 0; i < contenders.size(); ++i) {
        const qsizetype contender = contenders.at(i);
        placement.where[contender] = lazy.cut.places.at(i).where;
        if (placement.where.at(contender) == Where::Line)
            line.tied.append(tally.standings.at(contender).item);
    }
}

bool isAboutTies(const Decision &decision)
{
    return decision.kind != Decision::Kind::Include && decision.kind != Decision::Kind::Exclude;
}

/// Those of \a tied that \a decision lets in.
QList<Item> chosenBy(const Decision &decision, const QList<Item> &tied, int seats)
{
    QList<Item> chosen;
    for (const Item item : decision.items) {
        if (tied.contains(item) && !chosen.contains(item))
            chosen.append(item);
    }
    if (decision.kind == Decision::Kind::Draw)
        return chosen.mid(0, seats);
    return chosen;
}

void resolveTie(Placement &placement, const Tally &tally, const Decision &decision)
{
    Line &line = placement.line;
    const QList<Item> chosen = chosenBy(decision, line.tied, line.seatsLeft);
    const QList<Item> before = line.tied;
    if (decision.kind == Decision::Kind::Choose && chosen.size() > line.seatsLeft) {
        line.tied.removeIf([&](Item item) { return !chosen.contains(item); });
    } else {
        line.seatsLeft = std::max(0, line.seatsLeft - int(chosen.size()));
        line.tied.removeIf([&](Item item) { return line.seatsLeft == 0 || chosen.contains(item); });
    }
    for (qsizetype i = 0; i < placement.where.size(); ++i) {
        const Item item = tally.standings.at(i).item;
        if (!before.contains(item) || line.tied.contains(item))
            continue;
        placement.forced[i] = chosen.contains(item);
        placement.where[i] = placement.forced.at(i) ? Where::In : Where::Out;
    }
}

/// Seats everybody: one step after the other takes seats and contenders away.
class Seating
{
public:
    Seating(const Tally &tally, const QList<Decision> &decisions)
        : m_tally(tally)
        , m_decisions(decisions)
        , m_seats(tally.rule.seats)
    {}

    Placement placement() && { return std::move(m_placement); }

    /// Who is included or excluded, or takes no part in the cut.
    void settle()
    {
        for (qsizetype i = 0; i < m_tally.standings.size(); ++i) {
            const Standing &standing = m_tally.standings.at(i);
            const auto word = lastWord(m_decisions, standing.item);
            const auto settled = settledBy(word, standing);
            m_placement.where.append(settled.value_or(Where::Out));
            m_placement.forced.append(word == Decision::Kind::Include);
            m_placement.byFloor.append(false);
            if (!settled)
                m_contenders.append(i);
            else if (settled == Where::In)
                m_seated.append(i);
        }
        m_seats -= int(m_seated.size());
    }

    void seatFloor(const QList<Origin> &origins)
    {
        const Floor floor = floorOf(m_tally, origins, m_contenders, m_seated);
        if (floor.seats() > std::max(0, m_seats)) {
            m_placement.floorOverSeats = floor.seats();
            return;
        }
        m_floorLog = floor.log;
        m_placement.floorTies = floor.ties;
        for (const qsizetype sure : floor.sure) {
            m_placement.byFloor[sure] = true;
            letIn(sure);
        }
        for (const Decision &decision : m_decisions) {
            if (isAboutTies(decision))
                resolveFloorTies(decision);
        }
    }

    /// Again and again while a tie of a floor needs seats that the votes of everybody do not give it.
    void cut()
    {
        do {
            m_placement.line = {};
            cutContenders(m_placement, m_tally, m_contenders, m_seats);
        } while (reserveForFloor());
        m_placement.log = m_floorLog + m_placement.log;
        for (const Decision &decision : m_decisions) {
            if (isAboutTies(decision))
                resolveTie(m_placement, m_tally, decision);
        }
    }

private:
    qsizetype placeOf(Item item) const
    {
        const auto found = std::find_if(m_tally.standings.begin(),
                                        m_tally.standings.end(),
                                        [&](const Standing &one) { return one.item == item; });
        return found - m_tally.standings.begin();
    }

    void letIn(qsizetype place)
    {
        m_placement.where[place] = Where::In;
        m_contenders.removeAll(place);
        --m_seats;
    }

    void resolveFloorTies(const Decision &decision)
    {
        for (FloorTie &tie : m_placement.floorTies) {
            for (const Item item : chosenBy(decision, tie.tied, tie.seats)) {
                tie.tied.removeAll(item);
                --tie.seats;
                if (const qsizetype place = placeOf(item); m_contenders.contains(place)) {
                    m_placement.forced[place] = true;
                    letIn(place);
                }
            }
        }
        m_placement.floorTies.removeIf([](const FloorTie &tie) { return tie.seats <= 0; });
    }

    Where whereOf(const FloorTie &tie) const
    {
        return m_placement.where.at(placeOf(tie.tied.constFirst()));
    }

    /// Whether ties of floors that the cut left out keep their seats from now on: all of them at once,
    /// for an item of two tables may wait in two of them.
    bool reserveForFloor()
    {
        QList<Item> waiting;
        for (const FloorTie &tie : std::as_const(m_placement.floorTies)) {
            if (whereOf(tie) != Where::Out)
                continue;
            waiting += tie.tied;
            m_seats -= tie.seats;
            m_placement.reserved += tie.seats;
        }
        for (const Item item : std::as_const(waiting)) {
            m_placement.where[placeOf(item)] = Where::Line;
            m_contenders.removeAll(placeOf(item));
        }
        if (waiting.isEmpty())
            m_placement.floorTies.removeIf(
                [&](const FloorTie &tie) { return whereOf(tie) == Where::In; });
        return !waiting.isEmpty();
    }

    const Tally &m_tally;
    const QList<Decision> &m_decisions;
    int m_seats;
    QList<qsizetype> m_contenders;
    QList<qsizetype> m_seated;
    QList<TieStep> m_floorLog;
    Placement m_placement;
};

} // namespace

Placement place(const Tally &tally, const QList<Origin> &origins, const QList<Decision> &decisions)
{
    Seating seating(tally, decisions);
    seating.settle();
    seating.seatFloor(origins);
    seating.cut();
    return std::move(seating).placement();
}

} // namespace Tallerista::Ranking

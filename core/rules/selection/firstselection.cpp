// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/firstselection.h"

#include "core/rules/selection/tiechain.h"

#include <algorithm>

namespace Tallerista {

using Ranking::Where;

namespace {

/// What \a item got in a vote counted by totals; nothing where it was not counted.
std::optional<Ranking::HandCount> totalsOf(const Ranking::Votes &votes, Ranking::Item item)
{
    if (const auto *hands = std::get_if<QList<Ranking::HandCount>>(&votes)) {
        for (const Ranking::HandCount &count : *hands) {
            if (count.item == item)
                return count;
        }
    }
    if (const auto *dots = std::get_if<Ranking::DotTotals>(&votes)) {
        for (const Ranking::Dots &count : dots->totals) {
            if (count.item == item)
                return Ranking::HandCount{item, count.count, {}};
        }
    }
    return {};
}

} // namespace

FirstSelection::FirstSelection(VoteRecord record)
    : m_record(std::move(record))
    , m_input(joinedInput(inputOf(m_record), m_record))
    , m_outcome(Ranking::compute(m_input))
{
    for (const Ranking::Row &row : m_outcome.rows)
        m_rows.append(rowOf(row));
}

FirstSelection::Row FirstSelection::rowOf(const Ranking::Row &row) const
{
    const VoteItem &item = m_record.items.at(row.item);
    Row found{item->idea, item->wording, row.where, row.byVotes, row.rank, {}};
    if (vote().method == VoteMethod::Agreement)
        return found;
    found.supporters = row.supporters;
    if (!row.key.isEmpty())
        found.score = row.key.first();
    if (!isBySlips()) {
        if (const auto counts = totalsOf(m_input.votes, row.item)) {
            found.count = counts->importance;
            found.relevance = vote().asksTwo() ? counts->relevance : std::nullopt;
        }
    } else if (vote().method != VoteMethod::Scores && found.score && found.score->den() == 1) {
        found.count = int(found.score->num());
    }
    return found;
}

bool FirstSelection::isBySlips() const
{
    return Tallerista::isBySlips(vote());
}

QList<std::pair<Id<Idea>, Id<Idea>>> FirstSelection::joined() const
{
    if (vote().method == VoteMethod::Agreement)
        return {};
    return joinedWithin(m_record);
}

const FirstSelection::Row *FirstSelection::find(const Id<Idea> &idea) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.idea == idea; });
    return found == m_rows.cend() ? nullptr : &*found;
}

int FirstSelection::uncounted() const
{
    if (vote().method == VoteMethod::Agreement || isBySlips())
        return 0;
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.count.has_value(); }));
}

int FirstSelection::total() const
{
    int total = 0;
    for (const Tally &tally : m_record.tallies)
        total += tally->count.value_or(0) + tally->relevance.value_or(0) + (tally->marked ? 1 : 0);
    for (const BallotRecord &cast : m_record.ballots)
        total += int(cast.marks.size());
    return total;
}

QString FirstSelection::basis() const
{
    return QString::number(m_outcome.basis, 16);
}

Ranking::Outcome FirstSelection::outcomeAmong(const QList<Id<Idea>> &eligible, int seats) const
{
    Ranking::Input other = m_input;
    other.rule.seats = seats;
    Ranking::Decision excluded{Ranking::Decision::Kind::Exclude, {}, 0};
    for (const Ranking::Item item : other.items) {
        if (!eligible.contains(m_record.items.at(item)->idea))
            excluded.items.append(item);
    }
    other.decisions = {excluded};
    return Ranking::compute(other);
}

QList<Id<Idea>> FirstSelection::ideasOf(const QList<Ranking::Item> &items) const
{
    QList<Id<Idea>> ideas;
    for (const Ranking::Item item : items)
        ideas.append(m_record.items.at(item)->idea);
    return ideas;
}

QList<Id<Idea>> FirstSelection::ideasThat(Where where) const
{
    QList<Id<Idea>> ideas;
    for (const Row &row : m_rows) {
        if (row.where == where)
            ideas.append(row.idea);
    }
    return ideas;
}

QList<Id<Idea>> passedBy(const FirstSelection &sieve)
{
    return sieve.entered() + sieve.tied();
}

bool standsForItself(const IdeaFields &idea)
{
    return !idea.mergedInto && !idea.aside;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/firstselection.h"

#include <algorithm>

namespace Tallerista {

using Ranking::Where;

FirstSelection::FirstSelection(VoteRecord record)
    : m_record(std::move(record))
    , m_outcome(Ranking::compute(input()))
{
    for (const Ranking::Row &row : m_outcome.rows) {
        const VoteItem &item = m_record.items.at(row.item);
        m_rows.append(
            {item->idea, item->wording, row.where, row.byVotes, row.rank, countOf(item->idea)});
    }
}

Ranking::Input FirstSelection::input() const
{
    Ranking::Input input;
    input.rule.seats = vote().seats;
    input.rule.present = vote().present;
    input.rule.dots = vote().dots;
    for (qsizetype i = 0; i < m_record.items.size(); ++i)
        input.items.append(Ranking::Item(i));
    input.votes = votes();
    for (const DecisionRecord &decided : m_record.decisions) {
        QList<Id<Idea>> ideas;
        for (const DecisionIdea &entry : decided.ideas)
            ideas.append(entry->idea);
        input.decisions.append({Ranking::Decision::Kind::ResolveTie,
                                itemsOf(ideas),
                                decided.decision->basis.toULongLong(nullptr, 16)});
    }
    return input;
}

Ranking::Votes FirstSelection::votes() const
{
    QList<Ranking::HandCount> hands;
    Ranking::DotTotals dots;
    Ranking::Consensus consensus;
    for (const Tally &tally : m_record.tallies) {
        const auto items = itemsOf({tally->idea});
        if (items.isEmpty())
            continue;
        if (tally->marked)
            consensus.marked.append(items.first());
        if (!tally->count)
            continue;
        hands.append({items.first(), *tally->count, std::nullopt});
        dots.totals.append({items.first(), *tally->count});
    }
    switch (vote().method) {
    case VoteMethod::Hands:
        return hands;
    case VoteMethod::Dots:
        return dots;
    case VoteMethod::Agreement:
        break;
    }
    return consensus;
}

const FirstSelection::Row *FirstSelection::find(const Id<Idea> &idea) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.idea == idea; });
    return found == m_rows.cend() ? nullptr : &*found;
}

int FirstSelection::uncounted() const
{
    if (vote().method == VoteMethod::Agreement)
        return 0;
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.count.has_value(); }));
}

int FirstSelection::total() const
{
    int total = 0;
    for (const Tally &tally : m_record.tallies)
        total += tally->count.value_or(0) + (tally->marked ? 1 : 0);
    return total;
}

QString FirstSelection::basis() const
{
    return QString::number(m_outcome.basis, 16);
}

Ranking::Outcome FirstSelection::outcomeAmong(const QList<Id<Idea>> &eligible, int seats) const
{
    Ranking::Input other = input();
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

QList<Ranking::Item> FirstSelection::itemsOf(const QList<Id<Idea>> &ideas) const
{
    QList<Ranking::Item> items;
    for (qsizetype i = 0; i < m_record.items.size(); ++i) {
        if (ideas.contains(m_record.items.at(i)->idea))
            items.append(Ranking::Item(i));
    }
    return items;
}

std::optional<int> FirstSelection::countOf(const Id<Idea> &idea) const
{
    for (const Tally &tally : m_record.tallies) {
        if (tally->idea == idea)
            return tally->count;
    }
    return std::nullopt;
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

bool standsForItself(const IdeaFields &idea)
{
    return !idea.mergedInto && !idea.aside;
}

} // namespace Tallerista

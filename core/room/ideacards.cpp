// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/ideacards.h"

#include "core/actions/selectionreading.h"
#include "core/base/text.h"
#include "core/rules/ideacodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype NewestShown = 6;
constexpr qsizetype TitleLength = 60;
constexpr qsizetype ColumnRows = 12;

/// \a text cut behind a word where it is too long for a list.
QString shortTitle(const QString &text)
{
    const QString line = cleanedLine(text);
    if (line.size() <= TitleLength)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', TitleLength - 1);
    return line.first(space > TitleLength / 2 ? space : TitleLength - 1) + u'…';
}

IdeaRow rowOf(const Mesa &mesa, const Idea &idea)
{
    return {ideaCode(mesa->number, idea->number), idea->text};
}

QString titleFor(const RoomFacts &facts, const Mesa &mesa)
{
    return u"%1: %2"_s.arg(facts.titleOf(mesa), facts.phrases.translate("Room", "ideas"));
}

Result<QList<Idea>> standingIdeas(const RoomFacts &facts)
{
    auto ideas = facts.stores.ideas.all();
    if (ideas)
        ideas->removeIf([](const Idea &idea) { return !standsForItself(idea.fields()); });
    return ideas;
}

/// In the words that were put to the vote, where one was opened.
Result<VotingColumn>
columnOf(const RoomFacts &facts, const Mesa &mesa, const QList<Idea> &ideas, const IdeaCodes &codes)
{
    const auto selection = readFirstSelection(facts.stores, mesa.id());
    if (!selection)
        return selection.error();
    VotingColumn column{facts.titleOf(mesa), {}};
    if (*selection) {
        for (const VoteItem &item : (*selection)->record().items)
            column.rows.append({codes.of(item->idea), shortTitle(item->wording)});
        return column;
    }
    for (const Idea &idea : ideas) {
        if (idea->mesa == mesa.id())
            column.rows.append({codes.of(idea.id()), shortTitle(idea->text)});
    }
    return column;
}

/// Part \a number, from 0, of a column that is longer than an image.
VotingColumn partOf(const VotingColumn &column, qsizetype number)
{
    return {column.title, column.rows.mid(number * ColumnRows, ColumnRows)};
}

qsizetype partsOf(const VotingColumn &column)
{
    return (column.rows.size() + ColumnRows - 1) / ColumnRows;
}

/// \a left and \a right side by side; with one of them alone, its parts.
QList<VotingCard> cardsOf(const QString &title, const QList<VotingColumn> &columns)
{
    QList<VotingCard> cards;
    if (columns.size() == 1) {
        const VotingColumn &only = columns.first();
        for (qsizetype part = 0; part < partsOf(only); part += 2) {
            cards.append({title, {partOf(only, part)}});
            if (part + 1 < partsOf(only))
                cards.last().columns.append(partOf(only, part + 1));
        }
        return cards;
    }
    const qsizetype parts = std::max(partsOf(columns.first()), partsOf(columns.last()));
    for (qsizetype part = 0; part < parts; ++part)
        cards.append({title, {partOf(columns.first(), part), partOf(columns.last(), part)}});
    return cards;
}

} // namespace

Result<QList<IdeasCard>> ideaCards(const RoomFacts &facts, int table)
{
    const auto ideas = standingIdeas(facts);
    if (!ideas)
        return ideas.error();
    QList<IdeasCard> cards;
    for (const Mesa &mesa : facts.mesasOf(table)) {
        IdeasCard card{titleFor(facts, mesa), {}};
        for (const Idea &idea : *ideas) {
            if (idea->mesa == mesa.id())
                card.rows.append(rowOf(mesa, idea));
        }
        if (!card.rows.isEmpty())
            cards.append(card);
    }
    return cards;
}

Result<std::optional<IdeasCard>> newestIdeasCard(const RoomFacts &facts, int table)
{
    auto ideas = standingIdeas(facts);
    if (!ideas)
        return ideas.error();
    std::stable_sort(ideas->begin(), ideas->end(), [](const Idea &left, const Idea &right) {
        return left->capturedAt > right->capturedAt;
    });
    const QList<Mesa> mesas = facts.mesasOf(table);
    IdeasCard card{facts.phrases.translate("Room", "The newest ideas"), {}};
    for (const Idea &idea : *ideas) {
        const auto mesa = std::find_if(
            mesas.begin(), mesas.end(), [&](const Mesa &each) { return each.id() == idea->mesa; });
        if (mesa != mesas.end() && card.rows.size() < NewestShown)
            card.rows.append(rowOf(*mesa, idea));
    }
    if (card.rows.isEmpty())
        return std::optional<IdeasCard>();
    return std::optional<IdeasCard>(card);
}

Result<QList<VotingCard>> votingCards(const RoomFacts &facts, int table)
{
    const auto all = facts.stores.ideas.all();
    const auto ideas = standingIdeas(facts);
    if (!all)
        return all.error();
    if (!ideas)
        return ideas.error();
    const IdeaCodes codes(facts.mesas, *all);
    QList<VotingColumn> columns;
    for (const Mesa &mesa : facts.mesasOf(table)) {
        const auto column = columnOf(facts, mesa, *ideas, codes);
        if (!column)
            return column.error();
        if (!column->rows.isEmpty())
            columns.append(*column);
    }
    QList<VotingCard> cards;
    for (qsizetype first = 0; first < columns.size(); first += 2)
        cards += cardsOf(facts.phrases.translate("Room", "List to vote"), columns.mid(first, 2));
    return cards;
}

} // namespace Tallerista

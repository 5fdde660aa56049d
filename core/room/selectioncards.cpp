// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/selectioncards.h"

#include "core/actions/selectionreading.h"
#include "core/rules/selection/decisionsentences.h"
#include "core/rules/selection/finalsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

QString titleFor(const RoomFacts &facts, const Mesa &mesa, const QString &what)
{
    return u"%1: %2"_s.arg(facts.titleOf(mesa), what);
}

RoomBand bandOf(Where where)
{
    switch (where) {
    case Where::In:
        return RoomBand::In;
    case Where::Line:
        return RoomBand::Tie;
    default:
        return RoomBand::Out;
    }
}

/// All that tie with the last of a sieve pass it, so there the room sees no tie.
FirstSelection::Row asPassed(FirstSelection::Row row, const FirstSelection &selection)
{
    if (selection.vote().purpose == VotePurpose::Sieve && row.where == Where::Line)
        row.where = Where::In;
    return row;
}

ResultRow rowOf(const RoomFacts &facts, const FirstSelection::Row &row, const IdeaCodes &codes)
{
    return {codes.of(row.idea), row.wording, bandWord(facts.phrases, row.where), bandOf(row.where)};
}

/// The best first, for who enters or ties is read aloud in that order.
QList<ResultRow>
enteringRows(const RoomFacts &facts, const FirstSelection &selection, const IdeaCodes &codes)
{
    QList<ResultRow> rows;
    for (const FirstSelection::Row &row : selection.rows()) {
        if (bandOf(row.where) != RoomBand::Out)
            rows.append(rowOf(facts, asPassed(row, selection), codes));
    }
    return rows;
}

/// In the order of their cards: nobody is shown to be the last one.
QList<ResultRow>
otherRows(const RoomFacts &facts, const FirstSelection &selection, const IdeaCodes &codes)
{
    QList<ResultRow> rows;
    for (const VoteItem &item : selection.record().items) {
        const FirstSelection::Row *row = selection.find(item->idea);
        if (row && bandOf(row->where) == RoomBand::Out)
            rows.append(rowOf(facts, *row, codes));
    }
    return rows;
}

QString
outcomeSentence(const RoomFacts &facts, const FirstSelection &selection, const IdeaCodes &codes)
{
    const QStringList told{roomSentence(facts.phrases, selection)};
    return (told + remarkSentences(facts.phrases, selection, codes)).join(u' ');
}

QString purposeWords(const Phrases &phrases, VotePurpose purpose)
{
    switch (purpose) {
    case VotePurpose::Sieve:
        return phrases.translate("Room", "preselection");
    case VotePurpose::FinalSelection:
        return phrases.translate("Room", "vote over the feasible ideas");
    default:
        return phrases.translate("Room", "first selection");
    }
}

QList<ResultCard> cardsOf(const RoomFacts &facts,
                          const Mesa &mesa,
                          const FirstSelection &selection,
                          const IdeaCodes &codes)
{
    QList<ResultCard> cards{
        {titleFor(facts, mesa, purposeWords(facts.phrases, selection.vote().purpose)),
         outcomeSentence(facts, selection, codes),
         enteringRows(facts, selection, codes)}};
    const QList<ResultRow> others = otherRows(facts, selection, codes);
    if (!others.isEmpty())
        cards.append(
            {titleFor(facts, mesa, facts.phrases.translate("Room", "ideas that do not enter")),
             facts.phrases.translate(
                 "Room", "They are kept too: the document says what became of each one."),
             others});
    return cards;
}

} // namespace

Result<QList<HowCard>> howCards(const RoomFacts &facts, int table)
{
    const QString title = facts.phrases.translate("Room", "How it is decided");
    QList<HowCard> cards;
    bool alike = true;
    for (const Mesa &mesa : facts.mesasOf(table)) {
        const auto selection = readLastVote(facts.stores, mesa.id());
        if (!selection)
            return selection.error();
        if (!*selection)
            continue;
        const QStringList lines = howItIsDecided(facts.phrases, (*selection)->vote());
        alike = alike && (cards.isEmpty() || cards.first().lines == lines);
        cards.append({titleFor(facts, mesa, title), lines});
    }
    if (alike && !cards.isEmpty())
        cards = {{title, cards.first().lines}};
    return cards;
}

Result<QList<ResultCard>> resultCards(const RoomFacts &facts, int table)
{
    const auto ideas = facts.stores.ideas.all();
    if (!ideas)
        return ideas.error();
    const IdeaCodes codes(facts.mesas, *ideas);
    QList<ResultCard> cards;
    for (const Mesa &mesa : facts.mesasOf(table)) {
        const auto selection = readShownVote(facts.stores, mesa.id());
        if (!selection)
            return selection.error();
        if (*selection)
            cards += cardsOf(facts, mesa, **selection, codes);
    }
    return cards;
}

Result<QList<FiveCard>> fiveCards(const RoomFacts &facts, int table)
{
    const auto ideas = facts.stores.ideas.all();
    if (!ideas)
        return ideas.error();
    const IdeaCodes codes(facts.mesas, *ideas);
    QHash<RowId, QString> texts;
    for (const Idea &idea : *ideas)
        texts.insert(idea.id(), idea->text);
    QList<FiveCard> cards;
    for (const Mesa &mesa : facts.mesasOf(table)) {
        const auto chosen = facts.stores.shortlists.ofMesa(mesa.id());
        if (!chosen)
            return chosen.error();
        if (!*chosen || !(*chosen)->shortlist->finishedAt)
            continue;
        FiveCard card{
            titleFor(facts, mesa, facts.phrases.translate("Room", "final selection")), {}, {}};
        for (const Id<Idea> &idea : (*chosen)->ideas)
            card.rows.append({codes.of(idea), texts.value(idea)});
        if (card.rows.isEmpty()) {
            const auto final = readFinalSelection(facts.stores, mesa.id());
            if (!final)
                return final.error();
            if (*final)
                card.sentence = emptyHandedSentence(facts.phrases, **final, codes);
        }
        cards.append(card);
    }
    return cards;
}

} // namespace Tallerista

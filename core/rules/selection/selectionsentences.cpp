// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/selectionsentences.h"

#include "core/base/text.h"
#include "core/domain/terms.h"
#include "core/rules/selection/finalsentences.h"
#include "core/rules/selection/strengthsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

QString agreementSentence(const Phrases &phrases, const FirstSelection &selection)
{
    const VoteFields &vote = selection.vote();
    const auto marked = int(selection.entered().size());
    QString sentence =
        phrases.translate("Selection", "The table agreed on %n idea(s).", nullptr, marked);
    if (marked != vote.seats)
        sentence += u' ' + phrases.translate("Selection", "The plan was %n.", nullptr, vote.seats);
    return sentence;
}

/// By what the line was drawn where the votes alone left a tie there; empty where they did not.
QString chainSentence(const Phrases &phrases, const FirstSelection &selection)
{
    const auto &log = selection.outcome().log;
    const auto &margin = selection.outcome().line.margin;
    const bool isLevel = margin && *margin == Ranking::Frac(0);
    if (!isLevel || log.isEmpty() || log.last().split.size() < 2)
        return {};
    return phrases
        .translate("Selection",
                   "The ideas on both sides of the line had got the same; it was "
                   "decided by %1.")
        .arg(measureName(phrases, log.last().by));
}

QString marginSentence(const Phrases &phrases, const FirstSelection &selection)
{
    const auto &margin = selection.outcome().line.margin;
    const auto entered = int(selection.entered().size());
    if (QString chain = chainSentence(phrases, selection); !chain.isEmpty())
        return chain;
    if (!margin)
        return phrases.translate("Selection", "Every idea that somebody chose enters.");
    return phrases.translate("Selection", "Between place %1 and place %2 there is a gap of %3.")
        .arg(entered)
        .arg(entered + 1)
        .arg(gapWords(phrases, selection.vote(), *margin));
}

bool wasDecided(const FirstSelection &selection)
{
    return !selection.record().decisions.isEmpty();
}

QString outcomeOf(const Phrases &phrases, const FirstSelection::Row &row)
{
    switch (row.where) {
    case Where::In:
        if (row.byVotes == Where::In)
            return phrases.translate("Selection", "It enters.");
        return row.byVotes == Where::Line
                   ? phrases.translate("Selection", "It tied at the line and enters by decision.")
                   : phrases.translate("Selection", "It enters by decision.");
    case Where::Line:
        return phrases.translate("Selection", "It ties at the line: the table decides.");
    case Where::NoSupport:
        return phrases.translate("Selection", "Nobody chose it.");
    case Where::NoQuorum:
        return phrases.translate("Selection", "Too few people marked it.");
    case Where::Excluded:
        return phrases.translate("Selection", "It does not enter, by decision.");
    default:
        if (row.byVotes == Where::In)
            return phrases.translate("Selection", "Others took its place by decision.");
        return row.byVotes == Where::Line ? phrases.translate(
                   "Selection", "It tied at the line and others entered by decision.")
                                          : phrases.translate("Selection", "It does not enter.");
    }
}

} // namespace

QString placeWords(const Phrases &phrases, const Ranking::Rank &rank)
{
    if (rank.lo == rank.hi)
        return phrases.translate("Selection", "place %1").arg(rank.lo);
    return phrases.translate("Selection", "places %1 to %2").arg(rank.lo).arg(rank.hi);
}

QString bandWord(const Phrases &phrases, Where where)
{
    switch (where) {
    case Where::In:
        return phrases.translate("Selection", "Enters");
    case Where::Line:
        return phrases.translate("Selection", "Tie");
    default:
        return phrases.translate("Selection", "Does not enter");
    }
}

QString resultSentence(const Phrases &phrases,
                       const FirstSelection &selection,
                       const FirstSelection::Row &row)
{
    const VoteFields &vote = selection.vote();
    if (vote.method == VoteMethod::Agreement)
        return row.where == Where::In
                   ? phrases.translate("Selection", "It is in the list on which the table agreed.")
                   : phrases.translate("Selection",
                                       "It is not in the list on which the table agreed.");
    QString outcome = outcomeOf(phrases, row);
    if (row.where == Where::NoSupport || !row.rank)
        return outcome;
    const QString place = placeWords(phrases, *row.rank);
    if (row.supporters && selection.isBySlips())
        return phrases
            .translate("Selection", "%1, on %2 of %n slip(s), %3. %4", nullptr, selection.slips())
            .arg(gotWords(phrases, vote, row))
            .arg(*row.supporters)
            .arg(place, outcome);
    // A person raises one hand for an idea; of stickers one person may have many.
    const bool isOfPeople = vote.method == VoteMethod::Hands && !vote.asksTwo();
    return (isOfPeople ? phrases.translate("Selection", "%1 of %2 people, %3. %4")
                       : phrases.translate("Selection", "%1 in a vote of %2 people, %3. %4"))
        .arg(gotWords(phrases, vote, row))
        .arg(vote.present)
        .arg(place, outcome);
}

QString lineSentence(const Phrases &phrases, const FirstSelection &selection)
{
    if (selection.vote().method == VoteMethod::Agreement)
        return agreementSentence(phrases, selection);
    if (selection.vote().purpose == VotePurpose::Sieve)
        return phrases.translate("Selection",
                                 "%n idea(s) go on to the first selection.",
                                 nullptr,
                                 int(passedBy(selection).size()));
    if (const auto tied = selection.tied(); !tied.isEmpty())
        return tieTitle(phrases, tied.size(), selection.seatsLeft()) + u'.';
    const int unfilled = selection.outcome().unfilled;
    if (unfilled > 0 && selection.entered().size() == selection.rows().size())
        return phrases.translate(
            "Selection", "Every idea enters: there are %n more place(s).", nullptr, unfilled);
    if (unfilled > 0)
        return phrases.translate(
            "Selection", "%n place(s) stay empty: nobody chose more ideas.", nullptr, unfilled);
    const auto entered = int(selection.entered().size());
    if (wasDecided(selection))
        return phrases.translate("Selection", "%n idea(s) enter.", nullptr, entered);
    return marginSentence(phrases, selection);
}

QString roomSentence(const Phrases &phrases, const FirstSelection &selection)
{
    const bool saysNoVotes = selection.vote().method == VoteMethod::Agreement
                             || selection.vote().purpose == VotePurpose::Sieve
                             || !selection.tied().isEmpty() || selection.outcome().unfilled > 0;
    if (saysNoVotes)
        return lineSentence(phrases, selection);
    const QString entering = phrases.translate(
        "Selection", "%n idea(s) enter.", nullptr, int(selection.entered().size()));
    const QString chain = chainSentence(phrases, selection);
    return chain.isEmpty() ? entering : entering + u' ' + chain;
}

QString tieTitle(const Phrases &phrases, qsizetype tied, int seats)
{
    return phrases.translate("Selection", "Tie: %1 for %2")
        .arg(phrases.translate("Selection", "%n idea(s)", nullptr, int(tied)),
             phrases.translate("Selection", "%n place(s)", nullptr, seats));
}

QString adviceSentence(const Phrases &phrases, const FirstSelection &selection)
{
    if (!selection.outcome().staleDecisions.isEmpty())
        return phrases.translate("Selection",
                                 "What is counted has changed since it was decided: confirm it as "
                                 "it stands, or decide again.");
    return wasDecided(selection) ? QString() : recountSentence(phrases, selection.outcome());
}

QString verdictReason(const Phrases &phrases, const FeasibilityFields &found)
{
    QStringList reasons;
    if (found.reasonNumber && *found.reasonNumber != FeasibilityFields::OtherReason)
        reasons << reasonName(phrases, *found.reasonNumber);
    for (const QString &written : {found.reason, found.condition}) {
        if (!written.isEmpty())
            reasons << written;
    }
    if (reasons.isEmpty())
        return {};
    const QString last = reasons.takeLast();
    QStringList sentences;
    for (const QString &reason : std::as_const(reasons))
        sentences << asSentence(reason);
    return (sentences << last).join(u' ');
}

QString verdictSentence(const Phrases &phrases, const FeasibilityFields &found)
{
    const QString verdict = verdictName(phrases, found.verdict);
    const QString reason = verdictReason(phrases, found);
    return reason.isEmpty() ? verdict : verdict + u": "_s + reason;
}

namespace {

/// What the table goes on with, and why.
QString choiceSentence(const Phrases &phrases,
                       const FinalSelection &selection,
                       const ShortlistRecord &chosen,
                       const IdeaCodes &codes)
{
    const QString names = phrases.locale().createSeparatedList(codes.of(chosen.ideas));
    if (chosen.ideas.isEmpty())
        return emptyHandedSentence(phrases, selection, codes);
    if (selection.isDecidedAgain() && !chosen.shortlist->ownChoice)
        return phrases.translate("Selection", "These go on: %1.").arg(names);
    if (!chosen.shortlist->ownChoice) {
        const QString first =
            phrases
                .translate("Selection",
                           "The first feasible ideas of the first selection go on: %1.")
                .arg(names);
        const QString changes = changesSentence(phrases, selection, codes);
        return changes.isEmpty() ? first : first + u' ' + changes;
    }
    if (!selection.tied().isEmpty())
        return asSentence(
            phrases
                .translate("Selection",
                           "Some feasible ideas tied for the last places; the table chose %1: %2")
                .arg(names, chosen.shortlist->reason));
    return asSentence(phrases.translate("Selection", "The table chose %1: %2")
                          .arg(names, chosen.shortlist->reason));
}

} // namespace

QString finalSentence(const Phrases &phrases,
                      const FinalSelection &selection,
                      const ShortlistRecord &chosen,
                      const IdeaCodes &codes)
{
    const QString choice = choiceSentence(phrases, selection, chosen, codes);
    return selection.isDecidedAgain() ? againSentence(phrases, *selection.again()) + u' ' + choice
                                      : choice;
}

} // namespace Tallerista

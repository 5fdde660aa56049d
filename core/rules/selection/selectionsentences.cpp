// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/selectionsentences.h"

#include "core/domain/terms.h"
#include "core/rules/selection/finalsentences.h"

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

QString marginSentence(const Phrases &phrases, const FirstSelection &selection)
{
    const auto &margin = selection.outcome().line.margin;
    const auto entered = int(selection.entered().size());
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

QString drawSentence(const Phrases &phrases, const DecisionFields &decided, const QString &names)
{
    if (decided.drawSeed.isEmpty())
        return phrases
            .translate("Selection", "Papers drawn from a bag let %1 in. Drawn by: %2. Seen by: %3.")
            .arg(names, decided.role, decided.reason);
    QString numbers = decided.drawSeed;
    numbers.remove(u'/');
    QStringList said = numbers.split(u'.', Qt::SkipEmptyParts);
    return phrases.translate("Selection", "A public draw with the numbers %1 let %2 in.")
        .arg(phrases.locale().createSeparatedList(said), names);
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
        return phrases.translate("Selection", "%1: chosen by %2 of %3 people, %4. %5")
            .arg(gotWords(phrases, vote, row))
            .arg(*row.supporters)
            .arg(selection.slips())
            .arg(place, outcome);
    return phrases.translate("Selection", "%1 of %2 people, %3. %4")
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
    return phrases.translate(
        "Selection", "%n idea(s) enter.", nullptr, int(selection.entered().size()));
}

QString
decisionSentence(const Phrases &phrases, const DecisionRecord &decision, const IdeaCodes &codes)
{
    QStringList entered;
    for (const DecisionIdea &entry : decision.ideas)
        entered.append(codes.of(entry->idea));
    const QString names = phrases.locale().createSeparatedList(entered);
    const DecisionFields &decided = decision.decision.fields();
    switch (decided.kind) {
    case DecisionFields::Kind::AdmitAll:
        return phrases.translate("Selection", "The table let all the tied ideas in: %1.")
            .arg(names);
    case DecisionFields::Kind::Draw:
        return drawSentence(phrases, decided, names);
    case DecisionFields::Kind::Runoff:
        return phrases.translate("Selection", "A quick vote over the tied ideas let %1 in.")
            .arg(names);
    case DecisionFields::Kind::Include:
        return phrases.translate("Selection", "By decision %1 enter: %2")
            .arg(names, decided.reason);
    case DecisionFields::Kind::Exclude:
        return phrases.translate("Selection", "By decision %1 do not enter: %2")
            .arg(names, decided.reason);
    case DecisionFields::Kind::Reasoned:
        break;
    }
    return phrases.translate("Selection", "Among the tied ideas the table chose %1: %2")
        .arg(names, decided.reason);
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
        return phrases.translate(
            "Selection", "The counts have changed since the tie was decided: look at it again.");
    if (selection.outcome().line.recountAdvised && !wasDecided(selection))
        return phrases.translate(
            "Selection",
            "One hand counted wrongly would change who enters: count the ideas "
            "at the line again.");
    return {};
}

QString
joinedSentence(const Phrases &phrases, const FirstSelection &selection, const IdeaCodes &codes)
{
    QStringList sentences;
    for (const auto &[idea, into] : selection.joinedTotals())
        sentences
            << phrases
                   .translate(
                       "Selection",
                       "%1 was joined to %2 after the vote. Together they have at least the "
                       "larger of their counts: who gave to both is not known. Count it again "
                       "if that matters.")
                   .arg(codes.of(idea), codes.of(into));
    return sentences.join(u' ');
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
    QString joined;
    for (const QString &reason : std::as_const(reasons)) {
        if (!joined.isEmpty())
            joined += joined.endsWith(u'.') ? u" "_s : u". "_s;
        joined += reason;
    }
    return joined;
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
        return phrases.translate("Selection",
                                 "The table found no idea feasible: its places stay open.");
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
        return phrases
            .translate("Selection",
                       "Some feasible ideas tied for the last places; the table chose %1: %2")
            .arg(names, chosen.shortlist->reason);
    return phrases.translate("Selection", "The table chose %1: %2")
        .arg(names, chosen.shortlist->reason);
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

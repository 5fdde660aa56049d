// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/finalsentences.h"

#include "core/domain/terms.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Those that did not enter and that nobody looked at, though there are places for them.
QList<Id<Idea>> unjudgedReserve(const FinalSelection &selection)
{
    QList<Id<Idea>> ideas;
    for (const FinalSelection::Candidate &candidate : selection.candidates()) {
        if (candidate.reserve && candidate.verdict == Verdict::Unjudged)
            ideas.append(candidate.place.idea);
    }
    return ideas;
}

QString
reserveSentence(const Phrases &phrases, const FinalSelection &selection, const IdeaCodes &codes)
{
    const QList<Id<Idea>> reserve = unjudgedReserve(selection);
    if (reserve.isEmpty())
        return {};
    return phrases
        .translate(
            "FinalSelection", "In reserve and not evaluated: %1.", nullptr, int(reserve.size()))
        .arg(phrases.locale().createSeparatedList(codes.of(reserve)));
}

QString
openPlacesSentence(const Phrases &phrases, const FinalSelection &selection, const IdeaCodes &codes)
{
    const int open = selection.openPlaces();
    if (open == 0)
        return {};
    const QString reserve = reserveSentence(phrases, selection, codes);
    if (reserve.isEmpty())
        return phrases.translate(
            "FinalSelection", "%n place(s) stay open: no more ideas are feasible.", nullptr, open);
    return phrases.translate("FinalSelection", "%n place(s) stay open.", nullptr, open) + u' '
           + reserve;
}

} // namespace

QString
changesSentence(const Phrases &phrases, const FinalSelection &selection, const IdeaCodes &codes)
{
    QStringList sentences;
    for (const FinalSelection::Promotion &promotion : selection.promotions())
        sentences << phrases.translate("FinalSelection", "%1 takes the place of %2.")
                         .arg(codes.of(promotion.risen), codes.of(promotion.fallen));
    sentences << openPlacesSentence(phrases, selection, codes);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString
emptyHandedSentence(const Phrases &phrases, const FinalSelection &selection, const IdeaCodes &codes)
{
    const QString found =
        phrases.translate("FinalSelection",
                          "The table found no idea feasible: its places stay open, and there is no "
                          "sheet to fill in.");
    const QString reserve = reserveSentence(phrases, selection, codes);
    return reserve.isEmpty() ? found : found + u' ' + reserve;
}

QString gateSentence(const Phrases &phrases)
{
    return phrases.translate("FinalSelection",
                             "The order is that of the first selection: being feasible adds no "
                             "points, and nobody votes again unless the room opens a vote.");
}

QString againSentence(const Phrases &phrases, const FirstSelection &vote)
{
    return phrases
        .translate("FinalSelection",
                   "The table voted once more, on the feasible ideas alone. %1: %n people.",
                   nullptr,
                   vote.vote().present)
        .arg(methodName(phrases, vote.vote().method));
}

QString criterionQuestion(const Phrases &phrases, FeasibilityCriterion criterion)
{
    switch (criterion) {
    case FeasibilityCriterion::Legal:
        return phrases.translate("FinalSelection", "Has the institution the right to do it?");
    case FeasibilityCriterion::Institutional:
        return phrases.translate("FinalSelection", "Is there an office that takes it on?");
    case FeasibilityCriterion::Technical:
        return phrases.translate("FinalSelection", "Are there the knowledge and the systems?");
    case FeasibilityCriterion::Financial:
        return phrases.translate("FinalSelection", "Is there the money, or a way to get it?");
    case FeasibilityCriterion::Timely:
        return phrases.translate("FinalSelection", "Does it fit into 24 months?");
    case FeasibilityCriterion::Political:
        return phrases.translate("FinalSelection", "Does it need nobody who is not here?");
    }
    Q_UNREACHABLE();
}

QString criterionName(const Phrases &phrases, FeasibilityCriterion criterion)
{
    switch (criterion) {
    case FeasibilityCriterion::Legal:
        return phrases.translate("FinalSelection", "Legal");
    case FeasibilityCriterion::Institutional:
        return phrases.translate("FinalSelection", "Institutional");
    case FeasibilityCriterion::Technical:
        return phrases.translate("FinalSelection", "Technical");
    case FeasibilityCriterion::Financial:
        return phrases.translate("FinalSelection", "Financial");
    case FeasibilityCriterion::Timely:
        return phrases.translate("FinalSelection", "Time");
    case FeasibilityCriterion::Political:
        return phrases.translate("FinalSelection", "Acceptance");
    }
    Q_UNREACHABLE();
}

QString criterionAnswerName(const Phrases &phrases, const std::optional<CriterionAnswer> &answer)
{
    if (!answer)
        return phrases.translate("FinalSelection", "Not known");
    switch (*answer) {
    case CriterionAnswer::No:
        return phrases.translate("FinalSelection", "No");
    case CriterionAnswer::WithConditions:
        return phrases.translate("FinalSelection", "With conditions");
    case CriterionAnswer::Yes:
        return phrases.translate("FinalSelection", "Yes");
    }
    Q_UNREACHABLE();
}

QString answersSentence(const Phrases &phrases, const FeasibilityFields &found)
{
    QStringList answers;
    for (int i = 0; i < FeasibilityFields::Criteria; ++i) {
        const auto criterion = FeasibilityCriterion(i);
        if (const auto &answer = found.answer(criterion))
            answers << u"%1: %2"_s.arg(criterionName(phrases, criterion),
                                       criterionAnswerName(phrases, answer).toLower());
    }
    return answers.join(u" · "_s);
}

QString judgeSentence(const Phrases &phrases, const FeasibilityFields &found)
{
    return found.judgedBy.isEmpty()
               ? QString()
               : phrases.translate("FinalSelection", "Judged by: %1").arg(found.judgedBy);
}

QString outOfPlanSentence(const Phrases &phrases, const FeasibilityFields &found)
{
    return found.looksOutOfPlan()
               ? phrases.translate("FinalSelection",
                                   "Without the right to do it or the time for it, it may not be "
                                   "feasible in this plan. The table decides.")
               : QString();
}

} // namespace Tallerista

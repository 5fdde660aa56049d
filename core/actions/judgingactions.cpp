// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/judgingactions.h"

#include "core/actions/onestep.h"
#include "core/actions/selectionreading.h"
#include "core/rules/ideacodes.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct JudgingActions
{
    Q_DECLARE_TR_FUNCTIONS(JudgingActions)
};

/// A verdict that may be changed now, or one that is still to be given.
struct OpenVerdict
{
    std::optional<Feasibility> before;
    FeasibilityFields fields;
    Step step;
};

Result<OpenVerdict> openVerdict(const WorkshopDocument &document, const Id<Idea> &id)
{
    const Stores &stores = document.stores();
    const auto idea = stores.ideas.get(id);
    if (!idea)
        return idea.error();
    const auto before = stores.feasibilities.of(id);
    const auto mesa = stores.mesas.get((*idea)->mesa);
    const auto isOver = isJudgingOver(stores, (*idea)->mesa);
    if (!before)
        return before.error();
    if (!mesa)
        return mesa.error();
    if (!isOver)
        return isOver.error();
    if (*isOver)
        return Error{JudgingActions::tr(
            "The evaluation of this table is over. Take it up again to change it.")};
    const Step step{
        StepKind::JudgeIdea, Scope::of((*idea)->mesa), ideaCode((*mesa)->number, (*idea)->number)};
    return OpenVerdict{*before, *before ? (*before)->fields() : FeasibilityFields(id), step};
}

Result<Feasibility> write(WorkshopDocument &document, const OpenVerdict &verdict)
{
    const auto id = verdict.before ? verdict.before->id() : document.newId<Feasibility>();
    const auto judged = Feasibility::create(id, verdict.fields);
    return verdict.before ? updateInOneStep(document, verdict.step, judged)
                          : insertInOneStep(document, verdict.step, judged);
}

/// Changes what is said about \a idea, whatever its verdict.
template <typename Change>
Result<Feasibility> change(WorkshopDocument &document, const Id<Idea> &idea, Change change)
{
    auto verdict = openVerdict(document, idea);
    if (!verdict)
        return verdict.error();
    change(verdict->fields);
    return write(document, *verdict);
}

/// The ideas that entered and are not explained, by their codes.
Result<QString> unexplained(const Stores &stores, const FinalSelection &selection)
{
    const auto judged = stores.feasibilities.all();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    if (!judged)
        return judged.error();
    if (!mesas)
        return mesas.error();
    if (!ideas)
        return ideas.error();
    const IdeaCodes codes(*mesas, *ideas);
    QStringList found;
    for (const FinalSelection::Candidate &candidate : selection.candidates()) {
        for (const Feasibility &verdict : *judged) {
            if (verdict->idea == candidate.place.idea && verdict->lacksReason())
                found.append(codes.of(verdict->idea));
        }
    }
    return QLocale().createSeparatedList(found);
}

} // namespace

Result<Feasibility> judgeIdea(WorkshopDocument &document,
                              Id<Idea> idea,
                              Verdict verdict,
                              std::optional<int> reasonNumber,
                              const QString &reason)
{
    auto open = openVerdict(document, idea);
    if (!open)
        return open.error();
    FeasibilityFields &fields = open->fields;
    fields.verdict = verdict;
    fields.reasonNumber = reasonNumber;
    fields.reason = reason;
    if (verdict != Verdict::WithConditions)
        fields.condition.clear();
    if (fields.judgedBy.isEmpty()) {
        const auto mesa = document.stores().ideas.get(idea);
        const auto who =
            mesa ? lastJudge(document.stores(), (*mesa)->mesa) : Result<QString>(mesa.error());
        if (!who)
            return who.error();
        fields.judgedBy = *who;
    }
    return write(document, *open);
}

Result<Feasibility>
writeCondition(WorkshopDocument &document, Id<Idea> idea, const QString &condition)
{
    auto open = openVerdict(document, idea);
    if (!open)
        return open.error();
    if (open->fields.verdict != Verdict::WithConditions)
        return Error{
            JudgingActions::tr("Only an idea that is feasible with conditions has a condition.")};
    open->fields.condition = condition;
    return write(document, *open);
}

Result<Feasibility> writeJudge(WorkshopDocument &document, Id<Idea> idea, const QString &who)
{
    return change(document, idea, [&](FeasibilityFields &fields) { fields.judgedBy = who; });
}

Result<Feasibility> answerCriterion(WorkshopDocument &document,
                                    Id<Idea> idea,
                                    FeasibilityCriterion criterion,
                                    std::optional<CriterionAnswer> answer)
{
    return change(document, idea, [&](FeasibilityFields &fields) {
        fields.answers[size_t(criterion)] = answer;
    });
}

Result<void> endJudging(WorkshopDocument &document, Edit &edit, Id<Mesa> mesa, int seats)
{
    const auto before = document.stores().votes.latest(VotePurpose::Feasibility, mesa);
    const auto first = document.stores().votes.latest(VotePurpose::FirstSelection, mesa);
    if (!before)
        return before.error();
    if (!first)
        return first.error();
    if (*before && !(*before)->vote->isOpen())
        return {};
    VoteFields fields;
    fields.mesa = mesa;
    fields.purpose = VotePurpose::Feasibility;
    fields.seats = seats;
    fields.present = *first ? (*first)->vote->present : 1;
    fields.openedAt = *before ? (*before)->vote->openedAt : document.clock().nowUtcMs();
    fields.closedAt = document.clock().nowUtcMs();
    const auto vote = Vote::create(*before ? (*before)->vote.id() : document.newId<Vote>(), fields);
    if (!vote)
        return vote.error();
    if (*before)
        edit.update(*vote);
    else
        edit.insert(*vote);
    return {};
}

Result<void> finishJudging(WorkshopDocument &document, Id<Mesa> mesa)
{
    const auto selection = readFinalSelection(document.stores(), mesa);
    if (!selection)
        return selection.error();
    if (!*selection)
        return Error{JudgingActions::tr("The first selection of this table is not decided yet.")};
    if (const int unjudged = (*selection)->unjudged(); unjudged > 0)
        return Error{JudgingActions::tr("%n idea(s) are not judged yet.", nullptr, unjudged)};
    const auto lacking = unexplained(document.stores(), **selection);
    if (!lacking)
        return lacking.error();
    if (!lacking->isEmpty())
        return Error{JudgingActions::tr("The reason of the verdict is missing: %1").arg(*lacking)};
    const int seats = (*selection)->seats();
    return document.edit({StepKind::FinishJudging, Scope::of(mesa)},
                         [&](Edit &edit) { return endJudging(document, edit, mesa, seats); });
}

Result<void> reopenJudging(WorkshopDocument &document, Id<Mesa> mesa)
{
    const auto shortlist = document.stores().shortlists.ofMesa(mesa);
    const auto judging = document.stores().votes.latest(VotePurpose::Feasibility, mesa);
    if (!shortlist)
        return shortlist.error();
    if (!judging)
        return judging.error();
    if (*shortlist && (*shortlist)->shortlist->finishedAt)
        return Error{JudgingActions::tr("Open the final selection again first.")};
    if (!*judging)
        return {};
    const auto open = (*judging)->vote.with([](VoteFields &fields) { fields.closedAt.reset(); });
    const auto done = updateInOneStep(document, {StepKind::ReopenJudging, Scope::of(mesa)}, open);
    return done ? Result<void>() : done.error();
}

} // namespace Tallerista

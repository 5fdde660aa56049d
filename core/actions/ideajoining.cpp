// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"

#include "core/actions/ideasteps.h"
#include "core/actions/votesteps.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

struct IdeaJoining
{
    Q_DECLARE_TR_FUNCTIONS(IdeaJoining)
};

Result<bool> hasVote(const WorkshopDocument &document, Id<Mesa> mesa)
{
    for (const VotePurpose purpose : {VotePurpose::FirstSelection, VotePurpose::Sieve}) {
        const auto vote = document.stores().votes.latest(purpose, mesa);
        if (!vote)
            return vote.error();
        if (*vote)
            return true;
    }
    return false;
}

/// Puts \a others under \a target.
Result<void> join(Edit &edit, const Idea &target, const QList<Idea> &others)
{
    for (const Idea &other : others) {
        if (other.id() == target.id() || other->mergedInto)
            return Error{IdeaJoining::tr("Only different ideas that are not joined yet can be "
                                         "joined.")};
        const auto joined = other.with([&](IdeaFields &fields) {
            fields.mergedInto = target.id();
            fields.separationReason.clear();
        });
        if (!joined)
            return joined.error();
        edit.update(*joined);
    }
    return {};
}

/// The idea \a target with the words for all, its own kept beside.
Result<Idea> worded(const Idea &target, const QString &text)
{
    return target.with([&](IdeaFields &fields) {
        if (fields.original.isEmpty() && cleanedLine(text) != fields.text)
            fields.original = fields.text;
        fields.text = text;
    });
}

Result<bool> hasOthersThan(const WorkshopDocument &document, const Idea &left, Id<Idea> target)
{
    const auto all = document.stores().ideas.ofMesa(left->mesa);
    if (!all)
        return all.error();
    return std::any_of(all->begin(), all->end(), [&](const Idea &other) {
        return other->mergedInto == target && other.id() != left.id();
    });
}

/// The verdict of a joined idea would be nobody's.
Result<void> checkUnjudged(const WorkshopDocument &document, const QList<Id<Idea>> &ideas)
{
    const auto judged = document.stores().feasibilities.all();
    if (!judged)
        return judged.error();
    for (const Feasibility &found : *judged) {
        if (found->verdict == Verdict::Unjudged || !ideas.contains(found->idea))
            continue;
        const auto code = codeOfIdea(document, found->idea);
        if (!code)
            return code.error();
        return Error{IdeaJoining::tr("It has been judged whether %1 is feasible: take that back "
                                     "before joining it to another.")
                         .arg(*code)};
    }
    return {};
}

} // namespace

Result<void> mayJoinAt(const WorkshopDocument &document, Id<Mesa> mesa)
{
    for (const VotePurpose purpose :
         {VotePurpose::FirstSelection, VotePurpose::Sieve, VotePurpose::FinalSelection}) {
        const auto vote = document.stores().votes.latest(purpose, mesa);
        if (!vote)
            return vote.error();
        if (*vote && (*vote)->vote->isOpen())
            return Error{
                IdeaJoining::tr("The table's vote is open: withdraw it before joining ideas.")};
    }
    return {};
}

Result<void> mergeIdeas(WorkshopDocument &document,
                        Id<Idea> into,
                        const QList<Id<Idea>> &others,
                        const QString &text)
{
    const auto ideas = ideasOfOneTable(document, QList<Id<Idea>>{into} + others);
    if (!ideas)
        return ideas.error();
    const Idea &target = ideas->first();
    if (auto allowed = mayJoinAt(document, target->mesa); !allowed)
        return allowed;
    if (auto allowed = checkUnjudged(document, others); !allowed)
        return allowed;
    if (target->mergedInto)
        return Error{IdeaJoining::tr("This idea is joined to another: join to that one.")};
    const auto named = worded(target, text);
    const auto step = stepOn(document, StepKind::MergeIdeas, *ideas);
    if (!named)
        return named.error();
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Result<void> {
        edit.update(*named);
        return join(edit, target, ideas->sliced(1));
    });
}

Result<bool> needsReasonToSeparate(const WorkshopDocument &document, Id<Idea> id)
{
    const auto idea = document.stores().ideas.get(id);
    return idea ? hasVote(document, (*idea)->mesa) : idea.error();
}

Result<Idea> separateIdea(WorkshopDocument &document, Id<Idea> id, const QString &reason)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    if (!(*idea)->mergedInto)
        return Error{IdeaJoining::tr("This idea is not joined to another.")};
    const auto target = document.stores().ideas.get(*(*idea)->mergedInto);
    if (!target)
        return target.error();
    const auto voted = hasVote(document, (*idea)->mesa);
    const auto othersStay = hasOthersThan(document, *idea, target->id());
    const auto step = stepOn(document, StepKind::SeparateIdea, {*idea});
    if (!voted)
        return voted.error();
    if (!othersStay)
        return othersStay.error();
    if (!step)
        return step.error();
    if (*voted && cleanedLine(reason).isEmpty())
        return Error{IdeaJoining::tr("The table has already voted: say why it is separated.")};
    return document.edit(*step, [&](Edit &edit) -> Result<Idea> {
        auto separated = idea->with([&](IdeaFields &fields) {
            fields.mergedInto.reset();
            fields.separationReason = reason;
        });
        if (!separated)
            return separated;
        edit.update(*separated);
        if (*othersStay || (*target)->original.isEmpty())
            return separated;
        const auto alone = target->with([](IdeaFields &fields) {
            fields.text = fields.original;
            fields.original.clear();
        });
        if (!alone)
            return alone.error();
        edit.update(*alone);
        return separated;
    });
}

Result<Idea>
splitIdea(WorkshopDocument &document, Id<Idea> id, const QString &first, const QString &second)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto number = document.stores().ideas.nextNumber((*idea)->mesa);
    if (!number)
        return number.error();
    const auto step = stepOn(document, StepKind::SplitIdea, {*idea});
    const auto kept = idea->with([&](IdeaFields &fields) { fields.text = first; });
    IdeaFields part = idea->fields();
    part.number = *number;
    part.text = second;
    part.original.clear();
    part.mergedInto.reset();
    part.splitFrom = id;
    part.capturedAt = document.clock().nowUtcMs();
    const auto split = Idea::create(document.newId<Idea>(), part);
    if (!step)
        return step.error();
    if (!kept)
        return kept.error();
    if (!split)
        return split.error();
    return document.edit(*step, [&](Edit &edit) {
        edit.update(*kept);
        edit.insert(*split);
        return Result<Idea>(*split);
    });
}

} // namespace Tallerista

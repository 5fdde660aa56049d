// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"

#include "core/actions/naming.h"
#include "core/actions/onestep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Result<QString> codeOf(const WorkshopDocument &document, Id<Mesa> mesa, int number)
{
    const auto table = document.stores().mesas.get(mesa);
    return table ? Result<QString>(ideaCode((*table)->number, number)) : table.error();
}

/// The number the idea gets, or why it cannot have the one on its card.
Result<int>
numberFor(const WorkshopDocument &document, Id<Mesa> mesa, const std::optional<int> &wanted)
{
    if (!wanted)
        return document.stores().ideas.nextNumber(mesa);
    const auto taken = document.stores().ideas.isTaken(mesa, *wanted);
    if (!taken)
        return taken.error();
    if (!*taken)
        return *wanted;
    const auto code = codeOf(document, mesa, *wanted);
    if (!code)
        return code.error();
    return Error{QCoreApplication::translate("IdeaActions",
                                             "%1 already has an idea; card numbers are used once. "
                                             "Type another number, or none for the next one.")
                     .arg(*code)};
}

Result<Idea> insertIdea(
    WorkshopDocument &document, Edit &edit, Id<Mesa> mesa, int number, const IdeaDraft &draft)
{
    IdeaFields fields(mesa, number, draft.text);
    fields.rationale = draft.rationale;
    fields.capturedAt = document.clock().nowUtcMs();
    const auto topic = topicNamed(document, edit, draft.topic);
    if (!topic)
        return topic.error();
    fields.topic = *topic;
    const auto institution = institutionNamed(document, edit, draft.institution);
    if (!institution)
        return institution.error();
    fields.institution = *institution;
    const auto author = participantNamed(document, edit, draft.author);
    if (!author)
        return author.error();
    fields.author = *author;
    auto idea = Idea::create(document.newId<Idea>(), fields);
    if (idea)
        edit.insert(*idea);
    return idea;
}

/// Puts the idea \a other under \a target.
Result<void> join(WorkshopDocument &document, Edit &edit, const Idea &target, Id<Idea> other)
{
    const auto idea = document.stores().ideas.get(other);
    if (!idea)
        return idea.error();
    if (other == target.id() || (*idea)->mesa != target->mesa)
        return Error{QCoreApplication::translate(
            "IdeaActions", "Only different ideas of one table can be joined.")};
    const auto joined = idea->with([&](IdeaFields &fields) { fields.mergedInto = target.id(); });
    if (!joined)
        return joined.error();
    edit.update(*joined);
    return {};
}

} // namespace

Result<Idea> captureIdea(WorkshopDocument &document, Id<Mesa> mesa, const IdeaDraft &draft)
{
    const Step step{StepKind::CaptureIdea, Scope::of(mesa)};
    return document.edit(step, [&](Edit &edit) -> Result<Idea> {
        const auto number = numberFor(document, mesa, draft.number);
        if (!number)
            return number.error();
        const auto code = codeOf(document, mesa, *number);
        if (!code)
            return code.error();
        edit.setDetail(*code);
        return insertIdea(document, edit, mesa, *number, draft);
    });
}

Result<QList<Idea>>
importIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<IdeaDraft> &drafts)
{
    const Step step{StepKind::ImportIdeas, Scope::of(mesa), QString::number(drafts.size())};
    return document.edit(step, [&](Edit &edit) -> Result<QList<Idea>> {
        QList<Idea> ideas;
        for (const IdeaDraft &draft : drafts) {
            const auto number = numberFor(document, mesa, draft.number);
            if (!number)
                return number.error();
            const auto idea = insertIdea(document, edit, mesa, *number, draft);
            if (!idea)
                return idea.error();
            ideas.append(*idea);
        }
        return ideas;
    });
}

Result<Idea> editIdea(WorkshopDocument &document, const Idea &idea)
{
    const auto code = codeOf(document, idea->mesa, idea->number);
    if (!code)
        return code.error();
    return document.edit({StepKind::EditIdea, Scope::of(idea->mesa), *code}, [&](Edit &edit) {
        edit.update(idea);
        return Result<Idea>(idea);
    });
}

Result<void> removeIdea(WorkshopDocument &document, Id<Idea> id)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto code = codeOf(document, (*idea)->mesa, (*idea)->number);
    if (!code)
        return code.error();
    return document.edit({StepKind::RemoveIdea, Scope::of((*idea)->mesa), *code}, [&](Edit &edit) {
        edit.remove(id);
        return Result<void>();
    });
}

Result<Idea> moveIdea(WorkshopDocument &document, Id<Idea> id, Id<Mesa> mesa)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    if (auto allowed = document.mayWrite(Scope::of(mesa)); !allowed)
        return allowed.error();
    const auto from = codeOf(document, (*idea)->mesa, (*idea)->number);
    const auto number = document.stores().ideas.nextNumber(mesa);
    if (!from || !number)
        return from ? number.error() : from.error();
    const auto to = codeOf(document, mesa, *number);
    if (!to)
        return to.error();
    const Step step{StepKind::MoveIdea, Scope::of((*idea)->mesa), u"%1 → %2"_s.arg(*from, *to)};
    return document.edit(step, [&](Edit &edit) -> Result<Idea> {
        // A new row, so that the old code stays taken for good.
        IdeaFields fields = idea->fields();
        fields.mesa = mesa;
        fields.number = *number;
        auto moved = Idea::create(document.newId<Idea>(), fields);
        if (!moved)
            return moved;
        edit.insert(*moved);
        edit.remove(id);
        return moved;
    });
}

Result<void> mergeIdeas(WorkshopDocument &document,
                        Id<Idea> into,
                        const QList<Id<Idea>> &others,
                        const QString &text)
{
    const auto target = document.stores().ideas.get(into);
    if (!target)
        return target.error();
    const auto vote = document.stores().votes.latest(VotePurpose::FirstSelection, (*target)->mesa);
    if (!vote)
        return vote.error();
    if (*vote)
        return Error{QCoreApplication::translate(
            "IdeaActions", "The table's vote is open: withdraw it before joining ideas.")};
    const auto code = codeOf(document, (*target)->mesa, (*target)->number);
    const auto worded = target->with([&](IdeaFields &fields) { fields.text = text; });
    if (!code)
        return code.error();
    if (!worded)
        return worded.error();
    const Step step{StepKind::MergeIdeas, Scope::of((*target)->mesa), *code};
    return document.edit(step, [&](Edit &edit) -> Result<void> {
        edit.update(*worded);
        for (const Id<Idea> &other : others) {
            if (auto joined = join(document, edit, *target, other); !joined)
                return joined;
        }
        return {};
    });
}

Result<Idea> setIdeaAside(WorkshopDocument &document, Id<Idea> id, const QString &reason)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto code = codeOf(document, (*idea)->mesa, (*idea)->number);
    if (!code)
        return code.error();
    return updateInOneStep(document,
                           {StepKind::SetAsideIdea, Scope::of((*idea)->mesa), *code},
                           idea->with([&](IdeaFields &fields) {
                               fields.aside = true;
                               fields.asideReason = reason;
                           }));
}

} // namespace Tallerista

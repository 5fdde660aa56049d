// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"

#include "core/actions/ideasteps.h"
#include "core/actions/naming.h"
#include "core/actions/twinactions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Error takenError(const WorkshopDocument &document, Id<Mesa> mesa, int number)
{
    const auto code = codeOf(document, mesa, number);
    if (!code)
        return code.error();
    return {QCoreApplication::translate("IdeaActions",
                                        "%1 already has an idea; card numbers are used once. "
                                        "Type another number, or none for the next one.")
                .arg(*code)};
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
    return *taken ? Result<int>(takenError(document, mesa, *wanted)) : Result<int>(*wanted);
}

/// Numbers for the ideas of one list, one after the other: the one on its card, or the next that is on no card
/// of the list.
class Numbering
{
public:
    Numbering(const WorkshopDocument &document,
              Id<Mesa> mesa,
              int next,
              const QList<IdeaDraft> &drafts)
        : m_document(document)
        , m_mesa(mesa)
        , m_next(next)
    {
        for (const IdeaDraft &draft : drafts) {
            if (draft.number)
                m_named.insert(*draft.number);
        }
    }

    Result<int> of(const IdeaDraft &draft) const
    {
        if (draft.number && m_given.contains(*draft.number))
            return takenError(m_document, m_mesa, *draft.number);
        if (draft.number)
            return numberFor(m_document, m_mesa, draft.number);
        int next = m_next;
        while (m_named.contains(next))
            ++next;
        return next;
    }
    void give(int number)
    {
        m_given.insert(number);
        m_next = std::max(m_next, number + 1);
    }

private:
    const WorkshopDocument &m_document;
    Id<Mesa> m_mesa;
    int m_next;
    QSet<int> m_named;
    QSet<int> m_given;
};

/// Writes into \a fields what \a draft says about the idea.
Result<void>
describe(WorkshopDocument &document, Edit &edit, const IdeaDraft &draft, IdeaFields &fields)
{
    fields.text = draft.text;
    const auto topic = topicNamed(document, edit, draft.topic);
    if (!topic)
        return topic.error();
    const auto institution = institutionNamed(document, edit, draft.institution);
    if (!institution)
        return institution.error();
    const auto author = draft.person ? Result<std::optional<Id<Participant>>>(draft.person)
                                     : participantNamed(document, edit, draft.author);
    if (!author)
        return author.error();
    fields.topic = *topic;
    fields.institution = *institution;
    fields.author = *author;
    fields.question = draft.question;
    return {};
}

Result<Idea> insertIdea(
    WorkshopDocument &document, Edit &edit, Id<Mesa> mesa, int number, const IdeaDraft &draft)
{
    IdeaFields fields(mesa, number, {});
    fields.rationale = draft.rationale;
    fields.capturedAt = document.clock().nowUtcMs();
    if (auto described = describe(document, edit, draft, fields); !described)
        return described.error();
    auto idea = Idea::create(document.newId<Idea>(), fields);
    if (idea)
        edit.insert(*idea);
    return idea;
}

/// What is wrong with \a draft itself, wherever it is added.
Result<void> checkWords(WorkshopDocument &document, Id<Mesa> mesa, const IdeaDraft &draft)
{
    IdeaFields fields(mesa, draft.number.value_or(1), draft.text);
    fields.rationale = draft.rationale;
    if (const auto idea = Idea::create(document.newId<Idea>(), fields); !idea)
        return idea.error();
    if (draft.institution.isEmpty())
        return {};
    InstitutionFields institution;
    institution.name = draft.institution;
    const auto created = Institution::create(document.newId<Institution>(), std::move(institution));
    return created ? Result<void>() : created.error();
}

/// Refuses what would leave the ideas without the one they are joined to.
Result<void> checkNothingIsJoinedTo(const WorkshopDocument &document, const QList<Idea> &ideas)
{
    const auto all = document.stores().ideas.all();
    if (!all)
        return all.error();
    const auto isAmong = [&](const std::optional<Id<Idea>> &id) {
        return std::any_of(
            ideas.begin(), ideas.end(), [&](const Idea &idea) { return idea.id() == id; });
    };
    const bool any = std::any_of(all->begin(), all->end(), [&](const Idea &other) {
        return other->mergedInto && isAmong(other->mergedInto) && !isAmong(other.id());
    });
    if (any)
        return Error{QCoreApplication::translate(
            "IdeaActions", "Other ideas are joined to this one: separate them first.")};
    return {};
}

/// The parts that were split from one of \a ideas, and stay, come from \a heir from now on, or from nowhere.
Result<void> handDownParts(const WorkshopDocument &document,
                           Edit &edit,
                           const QList<Idea> &ideas,
                           const std::optional<Id<Idea>> &heir = {})
{
    const auto all = document.stores().ideas.all();
    if (!all)
        return all.error();
    const auto isAmong = [&](const std::optional<Id<Idea>> &id) {
        return std::any_of(
            ideas.begin(), ideas.end(), [&](const Idea &idea) { return idea.id() == id; });
    };
    for (const Idea &part : *all) {
        if (!isAmong(part->splitFrom) || isAmong(part.id()))
            continue;
        const auto freed = part.with([&](IdeaFields &fields) { fields.splitFrom = heir; });
        if (!freed)
            return freed.error();
        edit.update(*freed);
    }
    return {};
}

/// Deletes \a idea, which says that it became \a heir; what was said about it is said of that one now.
Result<void> leaveTo(const WorkshopDocument &document, Edit &edit, const Idea &idea, Id<Idea> heir)
{
    const auto left = idea.with([&](IdeaFields &fields) { fields.mergedInto = heir; });
    if (!left)
        return left.error();
    edit.update(*left);
    if (auto kept = handDownNotTwins(document, edit, idea.id(), heir); !kept)
        return kept;
    if (auto kept = handDownParts(document, edit, {idea}, heir); !kept)
        return kept;
    edit.remove(idea.id());
    return {};
}

/// What \a id refers to, unless that is gone.
template <typename T>
std::optional<Id<T>> ifThere(const Reader<T> &store, const std::optional<Id<T>> &id)
{
    const auto found = id ? store.find(*id) : Result<std::optional<T>>(std::optional<T>());
    return found && *found ? id : std::nullopt;
}

Result<Idea> withoutWhatIsGone(const Stores &stores, const Idea &idea)
{
    return idea.with([&](IdeaFields &fields) {
        fields.author = ifThere(stores.participants, fields.author);
        fields.institution = ifThere(stores.institutions, fields.institution);
        fields.topic = ifThere(stores.topics, fields.topic);
        fields.question = ifThere(stores.questions, fields.question);
        fields.experience = ifThere(stores.experiences, fields.experience);
        fields.heading = ifThere(stores.headings, fields.heading);
        fields.mergedInto = ifThere(stores.ideas, fields.mergedInto);
        fields.splitFrom = ifThere(stores.ideas, fields.splitFrom);
    });
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
        const auto first = document.stores().ideas.nextNumber(mesa);
        if (!first)
            return first.error();
        Numbering numbers(document, mesa, *first, drafts);
        QList<Idea> ideas;
        for (const IdeaDraft &draft : drafts) {
            const auto number = numbers.of(draft);
            if (!number)
                return number.error();
            const auto idea = insertIdea(document, edit, mesa, *number, draft);
            if (!idea)
                return idea.error();
            numbers.give(*number);
            ideas.append(*idea);
        }
        return ideas;
    });
}

Result<SiftedIdeas>
siftIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<IdeaDraft> &drafts)
{
    const auto first = document.stores().ideas.nextNumber(mesa);
    if (!first)
        return first.error();
    Numbering numbers(document, mesa, *first, drafts);
    SiftedIdeas sifted;
    for (int place = 1; place <= drafts.size(); ++place) {
        const IdeaDraft &draft = drafts.at(place - 1);
        const auto number = numbers.of(draft);
        const auto words = checkWords(document, mesa, draft);
        if (!number || !words) {
            sifted.unfit.append({place, (words ? number.error() : words.error()).message});
            continue;
        }
        numbers.give(*number);
        sifted.fit.append(draft);
    }
    return sifted;
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

Result<Idea> rewriteIdea(WorkshopDocument &document, Id<Idea> id, const IdeaDraft &draft)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto step = stepOn(document, StepKind::EditIdea, {*idea});
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Result<Idea> {
        IdeaFields fields = idea->fields();
        if (auto described = describe(document, edit, draft, fields); !described)
            return described.error();
        auto rewritten = Idea::create(id, fields);
        if (rewritten)
            edit.update(*rewritten);
        return rewritten;
    });
}

Result<Idea> moveIdea(WorkshopDocument &document, Id<Idea> id, Id<Mesa> mesa)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    if (auto allowed = document.mayWrite(Scope::of(mesa)); !allowed)
        return allowed.error();
    if (auto allowed = checkNothingIsJoinedTo(document, {*idea}); !allowed)
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
        // A new row, so that the old code stays taken for good; the old one says what it became.
        IdeaFields fields = idea->fields();
        fields.mesa = mesa;
        fields.number = *number;
        fields.mergedInto.reset();
        auto moved = Idea::create(document.newId<Idea>(), fields);
        if (!moved)
            return moved;
        edit.insert(*moved);
        if (auto left = leaveTo(document, edit, *idea, moved->id()); !left)
            return left.error();
        return moved;
    });
}

Result<void> removeIdeas(WorkshopDocument &document, const QList<Id<Idea>> &ids)
{
    const auto ideas = ideasOfOneTable(document, ids);
    if (!ideas)
        return ideas.error();
    if (auto allowed = checkNothingIsJoinedTo(document, *ideas); !allowed)
        return allowed;
    const auto step = stepOn(document, StepKind::RemoveIdea, *ideas);
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Result<void> {
        for (const Idea &idea : *ideas) {
            if (auto dropped = dropNotTwins(document, edit, idea.id()); !dropped)
                return dropped;
            edit.remove(idea.id());
        }
        return handDownParts(document, edit, *ideas);
    });
}

Result<Idea> restoreIdea(WorkshopDocument &document, Id<Idea> id)
{
    const auto deleted = document.stores().ideas.getDeleted(id);
    if (!deleted)
        return deleted.error();
    const auto idea = withoutWhatIsGone(document.stores(), *deleted);
    if (!idea)
        return idea.error();
    const auto step = stepOn(document, StepKind::RestoreIdea, {*idea});
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) {
        edit.restore(id);
        edit.update(*idea);
        return Result<Idea>(*idea);
    });
}

Result<void>
setIdeasAside(WorkshopDocument &document, const QList<Id<Idea>> &ids, const QString &reason)
{
    return changeIdeas(document, StepKind::SetAsideIdea, ids, [&](IdeaFields &fields) {
        fields.aside = true;
        fields.asideReason = reason;
    });
}

Result<void> bringIdeasBack(WorkshopDocument &document, const QList<Id<Idea>> &ids)
{
    return changeIdeas(document, StepKind::BringBackIdea, ids, [](IdeaFields &fields) {
        fields.aside = false;
        fields.asideReason.clear();
    });
}

} // namespace Tallerista

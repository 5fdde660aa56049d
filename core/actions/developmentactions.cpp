// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"

#include "core/actions/personmeant.h"
#include "core/actions/sheetfilling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct DevelopmentActions
{
    Q_DECLARE_TR_FUNCTIONS(DevelopmentActions)
};

/// Writes the lines of \a idea after \a change, a `Result<void>(DevelopmentFields &)`.
template <typename Change>
Result<Development> write(WorkshopDocument &document, Edit &edit, Id<Idea> idea, Change change)
{
    const auto held = document.stores().developments.of(idea);
    if (!held)
        return held.error();
    const DevelopmentFields before = *held ? (*held)->fields() : DevelopmentFields(idea);
    DevelopmentFields fields = before;
    if (const Result<void> changed = change(fields); !changed)
        return changed.error();
    const auto id = *held ? (*held)->id() : document.newId<Development>();
    auto development = Development::create(id, fields);
    if (!development)
        return development;
    if (*held)
        edit.update(*development);
    else
        edit.insert(*development);
    if (auto filled = fillSheets(document, edit, before, development->fields()); !filled)
        return filled.error();
    return development;
}

Result<QString> codeOf(const Stores &stores, const Idea &idea)
{
    const auto mesa = stores.mesas.get(idea->mesa);
    return mesa ? Result<QString>(ideaCode((*mesa)->number, idea->number)) : mesa.error();
}

/// write() as a step of its own; \a change is given the idea too.
template <typename Change>
Result<Development> develop(WorkshopDocument &document, Id<Idea> id, Change change)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto code = codeOf(document.stores(), *idea);
    if (!code)
        return code.error();
    const Step step{StepKind::DevelopIdea, Scope::of((*idea)->mesa), *code};
    return document.edit(step, [&](Edit &edit) {
        return write(document, edit, id, [&](DevelopmentFields &fields) -> Result<void> {
            return change(fields, *idea);
        });
    });
}

/// Writes \a handing; the code of its idea.
Result<QString>
handOne(WorkshopDocument &document, Edit &edit, Id<Mesa> mesa, const HandOver &handing)
{
    const auto idea = document.stores().ideas.get(handing.idea);
    const auto person = document.stores().participants.get(handing.to);
    if (!idea)
        return idea.error();
    if (!person)
        return person.error();
    if ((*idea)->mesa != mesa)
        return Error{DevelopmentActions::tr("Only ideas of the table itself can be handed over.")};
    const auto written =
        write(document, edit, handing.idea, [&](DevelopmentFields &fields) -> Result<void> {
            fields.developer =
                (*idea)->author == handing.to ? std::nullopt : std::optional(handing.to);
            return {};
        });
    return written ? codeOf(document.stores(), *idea) : written.error();
}

} // namespace

Result<Development>
developIdea(WorkshopDocument &document, Id<Idea> idea, const DevelopmentDraft &draft)
{
    return develop(document, idea, [&](DevelopmentFields &fields, const Idea &of) -> Result<void> {
        const auto developer =
            personMeant(document.stores(), draft.developer, {fields.developer, of->mesa});
        if (!developer)
            return developer.error();
        fields.developer = *developer;
        fields.what = draft.what;
        fields.forWhom = draft.forWhom;
        fields.withWhom = draft.withWhom;
        fields.onPaper = draft.onPaper;
        return {};
    });
}

Result<Development> writeWhat(WorkshopDocument &document, Id<Idea> idea, const QString &what)
{
    return develop(document, idea, [&](DevelopmentFields &fields, const Idea &) -> Result<void> {
        fields.what = what;
        fields.onPaper = false;
        return {};
    });
}

Result<Development> markOnPaper(WorkshopDocument &document, Id<Idea> idea, bool onPaper)
{
    return develop(document, idea, [&](DevelopmentFields &fields, const Idea &) -> Result<void> {
        fields.onPaper = onPaper;
        return {};
    });
}

Result<void> handOver(WorkshopDocument &document, Id<Mesa> mesa, const QList<HandOver> &handings)
{
    if (handings.isEmpty())
        return Error{DevelopmentActions::tr("Nobody here is free to take an idea.")};
    return document.edit({StepKind::DevelopIdea, Scope::of(mesa)}, [&](Edit &edit) -> Result<void> {
        QStringList codes;
        for (const HandOver &handing : handings) {
            const auto code = handOne(document, edit, mesa, handing);
            if (!code)
                return code.error();
            codes.append(*code);
        }
        edit.setDetail(codes.join(u", "_s));
        return {};
    });
}

} // namespace Tallerista

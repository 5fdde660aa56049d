// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/rehearsalfile.h"

#include "core/base/phrases.h"
#include "core/domain/rehearsal.h"
#include "core/rules/agenda/agendaplan.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

constexpr qint64 BeforehandMs = 60'000;

/// Copies what \a rows hold into rows of its own.
template <typename Fields>
Result<void>
copyRows(WorkshopDocument &document, Edit &edit, const Result<QList<Record<Fields>>> &rows)
{
    if (!rows)
        return rows.error();
    for (const Record<Fields> &row : *rows) {
        const auto copy = Record<Fields>::create(document.newId<Record<Fields>>(), row.fields());
        if (!copy)
            return copy.error();
        edit.insert(*copy);
    }
    return {};
}

Result<void> copyMesas(WorkshopDocument &document, Edit &edit, Result<QList<Mesa>> mesas)
{
    if (!mesas)
        return mesas.error();
    for (Mesa &mesa : *mesas) {
        const auto here = mesa.with([](MesaFields &fields) { fields.lent = false; });
        if (!here)
            return here.error();
        mesa = *here;
    }
    return copyRows<MesaFields>(document, edit, mesas);
}

Result<void> copyPlan(WorkshopDocument &document, Edit &edit, const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return workshop.error();
    WorkshopFields fields = workshop->fields();
    fields.name = rehearsalName(fields);
    fields.templateName = RehearsalTemplate;
    fields.computers = 1;
    fields.closedAt.reset();
    const auto copy = Workshop::create(document.newId<Workshop>(), fields);
    if (!copy)
        return copy.error();
    edit.insert(*copy);
    if (auto done = copyMesas(document, edit, stores.mesas.all()); !done)
        return done;
    if (auto done = copyRows<TopicFields>(document, edit, stores.topics.all()); !done)
        return done;
    if (auto done = copyRows<QuestionFields>(document, edit, stores.questions.all()); !done)
        return done;
    return copyRows<AgendaBlockFields>(document, edit, stores.agendaBlocks.all());
}

} // namespace

Result<qint64> rehearsalStart(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    const auto blocks = stores.agendaBlocks.all();
    if (!workshop)
        return workshop.error();
    if (!blocks)
        return blocks.error();
    if (isRehearsal(workshop->fields()))
        return Error{QCoreApplication::translate(
            "Rehearsal", "This is a rehearsal already: rehearse the workshop that it is of.")};
    const auto plan = planAgenda(*workshop, *blocks);
    if (!plan)
        return plan.error();
    return plan->start - BeforehandMs;
}

Result<std::unique_ptr<WorkshopDocument>>
createRehearsal(const QString &path, const Clock &clock, const Writer &writer, const Stores &stores)
{
    return WorkshopDocument::create(
        path, clock, writer, [&](WorkshopDocument &document, Edit &edit) {
            return copyPlan(document, edit, stores);
        });
}

QString rehearsalName(const WorkshopFields &workshop)
{
    const QString mark = u' ' + Phrases(workshop.language).translate("Rehearsal", "(rehearsal)");
    return workshop.name.left(WorkshopFields::MaxNameLength - mark.size()).trimmed() + mark;
}

} // namespace Tallerista

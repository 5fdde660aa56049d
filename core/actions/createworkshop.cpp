// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/createworkshop.h"

#include "core/base/orderkey.h"

namespace Tallerista {

namespace {

/// Inserts a row made of \a fields.
template <typename Fields>
Result<void> add(WorkshopDocument &document, Edit &edit, Fields fields)
{
    const auto record = Record<Fields>::create(document.newId<Record<Fields>>(), std::move(fields));
    if (!record)
        return record.error();
    edit.insert(*record);
    return {};
}

/// Inserts \a rows in their order.
template <typename Fields>
Result<void> addInOrder(WorkshopDocument &document, Edit &edit, const QList<Fields> &rows)
{
    QString position;
    for (Fields row : rows) {
        position = orderKeyBetween(position, {});
        row.position = position;
        if (auto added = add(document, edit, std::move(row)); !added)
            return added;
    }
    return {};
}

WorkshopFields workshopFrom(const WorkshopTemplate &model, const NewWorkshop &answers)
{
    WorkshopFields workshop;
    workshop.name = answers.name.trimmed().isEmpty() ? model.title : answers.name;
    workshop.date = answers.date;
    workshop.place = answers.place;
    workshop.convener = answers.convener;
    workshop.objective = model.objective;
    workshop.language = model.language;
    workshop.templateName = model.name;
    workshop.agendaStart = model.agendaStart;
    int minutes = 0;
    for (const AgendaBlockFields &block : model.agenda)
        minutes += block.minutes;
    workshop.agendaEnd.reset();
    if (minutes > 0)
        workshop.agendaEnd = model.agendaStart + minutes;
    workshop.plenary = model.plenary;
    return workshop;
}

} // namespace

Result<std::unique_ptr<WorkshopDocument>> createWorkshop(const QString &path,
                                                         const Clock &clock,
                                                         const Writer &writer,
                                                         const WorkshopTemplate &model,
                                                         const NewWorkshop &answers)
{
    return WorkshopDocument::create(
        path, clock, writer, [&](WorkshopDocument &document, Edit &edit) -> Result<void> {
            if (auto added = add(document, edit, workshopFrom(model, answers)); !added)
                return added;
            for (int number = 1; number <= model.tables; ++number) {
                MesaFields mesa;
                mesa.number = number;
                mesa.seats = model.seatsPerTable;
                if (auto added = add(document, edit, mesa); !added)
                    return added;
            }
            QList<TopicFields> topics;
            for (const QString &name : model.topics)
                topics.append({name, {}, {}});
            QList<QuestionFields> questions;
            for (const QString &text : model.questions)
                questions.append({text, {}});
            if (auto added = addInOrder(document, edit, topics); !added)
                return added;
            for (const GlossaryEntryFields &entry : model.glossary) {
                if (auto added = add(document, edit, entry); !added)
                    return added;
            }
            if (auto added = addInOrder(document, edit, questions); !added)
                return added;
            return addInOrder(document, edit, model.agenda);
        });
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/orderkey.h"
#include "tests/support/testworkshop.h"

namespace Tallerista::Testing {

/// The idea at \a index of what table \a mesaNumber has selected.
inline Id<Idea> selectedIdea(const TestWorkshop &workshop, int mesaNumber, int index)
{
    const auto record = workshop.document->stores().shortlists.ofMesa(workshop.mesa(mesaNumber));
    return (*record)->ideas.at(index);
}

/// Writes \a ideas as the final selection of a table, in place of the one before.
inline void selectIdeas(TestWorkshop &workshop, const Id<Mesa> &mesa, const QList<Id<Idea>> &ideas)
{
    WorkshopDocument &document = *workshop.document;
    const auto before = document.stores().shortlists.ofMesa(mesa);
    const auto entries = document.stores().shortlistIdeas.all();
    ShortlistFields fields(mesa);
    fields.finishedAt = document.clock().nowUtcMs();
    const auto shortlist = Shortlist::create(
        *before ? (*before)->shortlist.id() : document.newId<Shortlist>(), fields);
    const Step step{StepKind::FinishFinalSelection, Scope::of(mesa)};
    const auto written = document.edit(step, [&](Edit &edit) -> Result<void> {
        if (*before)
            edit.update(*shortlist);
        else
            edit.insert(*shortlist);
        for (const ShortlistIdea &entry : *entries) {
            if (entry->shortlist == shortlist->id())
                edit.remove(entry.id());
        }
        QString position;
        for (const Id<Idea> &idea : ideas) {
            position = orderKeyBetween(position, {});
            edit.insert(*ShortlistIdea::create(document.newId<ShortlistIdea>(),
                                               {shortlist->id(), idea, position}));
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
}

/// Captures \a texts at a table and selects them all.
inline void selectTexts(TestWorkshop &workshop, int mesaNumber, const QStringList &texts)
{
    const Id<Mesa> mesa = workshop.mesa(mesaNumber);
    QList<Id<Idea>> ideas;
    for (const QString &text : texts) {
        IdeaDraft draft;
        draft.text = text;
        const auto idea = captureIdea(*workshop.document, mesa, draft);
        if (!idea)
            qFatal("%s", qPrintable(idea.error().message));
        ideas.append(idea->id());
    }
    selectIdeas(workshop, mesa, ideas);
}

} // namespace Tallerista::Testing

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/sheetactions.h"

#include "core/actions/naming.h"
#include "core/actions/sheetstep.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct SheetActions
{
    Q_DECLARE_TR_FUNCTIONS(SheetActions)
};

/// Writes the sheet \a id after \a change, a `Result<void>(Edit &, SmartSheetFields &)`.
template <typename Change>
Result<SmartSheet> changeSheet(WorkshopDocument &document, const Id<SmartSheet> &id, Change change)
{
    const auto done = onSheet(document, StepKind::EditSheet, id, [&](Edit &edit) -> Result<void> {
        const auto sheet = document.stores().sheets.get(id);
        if (!sheet)
            return sheet.error();
        SmartSheetFields fields = sheet->fields();
        if (auto changed = change(edit, fields); !changed)
            return changed;
        const auto settled = SmartSheet::create(id, fields);
        if (!settled)
            return settled.error();
        edit.update(*settled);
        return {};
    });
    return done ? document.stores().sheets.get(id) : done.error();
}

Result<void> checkReady(const WorkshopDocument &document, const Id<SmartSheet> &id)
{
    const auto lacks = lacksOfSheet(document.stores(), id);
    if (!lacks)
        return lacks.error();
    if (lacks->isEmpty())
        return {};
    return Error{SheetActions::tr("The sheet is not ready yet: %n piece(s) of data are missing.",
                                  nullptr,
                                  int(lacks->size()))};
}

Result<void> checkAnswered(const SmartSheetFields &sheet, SheetState state)
{
    const bool accepts =
        sheet.answer == SheetAnswer::Accepts || sheet.answer == SheetAnswer::AcceptsWithChanges;
    if (state == SheetState::Accepted && !accepts)
        return Error{SheetActions::tr(
            "Write first that the institution accepts: nobody accepts for another.")};
    if (state == SheetState::NotAccepted && sheet.answer != SheetAnswer::DoesNotAccept)
        return Error{SheetActions::tr(
            "Write first that the institution does not accept: nobody answers for another.")};
    return {};
}

} // namespace

Result<SmartSheet> editSheet(WorkshopDocument &document, const SmartSheet &sheet)
{
    return changeSheet(document, sheet.id(), [&](Edit &, SmartSheetFields &fields) {
        fields = sheet.fields();
        return Result<void>();
    });
}

Result<SmartSheet>
setSheetLead(WorkshopDocument &document, Id<SmartSheet> id, const QString &institution)
{
    return changeSheet(document, id, [&](Edit &edit, SmartSheetFields &fields) -> Result<void> {
        const auto found = institutionNamed(document, edit, institution);
        if (!found)
            return found.error();
        fields.lead = *found;
        return {};
    });
}

Result<SmartSheet>
setSheetTopic(WorkshopDocument &document, Id<SmartSheet> id, const QString &topic)
{
    return changeSheet(document, id, [&](Edit &edit, SmartSheetFields &fields) -> Result<void> {
        const auto found = topicNamed(document, edit, topic);
        if (!found)
            return found.error();
        fields.topic = *found;
        return {};
    });
}

Result<SmartSheet> markSheet(WorkshopDocument &document, Id<SmartSheet> id, SheetState state)
{
    auto sheet = document.stores().sheets.get(id);
    if (!sheet)
        return sheet;
    const auto fine = state == SheetState::Ready ? checkReady(document, id)
                                                 : checkAnswered(sheet->fields(), state);
    if (!fine)
        return fine.error();
    return changeSheet(document, id, [&](Edit &, SmartSheetFields &fields) {
        fields.state = state;
        return Result<void>();
    });
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/roomsheets.h"

#include "core/actions/sheetactions.h"
#include "core/exchange/samplesheets.h"
#include "core/rehearsal/sampletold.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What the sample says in the sheet that grew out of \a idea.
QJsonObject sheetTold(const Stores &stores, const QJsonObject &sample, const Id<Idea> &idea)
{
    const auto origin = stores.ideas.get(idea);
    return origin ? toldAbout(sample, "sheets"_L1, (*origin)->text) : QJsonObject();
}

Result<void> fill(WorkshopDocument &document,
                  const QJsonObject &told,
                  const Id<Idea> &idea,
                  const Id<SmartSheet> &sheet)
{
    if (auto filled = fillSampleSheet(told, idea, document); !filled)
        return filled;
    (void)markSheet(document, sheet, SheetState::Ready); // something may be missing: that is said
    return {};
}

} // namespace

RoomTask sheetTask(WorkshopDocument &document, const QJsonObject &sample)
{
    const auto sheets = document.stores().sheets.records();
    if (!sheets)
        return {};
    RoomTask task;
    for (const SheetRecord &record : *sheets) {
        if (!record.sheet->problem.isEmpty() || record.origins.isEmpty())
            continue;
        const Id<Idea> idea = record.origins.first();
        const QJsonObject told = sheetTold(document.stores(), sample, idea);
        if (!told.isEmpty() && task.left++ == 0)
            task.next = [&document, told, idea, id = record.sheet.id()] {
                return fill(document, told, idea, id);
            };
    }
    return task;
}

} // namespace Tallerista

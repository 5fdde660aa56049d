// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/sheetstep.h"

namespace Tallerista {

Result<QList<SheetLack>> lacksOfSheet(const Stores &stores, const Id<SmartSheet> &id)
{
    const auto record = stores.sheets.record(id);
    const auto workshop = stores.workshop.get();
    if (!record)
        return record.error();
    if (!workshop)
        return workshop.error();
    return sheetLacks(*record, workshop->fields());
}

bool isOfState(Sector sector)
{
    switch (sector) {
    case Sector::CivilSociety:
    case Sector::Academia:
    case Sector::Private:
    case Sector::Cooperation:
        return false;
    default:
        return true;
    }
}

Result<Step> stepOnSheet(const Stores &stores, StepKind kind, const Id<SmartSheet> &id)
{
    const auto sheet = stores.sheets.get(id);
    if (!sheet)
        return sheet.error();
    std::optional<int> mesaNumber;
    if ((*sheet)->mesa) {
        const auto mesa = stores.mesas.get(*(*sheet)->mesa);
        if (!mesa)
            return mesa.error();
        mesaNumber = (*mesa)->number;
    }
    return Step{kind, Scope::of((*sheet)->mesa), sheetCode(mesaNumber, (*sheet)->number)};
}

Result<void> keepReadiness(const Stores &stores, Edit &edit, const Id<SmartSheet> &id)
{
    const auto sheet = stores.sheets.get(id);
    if (!sheet)
        return sheet.error();
    if ((*sheet)->state != SheetState::Ready)
        return {};
    const auto lacks = lacksOfSheet(stores, id);
    if (!lacks)
        return lacks.error();
    if (lacks->isEmpty())
        return {};
    const auto draft =
        sheet->with([](SmartSheetFields &fields) { fields.state = SheetState::Draft; });
    if (!draft)
        return draft.error();
    edit.update(*draft);
    return {};
}

} // namespace Tallerista

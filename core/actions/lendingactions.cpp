// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/lendingactions.h"

#include "core/actions/onestep.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

Result<Mesa> setLent(WorkshopDocument &document, StepKind kind, Id<Mesa> id, bool lent)
{
    if (const auto may = mayLend(document); !may)
        return may.error();
    auto mesa = document.stores().mesas.get(id);
    if (!mesa)
        return mesa;
    return updateInOneStep(document,
                           {kind, Scope::workshop(), QString::number((*mesa)->number)},
                           mesa->with([lent](MesaFields &fields) { fields.lent = lent; }));
}

} // namespace

Result<void> mayLend(const WorkshopDocument &document)
{
    if (document.copyFor().isEmpty())
        return {};
    return Error{QCoreApplication::translate(
        "LendingActions", "Tables are lent and taken back on the main computer.")};
}

Result<Mesa> lendMesa(WorkshopDocument &document, Id<Mesa> mesa)
{
    return setLent(document, StepKind::LendMesa, mesa, true);
}

Result<Mesa> takeBackMesa(WorkshopDocument &document, Id<Mesa> mesa)
{
    return setLent(document, StepKind::TakeBackMesa, mesa, false);
}

} // namespace Tallerista

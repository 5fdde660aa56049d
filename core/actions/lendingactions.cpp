// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/lendingactions.h"

#include "core/actions/onestep.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

Result<Mesa> setLent(WorkshopDocument &document, StepKind kind, Id<Mesa> id, bool lent)
{
    if (!document.copyFor().isEmpty())
        return Error{QCoreApplication::translate(
            "LendingActions", "Tables are lent and taken back on the main computer.")};
    auto mesa = document.stores().mesas.get(id);
    if (!mesa)
        return mesa;
    return updateInOneStep(document,
                           {kind, Scope::workshop(), QString::number((*mesa)->number)},
                           mesa->with([lent](MesaFields &fields) { fields.lent = lent; }));
}

} // namespace

Result<Mesa> lendMesa(WorkshopDocument &document, Id<Mesa> mesa)
{
    return setLent(document, StepKind::LendMesa, mesa, true);
}

Result<Mesa> takeBackMesa(WorkshopDocument &document, Id<Mesa> mesa)
{
    return setLent(document, StepKind::TakeBackMesa, mesa, false);
}

} // namespace Tallerista

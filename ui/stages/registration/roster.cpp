// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/roster.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<Roster> Roster::read(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    const auto mesas = stores.mesas.all();
    const auto institutions = stores.institutions.all();
    if (!workshop)
        return workshop.error();
    if (!mesas)
        return mesas.error();
    if (!institutions)
        return institutions.error();
    return Roster{*mesas, *institutions, (*workshop)->timeZone()};
}

QString Roster::arrival(const Participant &person) const
{
    if (!person->arrivedAt)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*person->arrivedAt, zone).toString(u"HH:mm"_s);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/institution.h"
#include "core/domain/mesa.h"
#include "core/domain/participant.h"

#include <QList>
#include <QMap>

#include <optional>

namespace Tallerista {

/// How many are registered and how many of them are here.
struct Headcount
{
    int registered = 0;
    int present = 0;

    void add(const Participant &person)
    {
        ++registered;
        present += person->arrivedAt ? 1 : 0;
    }

    friend bool operator==(const Headcount &, const Headcount &) = default;
};

/// Who is registered and who is here, counted.
struct PeopleCounts
{
    template <typename T>
    struct Of
    {
        T of;
        Headcount count;
    };

    Headcount all;
    QList<Of<Mesa>> mesas;
    Headcount withoutMesa;
    QMap<Sex, Headcount> sexes;          ///< only those that occur
    QList<Of<Institution>> institutions; ///< the largest first; only those that occur
};

PeopleCounts countPeople(const QList<Participant> &people,
                         const QList<Mesa> &mesas,
                         const QList<Institution> &institutions);

} // namespace Tallerista

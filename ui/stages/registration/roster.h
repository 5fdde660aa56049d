// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/stores.h"

#include <QTimeZone>

#include <algorithm>

namespace Tallerista {

/// The record with that id, or null.
template <typename T>
const T *withId(const QList<T> &records, const std::optional<Id<T>> &id)
{
    const auto at = std::find_if(
        records.begin(), records.end(), [&](const T &record) { return record.id() == id; });
    return at == records.end() ? nullptr : &*at;
}

/// What the rows of people speak of: tables, institutions and the zone of the workshop.
struct Roster
{
    static Result<Roster> read(const Stores &stores);

    QList<Mesa> mesas;
    QList<Institution> institutions;
    QTimeZone zone;

    /// Null: none.
    const Institution *institutionOf(const Participant &person) const
    {
        return withId(institutions, person->institution);
    }
    const Mesa *mesaOf(const Participant &person) const { return withId(mesas, person->mesa); }
    /// The time of the day, "09:02"; empty for who is not here.
    QString arrival(const Participant &person) const;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/institution.h"
#include "core/domain/mesa.h"
#include "core/domain/participant.h"

#include <QList>

#include <optional>

namespace Tallerista {

/// A person and the table where they are to sit; none: at no table.
struct Seat
{
    Id<Participant> person;
    std::optional<Id<Mesa>> mesa;

    friend bool operator==(const Seat &, const Seat &) = default;
};

/// A table for everyone of \a people who has none, among \a mesas; nobody else moves. In this order:
/// - the tables end up of one size, give or take one person, as far as those seated already allow;
/// - people of one institution are spread over the tables;
/// - so are women, men and others.
///
/// The same people always sit down in the same way. Empty when there are no tables.
QList<Seat> balancedSeats(const QList<Participant> &people, const QList<Mesa> &mesas);

} // namespace Tallerista

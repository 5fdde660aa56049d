// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/mesa.h"
#include "core/domain/workshop.h"

#include <QList>

namespace Tallerista {

/// What is known of a workshop before its day.
struct PreparationFacts
{
    WorkshopFields workshop;
    int questions = 0;
    int topics = 0;
    QList<MesaFields> tables;
    int people = 0; ///< registered, whether or not they come
};

/// Something a workshop does without before its day.
enum class Lack {
    Place,
    Convener,
    Objective,
    Questions,
    Topics,
    Tables,
    TableRoles, ///< a table without a facilitator or a note-taker
    People,
    MorePeople, ///< fewer than FewestPeople
    Seats,      ///< fewer than people
};

/// A workshop with fewer people is not worth two tables (the method asks for 10 at each).
constexpr int FewestPeople = 10;

/// In the order in which the preparation page asks for them.
QList<Lack> lacksOf(const PreparationFacts &facts);

/// \a lack in a few words: «No place yet».
QString lackSentence(const Phrases &phrases, Lack lack, const PreparationFacts &facts);

} // namespace Tallerista

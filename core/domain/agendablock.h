// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/domain/stage.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// One row of the planned agenda, in the order of \a position. Its start follows from the blocks
/// before it unless it is fixed.
struct AgendaBlockFields
{
    Q_DECLARE_TR_FUNCTIONS(AgendaBlock)

public:
    static constexpr int MaxTitleLength = 160;
    static constexpr int MaxNotesLength = 2000;
    static constexpr int MaxMinutes = 600;

    QString title;
    int minutes = 10;              ///< 0: a note in the agenda
    int leastMinutes = 5;          ///< never cut below this when time is recovered
    int tier = 0;                  ///< 0: talks, give time first; 1: table work, protected
    std::optional<int> fixedStart; ///< minutes after local midnight
    std::optional<Stage> stage;    ///< the page this block is worked on
    QString instructions;          ///< for the room
    QString notes;                 ///< for the facilitator alone
    QString lead;                  ///< who leads it
    QString position;              ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const AgendaBlockFields &, const AgendaBlockFields &) = default;
};

} // namespace Tallerista

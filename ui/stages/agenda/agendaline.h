// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QVariant>

namespace Tallerista {

class Theme;

/// One block of the plan and how it stands; nothing where the agenda cannot be told.
struct AgendaLine
{
    /// How long the block can still wait for the closing to be met; too late where it is expected to
    /// begin too late, also while its hour has not come.
    enum class Urgency { None, Soon, TooLate };

    AgendaBlock block;
    std::optional<AgendaRow> row = {};
    bool paused = false; ///< only for the block that runs
    Urgency urgency = Urgency::None;

    RowId id() const { return block.id(); }
    bool isNow() const { return row && row->place == AgendaRow::Place::Current; }
    bool isBehind() const;

    friend bool operator==(const AgendaLine &, const AgendaLine &) = default;
};

/// How the row of \a line is painted, as item models say it; nothing for the usual.
QVariant lineGround(const AgendaLine &line, const Theme &theme);
QVariant lineInk(const AgendaLine &line, const Theme &theme);
QVariant lineFont(const AgendaLine &line, const Theme &theme);
/// The mark of where it stands.
QVariant placeMark(const AgendaLine &line, const Theme &theme);
/// The mark of a fixed start.
QVariant fixedMark(const AgendaLine &line, const Theme &theme);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "ui/base/colors.h"
#include "ui/widgets/timerstrip.h"

class QPainter;

namespace Tallerista {

/// How \a phase of a block that runs is told.
TimerStripView::Phase timerPhase(AgendaPhase phase);

/// The fill of \a phase and the ink on it.
InkOnGround timerColors(TimerStripView::Phase phase, const Theme &theme);

/// Whether \a phase has a mark; none while all is as usual.
bool hasTimerMark(TimerStripView::Phase phase);
/// The shape that says \a phase without colour, filling \a rect.
void paintTimerMark(QPainter &painter,
                    const QRectF &rect,
                    TimerStripView::Phase phase,
                    const QColor &ink);

/// The striped frame of overtime, \a width wide, inside \a rect.
void paintTimerStripes(QPainter &painter, const QRectF &rect, double width, const QColor &ink);

} // namespace Tallerista

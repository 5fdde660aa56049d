// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/wallclock.h"

#include "ui/projector/pill.h"
#include "ui/projector/walltext.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr double WallClockClockSize = 120;
constexpr double WordSize = 36;

} // namespace

WallCorner cornerClock(const Wall &wall, const WallClock &clock, const QRectF &area)
{
    if (clock.time.isEmpty())
        return {};
    const QFont font = wall.font(WallClockClockSize, QFont::Bold);
    const Pill pill{clock.phaseWord, phaseLook(clock.phase, wall.colors), WordSize};
    const QSizeF plate = hasPill(clock.phase) ? pillSize(wall, pill) : QSizeF(0, 0);
    const QSizeF size(std::max(textWidth(clock.time, font), plate.width()),
                      lineHeight(font) + plate.height());
    const QRectF place(area.right() - size.width(), area.top(), size.width(), lineHeight(font));
    WallCorner corner{{WallText{place, {clock.time}, font, wall.colors.ink, Qt::AlignRight}}, size};
    if (!plate.isEmpty())
        corner.page +=
            pillItems(wall, pill, {QPointF(place.right() - plate.width(), place.bottom()), plate});
    return corner;
}

} // namespace Tallerista

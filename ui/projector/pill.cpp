// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/pill.h"

#include "ui/projector/walltext.h"

namespace Tallerista {

namespace {

constexpr double SidePadding = 0.6; ///< of the letters' size
constexpr double PillHeight = 1.5;  ///< likewise

QFont fontOf(const Wall &wall, const Pill &pill)
{
    return wall.font(pill.size, QFont::Bold);
}

} // namespace

QSizeF pillSize(const Wall &wall, const Pill &pill)
{
    const QFont font = fontOf(wall, pill);
    const double letters = font.pixelSize();
    return {textWidth(pill.word, font) + 2 * SidePadding * letters, PillHeight * letters};
}

WallPage pillItems(const Wall &wall, const Pill &pill, const QRectF &rect)
{
    const QFont font = fontOf(wall, pill);
    QRectF plate(QPointF(0, 0), pillSize(wall, pill));
    plate.moveCenter(rect.center());
    QRectF text(0, 0, plate.width(), lineHeight(font));
    text.moveCenter(plate.center() + QPointF(0, sinkOf(font)));
    return {WallPlate{plate, pill.look.ground, plate.height() / 2},
            WallText{text, {pill.word}, font, pill.look.ink, Qt::AlignHCenter}};
}

bool hasPill(RoomPhase phase)
{
    return phase != RoomPhase::None && phase != RoomPhase::Normal;
}

InkOnGround phaseLook(RoomPhase phase, const Colors &colors)
{
    switch (phase) {
    case RoomPhase::Warning:
        return colors.timerWarning;
    case RoomPhase::Overtime:
        return colors.timerOvertime;
    case RoomPhase::Paused:
        return colors.timerPaused;
    case RoomPhase::None:
    case RoomPhase::Normal:
    case RoomPhase::Danger:
        break;
    }
    return {colors.background, colors.ink};
}

InkOnGround bandLook(RoomBand band, const Colors &colors)
{
    switch (band) {
    case RoomBand::In:
        return {colors.onPrimary, colors.primary};
    case RoomBand::Tie:
        return colors.notice;
    case RoomBand::Out:
    case RoomBand::None:
        break;
    }
    return {colors.secondaryInk, colors.background};
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace Tallerista {

/// A text colour and the ground it is read on.
struct InkOnGround
{
    QColor ink;
    QColor ground;
};

/// Every colour of the interface, by its meaning. Texts keep a contrast of at least 4.5 : 1 on the
/// grounds they are used on, shapes 3 : 1 (tests/ui/base/tst_theme.cpp holds the pairs).
struct Colors
{
    QColor background;
    QColor surface;
    QColor ink;
    QColor secondaryInk;
    QColor primary; ///< the one button that matters most
    QColor onPrimary;
    QColor accent; ///< focus, selection, progress
    QColor onAccent;
    QColor selectedRow;
    InkOnGround notice;
    InkOnGround problem;
    InkOnGround good;
    QColor rule; ///< decoration only: below 3 : 1
    QColor controlBorder;

    InkOnGround timerNormal;
    InkOnGround timerWarning;
    InkOnGround timerDanger;
    InkOnGround timerOvertime;
    InkOnGround timerPaused;

    std::array<QColor, 8> mesas; ///< the first two stay apart for colour-blind eyes
};

Colors lightColors();
Colors darkColors();

/// \a part of \a over laid on \a under; 0 is all \a under, 1 is all \a over.
QColor mixed(const QColor &under, const QColor &over, double part);

/// What Qt's own widgets need to know of \a colors. Mid is the border of controls.
QPalette paletteOf(const Colors &colors);

} // namespace Tallerista

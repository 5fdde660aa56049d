// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStringList>

class QScreen;

namespace Tallerista {

/// By what a screen is known again after it was unplugged, or on another day.
struct ScreenIdentity
{
    QString name; ///< of its plug
    QString maker;
    QString model;
    QString serial;
    QRect geometry;

    static ScreenIdentity of(const QScreen &screen);
    /// As kept in the settings; what makes no sense is like no screen.
    static ScreenIdentity fromTexts(const QStringList &texts);
    QStringList texts() const;

    /// 0: nothing in common. The device counts for more than the plug, the plug for more than the place.
    int likeness(const ScreenIdentity &other) const;

    friend bool operator==(const ScreenIdentity &, const ScreenIdentity &) = default;
};

/// What there is besides the screen of the work.
enum class RoomScreens {
    Beside,   ///< a screen of its own for the room
    Mirrored, ///< a second one that shows the same
    Single,
};

RoomScreens roomScreens(const QScreen *own);

/// The screen for the room: one that shows something else than \a own, where the work is; of several
/// the one most like \a known. Null with a single screen or a mirrored one.
QScreen *screenBeside(const QScreen *own, const ScreenIdentity &known = {});

} // namespace Tallerista

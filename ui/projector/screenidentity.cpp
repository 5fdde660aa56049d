// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/screenidentity.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool isMirror(const QScreen &screen, const QScreen &own)
{
    return &screen != &own && screen.geometry().intersects(own.geometry());
}

QString textOf(const QRect &rect)
{
    return u"%1 %2 %3 %4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

QRect rectOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 4)
        return {};
    return {parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt(), parts.at(3).toInt()};
}

} // namespace

ScreenIdentity ScreenIdentity::of(const QScreen &screen)
{
    return {screen.name(),
            screen.manufacturer(),
            screen.model(),
            screen.serialNumber(),
            screen.geometry()};
}

ScreenIdentity ScreenIdentity::fromTexts(const QStringList &texts)
{
    return {texts.value(0), texts.value(1), texts.value(2), texts.value(3), rectOf(texts.value(4))};
}

QStringList ScreenIdentity::texts() const
{
    return {name, maker, model, serial, textOf(geometry)};
}

int ScreenIdentity::likeness(const ScreenIdentity &other) const
{
    const bool sameDevice = !model.isEmpty() && model == other.model && maker == other.maker;
    const bool sameOne = sameDevice && !serial.isEmpty() && serial == other.serial;
    const bool samePlug = !name.isEmpty() && name == other.name;
    const bool samePlace = geometry.isValid() && geometry == other.geometry;
    return 8 * int(sameOne) + 4 * int(sameDevice) + 2 * int(samePlug) + int(samePlace);
}

RoomScreens roomScreens(const QScreen *own)
{
    if (screenBeside(own))
        return RoomScreens::Beside;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (own && isMirror(*screen, *own))
            return RoomScreens::Mirrored;
    }
    return RoomScreens::Single;
}

QScreen *screenBeside(const QScreen *own, const ScreenIdentity &known)
{
    QScreen *found = nullptr;
    int most = -1;
    for (QScreen *screen : QGuiApplication::screens()) {
        if (!own || screen == own || isMirror(*screen, *own))
            continue;
        const int likeness = ScreenIdentity::of(*screen).likeness(known);
        if (likeness > most) {
            found = screen;
            most = likeness;
        }
    }
    return found;
}

} // namespace Tallerista

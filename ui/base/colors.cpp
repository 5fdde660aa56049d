// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/colors.h"

namespace Tallerista {

namespace {

void setTimer(Colors &colors)
{
    colors.timerWarning = {0x1A1200, 0xFFC20A};
    colors.timerDanger = {0xFFFFFF, 0xB3261E};
    colors.timerOvertime = {0xFFFFFF, 0x5B1A8B};
    colors.timerPaused = {0x10202B, 0xC7D3DB};
}

void setDisabled(QPalette &palette, const Colors &colors)
{
    const QColor pale = mixed(colors.surface, colors.ink, 0.5);
    for (const auto role : {QPalette::WindowText,
                            QPalette::Text,
                            QPalette::ButtonText,
                            QPalette::PlaceholderText,
                            QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.selectedRow);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.background);
    palette.setColor(QPalette::Disabled, QPalette::Mid, colors.rule);
}

} // namespace

Colors lightColors()
{
    Colors colors;
    colors.background = 0xF4F6F9;
    colors.surface = 0xFFFFFF;
    colors.ink = 0x1B2430;
    colors.secondaryInk = 0x55606E;
    colors.primary = 0x12355B;
    colors.onPrimary = 0xFFFFFF;
    colors.accent = 0x0B7A75;
    colors.onAccent = 0xFFFFFF;
    colors.selectedRow = 0xE6F4F2;
    colors.notice = {0x7A4B00, 0xFFF3D1};
    colors.problem = {0xA3201A, 0xFDECEA};
    colors.good = {0x1B6B3A, 0xE7F5EC};
    colors.rule = 0xCBD3DC;
    colors.controlBorder = 0x76889B;
    setTimer(colors);
    colors.timerNormal = {colors.onPrimary, colors.primary};
    colors.mesas = {0x1D5FBF, 0xA94A00, 0x7B3FA0, 0x2E7032, 0xB0246B, 0x66640A, 0x00708F, 0x6D4C41};
    return colors;
}

Colors darkColors()
{
    Colors colors;
    colors.background = 0x0F1B24;
    colors.surface = 0x16252F;
    colors.ink = 0xE9EFF5;
    colors.secondaryInk = 0xA6B4C1;
    colors.primary = 0x9CC4F2;
    colors.onPrimary = 0x0F1B24;
    colors.accent = 0x5BD0C4;
    colors.onAccent = 0x0F1B24;
    colors.selectedRow = 0x12393B;
    colors.notice = {0xFFD479, 0x3A2E0B};
    colors.problem = {0xFF9A92, 0x3B1614};
    colors.good = {0x7FD8A0, 0x12301F};
    colors.rule = 0x33475A;
    colors.controlBorder = 0x6B7F93;
    setTimer(colors);
    colors.timerNormal = {0xFFFFFF, 0x24465F};
    colors.mesas = {0x7FB2FF, 0xFFB26B, 0xD3A4F5, 0x8AD48E, 0xFF9CC7, 0xD6D36A, 0x6FD0EA, 0xD0B3A8};
    return colors;
}

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int from, int to) {
        return qRound(from + (to - from) * part);
    };
    return {channel(under.red(), over.red()),
            channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.background);
    palette.setColor(QPalette::WindowText, colors.ink);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, mixed(colors.surface, colors.background, 0.6));
    palette.setColor(QPalette::Text, colors.ink);
    palette.setColor(QPalette::PlaceholderText, colors.secondaryInk);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.ink);
    palette.setColor(QPalette::BrightText, colors.problem.ink);
    palette.setColor(QPalette::ToolTipBase, colors.ink);
    palette.setColor(QPalette::ToolTipText, colors.surface);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.secondaryInk);
    palette.setColor(QPalette::Mid, colors.controlBorder);
    palette.setColor(QPalette::Midlight, colors.rule);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Dark, colors.controlBorder);
    palette.setColor(QPalette::Shadow, colors.ink);
    setDisabled(palette, colors);
    return palette;
}

} // namespace Tallerista

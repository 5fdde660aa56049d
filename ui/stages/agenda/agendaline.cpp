// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendaline.h"

#include "ui/base/theme.h"
#include "ui/stages/agenda/blockmarks.h"

namespace Tallerista {

namespace {

constexpr double NowGround = 0.16;

using Place = AgendaRow::Place;

} // namespace

bool AgendaLine::isBehind() const
{
    return row && (row->place == Place::Over || row->place == Place::NotHeld);
}

QVariant lineGround(const AgendaLine &line, const Theme &theme)
{
    if (!line.isNow())
        return {};
    return mixed(theme.surface(), theme.accent(), NowGround);
}

QVariant lineInk(const AgendaLine &line, const Theme &theme)
{
    if (line.row && line.row->planned.overlapMs > 0 && line.row->place == Place::Ahead)
        return theme.problem();
    if (line.isBehind() || line.block->minutes == 0)
        return theme.secondaryInk();
    return {};
}

QVariant lineFont(const AgendaLine &line, const Theme &theme)
{
    if (line.isNow())
        return theme.font(TextSize::Body, QFont::DemiBold);
    if (line.block->minutes > 0)
        return {};
    QFont note = theme.font();
    note.setItalic(true);
    return note;
}

QVariant placeMark(const AgendaLine &line, const Theme &theme)
{
    if (!line.row)
        return {};
    switch (line.row->place) {
    case Place::Over:
        return blockMark(BlockMark::Over, theme.good());
    case Place::Current:
        return blockMark(line.paused ? BlockMark::Paused : BlockMark::Now, theme.accent());
    case Place::NotHeld:
        return blockMark(BlockMark::NotHeld, theme.secondaryInk());
    case Place::Ahead:
        break;
    }
    return {};
}

QVariant fixedMark(const AgendaLine &line, const Theme &theme)
{
    if (!line.block->fixedStart)
        return {};
    return blockMark(BlockMark::Fixed, line.isBehind() ? theme.secondaryInk() : theme.ink());
}

} // namespace Tallerista

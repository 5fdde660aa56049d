// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "ui/projector/wallclock.h"

namespace Tallerista {

struct WallRow
{
    QString lead; ///< a code, an hour, a number
    QString text;
    QString word; ///< at the right, on a plate
    RoomBand band = RoomBand::None;
    bool isPast = false;
    QString group = {}; ///< a heading above the first row of it on each page
    bool isAnchor = false;
};

/// What most cards are on the wall: a title, a sentence and rows.
struct WallList
{
    static constexpr int MaxLines = 12;   ///< of the rows of one page
    static constexpr int MaxRowLines = 4; ///< 140 characters in the largest letters

    QString title;
    QString sentence;
    QString heading; ///< of the rows
    QList<WallRow> rows;
    double leastSize = 36; ///< of the rows' letters
};

WallList wallList(const HowCard &card);
WallList wallList(const ResultCard &card);
WallList wallList(const FiveCard &card);
WallList wallList(const MessageCard &card);
WallList wallList(const ScheduleCard &card);
WallList wallList(const IdeasCard &card);

/// As few pages as hold the rows, each with about as many, in the largest letters that fit.
QList<WallPage> listPages(const Wall &wall, const WallList &list, const WallClock &clock);

} // namespace Tallerista

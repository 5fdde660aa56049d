// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/base/result.h"
#include "core/room/roomcards.h"

namespace Tallerista {

struct Stores;

/// What the wall shows.
enum class RoomMode {
    Automatic, ///< what the block that runs is about
    Timer,
    Tables,
    HowItIsDecided,
    Result,
    Five,
    Black,
};

/// What was asked for; Result and Five may be of one table alone.
struct RoomChoice
{
    RoomMode mode = RoomMode::Automatic;
    int table = 0; ///< its number; 0: every table, one after the other

    friend bool operator==(const RoomChoice &, const RoomChoice &) = default;
};

/// The image of the room: cards to be turned one by one; none when it is black.
struct RoomView
{
    RoomMode mode = RoomMode::Automatic;
    QString clock; ///< small beside a card without a clock of its own; empty while nothing runs
    RoomPhase phase = RoomPhase::None;
    QString phaseWord;
    QList<RoomCard> cards;

    friend bool operator==(const RoomView &, const RoomView &) = default;
};

/// What the room sees at \a now, UTC ms. A vote that is open gives nothing but its rules.
Result<RoomView>
roomView(const Stores &stores, const RoomChoice &choice, qint64 now, const Phrases &phrases);

/// Every text of \a view, in the order in which it is read.
QStringList textsOf(const RoomView &view);

} // namespace Tallerista

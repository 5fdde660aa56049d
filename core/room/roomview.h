// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/base/result.h"
#include "core/room/roomcards.h"

namespace Tallerista {

struct AgendaSnapshot;
struct Stores;

/// What the wall shows.
enum class RoomMode {
    Automatic, ///< what the block that runs is about
    Tables,
    Timer,
    Instructions,
    Agenda,
    Ideas,
    VotingList,
    Result,
    Message, ///< what the facilitator typed
    Welcome,
    Steps,
    HowItIsDecided,
    Five,
    Plenary, ///< its actions to be called, then those of the workshop
    Sheet,
    WhatFollows,
    Hour,
    Black,
};

/// Whether \a mode may be of one table alone.
bool isOfTable(RoomMode mode);

/// What was asked for.
struct RoomChoice
{
    RoomMode mode = RoomMode::Automatic;
    int table = 0;            ///< its number; 0: every table, one after the other
    bool newestFirst = false; ///< of Ideas: the latest few alone
    bool ideasWait = false;   ///< of Ideas: not before their block is over
    QString message = {};
    bool follow = false; ///< of Ideas: marks the latest one and turns to it

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
    QString mark = {}; ///< «ENSAYO»: nothing of it ever happened

    friend bool operator==(const RoomView &, const RoomView &) = default;
};

/// What the room sees while the agenda stands as in \a agenda, from which the facilitator's page is
/// painted too. A vote that is open gives nothing but its rules and its list.
Result<RoomView> roomView(const Stores &stores,
                          const RoomChoice &choice,
                          const AgendaSnapshot &agenda,
                          const Phrases &phrases);

/// Every text of \a view, in the order in which it is read.
QStringList textsOf(const RoomView &view);

} // namespace Tallerista

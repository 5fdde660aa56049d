// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/modetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Tallerista {

namespace {

using enum ActionId;

constexpr const char *Context = "Tallerista::RoomModes";

constexpr auto ModeRows = std::to_array<ModeRow>({
    {RoomMode::Automatic,
     ProjectorAutomatic,
     QT_TRANSLATE_NOOP("Tallerista::RoomModes", "automatic")},
    {RoomMode::Tables, ProjectorTables, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "two tables")},
    {RoomMode::Timer, ProjectorTimer, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "timer")},
    {RoomMode::Instructions,
     ProjectorInstructions,
     QT_TRANSLATE_NOOP("Tallerista::RoomModes", "instructions")},
    {RoomMode::Agenda, ProjectorAgenda, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "agenda")},
    {RoomMode::Ideas, ProjectorIdeas, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "ideas")},
    {RoomMode::VotingList,
     ProjectorVotingList,
     QT_TRANSLATE_NOOP("Tallerista::RoomModes", "list to vote")},
    {RoomMode::Result, ProjectorResult, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "result")},
    {RoomMode::Message, ProjectorMessage, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "message")},
    {RoomMode::Welcome, ProjectorWelcome, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "welcome")},
    {RoomMode::Steps,
     ProjectorSteps,
     QT_TRANSLATE_NOOP("Tallerista::RoomModes", "the steps of today")},
    {RoomMode::HowItIsDecided,
     ProjectorHow,
     QT_TRANSLATE_NOOP("Tallerista::RoomModes", "how it is decided")},
    {RoomMode::Five, ProjectorFive, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "final selection")},
    {RoomMode::Plenary, ProjectorPlenary, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "plenary")},
    {RoomMode::Sheet, ProjectorSheet, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "SMART sheet")},
    {RoomMode::WhatFollows,
     ProjectorWhatFollows,
     QT_TRANSLATE_NOOP("Tallerista::RoomModes", "what follows")},
    {RoomMode::Hour, ProjectorHour, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "clock")},
    {RoomMode::Black, ProjectorBlack, QT_TRANSLATE_NOOP("Tallerista::RoomModes", "image off")},
});

constexpr qsizetype DigitModes = 9;

auto rowOf(RoomMode mode)
{
    return std::find_if(
        ModeRows.begin(), ModeRows.end(), [mode](const ModeRow &row) { return row.mode == mode; });
}

} // namespace

std::span<const ModeRow> modeTable()
{
    return ModeRows;
}

QString modeName(RoomMode mode)
{
    return QCoreApplication::translate(Context, rowOf(mode)->name);
}

QString modeTitle(RoomMode mode)
{
    const QString name = modeName(mode);
    return name.left(1).toUpper() + name.mid(1);
}

QString modeKey(RoomMode mode)
{
    if (mode == RoomMode::Black)
        return QString::number(0);
    const auto place = rowOf(mode) - ModeRows.begin() + 1;
    return place <= DigitModes ? QString::number(place) : QString();
}

} // namespace Tallerista

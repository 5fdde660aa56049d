// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Tallerista {

// What the room may see, as plain texts ready to be painted. There is no place in these values for a
// person, an address or a number of votes: what is not in here cannot be shown by mistake.

enum class RoomPhase { None, Normal, Warning, Danger, Overtime, Paused };

enum class RoomBand { None, In, Tie, Out };

/// The block at hand and its clock.
struct TimerCard
{
    QString title;
    QString remaining; ///< "9:41", whole minutes while it is long; empty while nothing runs
    RoomPhase phase = RoomPhase::None;
    QString phaseWord;
    double gone = 0; ///< of the block's time, 0 to 1
    QString instructions;
    QString hour;  ///< what a clock on the wall shows now
    QString until; ///< «Terminamos a las 10:54»
    QString next;  ///< «Después: Primera selección»

    friend bool operator==(const TimerCard &, const TimerCard &) = default;
};

/// How one table stands.
struct MesaCard
{
    int number = 1;
    QString title;
    QString clock;
    QString count; ///< «18 ideas»
    QString question;

    friend bool operator==(const MesaCard &, const MesaCard &) = default;
};

/// «Dos mesas»: what all of them do now, and how each one stands.
struct TablesCard
{
    TimerCard timer;
    QList<MesaCard> mesas;

    friend bool operator==(const TablesCard &, const TablesCard &) = default;
};

/// «Cómo se decide».
struct HowCard
{
    QString title;
    QStringList lines;

    friend bool operator==(const HowCard &, const HowCard &) = default;
};

struct ResultRow
{
    QString code;
    QString text;
    QString bandWord;
    RoomBand band = RoomBand::None;

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

/// Who enters, who ties and who does not; never with how many votes.
struct ResultCard
{
    QString title;
    QString sentence;
    QList<ResultRow> rows;

    friend bool operator==(const ResultCard &, const ResultCard &) = default;
};

struct FiveRow
{
    QString code;
    QString text;

    friend bool operator==(const FiveRow &, const FiveRow &) = default;
};

/// The ideas with which a table, or the whole workshop, goes on.
struct FiveCard
{
    QString title;
    QString sentence;
    QList<FiveRow> rows;

    friend bool operator==(const FiveCard &, const FiveCard &) = default;
};

struct MessageRow
{
    QString lead; ///< an hour, a day or a number
    QString text;

    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

/// «Los pasos de hoy», «Las siete preguntas», «Lo que sigue».
struct MessageCard
{
    QString title;
    QString sentence;
    QString heading; ///< of the rows
    QList<MessageRow> rows;

    friend bool operator==(const MessageCard &, const MessageCard &) = default;
};

using RoomCard = std::variant<TimerCard, TablesCard, HowCard, ResultCard, FiveCard, MessageCard>;

/// Every text of \a card, in the order in which it is read.
QStringList textsOf(const RoomCard &card);

} // namespace Tallerista

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

enum class RoomPlace { Over, Now, Ahead };

/// The block at hand and its clock.
struct TimerCard
{
    QString title;
    QString remaining; ///< "9:41", whole minutes while it is long, "0:00" from the end on; empty
                       ///< while nothing runs
    RoomPhase phase = RoomPhase::None;
    QString phaseWord;
    double gone = 0; ///< of the block's time, 0 to 1
    QString instructions;
    QString hour;      ///< what a clock on the wall shows now
    QString until;     ///< «Terminamos a las 10:54»
    QString next;      ///< «Después: Primera selección»
    QString turn = {}; ///< «Turno 3 de 8 · 0:37», while a round goes on

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
    RoomPhase phase = RoomPhase::None; ///< of its clock
    QString phaseWord = {};

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

/// An idea without who had it.
struct IdeaRow
{
    QString code;
    QString text;
    QString heading = {}; ///< under which it is read
    QString joined = {};  ///< «+2»: so many were joined to it
    QString news = {};    ///< «Nueva», on the latest one while that is followed

    friend bool operator==(const IdeaRow &, const IdeaRow &) = default;
};

/// The ideas with which a table, or the whole workshop, goes on.
struct FiveCard
{
    QString title;
    QString sentence;
    QList<IdeaRow> rows;

    friend bool operator==(const FiveCard &, const FiveCard &) = default;
};

struct MessageRow
{
    QString lead; ///< an hour, a day or a number
    QString text;

    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

/// «Bienvenidos», «Las siete preguntas», «Lo que sigue».
struct MessageCard
{
    QString title;
    QString sentence;
    QString heading; ///< of the rows
    QList<MessageRow> rows;

    friend bool operator==(const MessageCard &, const MessageCard &) = default;
};

/// A text in letters as large as it fits: what is to be done now, one field of a sheet, or what the
/// facilitator typed.
struct TextCard
{
    QString title;
    QString heading; ///< of the text
    QString text;

    friend bool operator==(const TextCard &, const TextCard &) = default;
};

struct ScheduleRow
{
    QString hour; ///< as it was printed; empty for what came in later
    QString text;
    RoomPlace place = RoomPlace::Ahead;
    QString word; ///< «Ahora»

    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};

/// The agenda, or «Los pasos de hoy», and where the room is in it.
struct ScheduleCard
{
    QString title;
    QList<ScheduleRow> rows;

    friend bool operator==(const ScheduleCard &, const ScheduleCard &) = default;
};

/// The wall of ideas.
struct IdeasCard
{
    QString title;
    QString question; ///< that the ideas answer
    QList<IdeaRow> rows;

    friend bool operator==(const IdeasCard &, const IdeasCard &) = default;
};

struct VotingColumn
{
    QString title;
    QList<IdeaRow> rows;

    friend bool operator==(const VotingColumn &, const VotingColumn &) = default;
};

/// «Lista para votar»: short titles side by side.
struct VotingCard
{
    QString title;
    QList<VotingColumn> columns;

    friend bool operator==(const VotingCard &, const VotingCard &) = default;
};

/// What a clock on the wall shows.
struct HourCard
{
    QString title;
    QString hour;

    friend bool operator==(const HourCard &, const HourCard &) = default;
};

using RoomCard = std::variant<TimerCard,
                              TablesCard,
                              HowCard,
                              ResultCard,
                              FiveCard,
                              MessageCard,
                              TextCard,
                              ScheduleCard,
                              IdeasCard,
                              VotingCard,
                              HourCard>;

/// Every text of \a card, in the order in which it is read.
QStringList textsOf(const RoomCard &card);

} // namespace Tallerista

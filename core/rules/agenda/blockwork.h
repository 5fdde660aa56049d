// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"

#include <QList>

#include <optional>

namespace Tallerista {

/// What is counted while a stage is worked on, from the least far to the furthest.
enum class WorkKind {
    Arrived,     ///< people
    Experiences, ///< told
    Ideas,       ///< captured
    VoteToOpen,
    Counted,    ///< ideas of an open vote
    Slips,      ///< entered, of the people who vote
    Marked,     ///< ideas of the list on which a table agrees
    TieToBreak, ///< ideas among which the table has to decide
    Entered,    ///< ideas, once the vote is decided
    Developed,  ///< of the ideas that entered
    Judged,     ///< of the ideas that may be chosen
    Chosen,
    Sheets, ///< ready
    Hands,  ///< actions called in the plenary
};

/// How far one table, or the whole room, has come.
struct TableWork
{
    int mesa = 0; ///< its number; 0: the whole room
    WorkKind kind = WorkKind::Ideas;
    int done = 0;
    std::optional<int> of = {}; ///< none: it goes on as long as there is time
    bool isOver = false;

    int missing() const { return isOver || !of ? 0 : *of - done; }

    friend bool operator==(const TableWork &, const TableWork &) = default;
};

/// What the block that runs is for, by table.
struct BlockWork
{
    QList<TableWork> tables;

    bool isOver() const;
    /// The tables that are least far, as one; its mesa is 0.
    TableWork slowest() const;

    friend bool operator==(const BlockWork &, const BlockWork &) = default;
};

/// Something to say about a block; whether it is done is for a person to decide.
struct WorkAdvice
{
    enum class Kind {
        MoreTime,
        GoOn, ///< every table is done
    };

    Kind kind = Kind::GoOn;
    int minutes = 0;      ///< of MoreTime
    TableWork slowest;    ///< of MoreTime
    qsizetype tables = 1; ///< of GoOn

    friend bool operator==(const WorkAdvice &, const WorkAdvice &) = default;
};

/// Whether no block after the one that runs is of its stage.
bool isLastOfItsStage(const AgendaSnapshot &agenda);

/// What could be done about \a block, of which \a work is done. More time only near its end, when so
/// much is missing that the pace so far does not suffice, and not where minutes would not help.
std::optional<WorkAdvice> adviseOn(const BlockWork &work, const RunningBlock &block);

} // namespace Tallerista

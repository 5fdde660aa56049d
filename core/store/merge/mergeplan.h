// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/cellchange.h"
#include "core/store/merge/knowledge.h"

namespace Tallerista {

/// Two computers wrote in one cell without knowing of each other.
struct Clash
{
    Conflict conflict; ///< keeps the value that loses
    QVariant ours;
    QVariant theirs;
    bool theirsWins;
};

/// A row that takes another number, because both computers gave the same one.
struct Renumbering
{
    Entity entity;
    RowId row;
    int from;
    int to;
};

/// What has to be written so that a file also holds what another one does.
struct MergePlan
{
    /// New rows and newer cells with the stamps they have there, in catalogue order, then what had to
    /// be mended, without stamps.
    QList<CellChange> cells;
    /// Sessions of the other computer, stamps of cells that hold the same on both, losing values.
    Knowledge learned;

    QList<Clash> clashes;
    QList<Renumbering> renumbered;
    QList<CellKey> revived;    ///< rows that one computer deleted and the other needs
    QList<RowId> erased;       ///< people erased there and not here
    bool leavesAgenda = false; ///< the other computer's agenda went on, and stays out

    bool isEmpty() const
    {
        return cells.isEmpty() && learned.stamps.isEmpty() && learned.conflicts.isEmpty();
    }
};

} // namespace Tallerista

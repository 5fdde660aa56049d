// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/holding.h"
#include "core/store/merge/mergeplan.h"

#include <QStringList>

namespace Tallerista {

class Catalog;

/// What joining two computers brings, in the words of the people who look at it.
struct MergePreview
{
    struct Edited
    {
        QString where; ///< "M2-07 · text"
        QString before;
        QString after;
    };
    struct Renumbered
    {
        QString from; ///< "M2-07"
        QString to;   ///< "M2-31"
        QString text; ///< what the row says
    };
    struct Clashing
    {
        RowId id; ///< of the conflict
        QString where;
        QString ours;
        QString theirs;
        bool theirsWins;
    };

    QStringList added; ///< «12 ideas», «1 person»
    QList<Edited> edited;
    QList<Renumbered> renumbered;
    QStringList revived; ///< deleted on one computer, still needed on the other
    QList<Clashing> clashing;
    QStringList erased; ///< «Person 7»: erased there, for good
    bool leavesAgenda = false;

    bool isEmpty() const
    {
        return added.isEmpty() && edited.isEmpty() && renumbered.isEmpty() && revived.isEmpty()
               && clashing.isEmpty() && erased.isEmpty();
    }
};

/// What \a preview tells, a sentence for each thing.
QStringList previewLines(const MergePreview &preview);

MergePreview
describe(const Catalog &catalog, const Holding &ours, const Holding &theirs, const MergePlan &plan);

} // namespace Tallerista

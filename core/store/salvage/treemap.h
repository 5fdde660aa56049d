// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/carver.h"

#include <QHash>

#include <optional>

namespace Tallerista {

/// Which pages the trees of a file reach, walked from their roots as far as they hang together.
struct TreeMap
{
    QHash<qsizetype, int> owners;       ///< page of a table → shape of that table
    std::optional<qint64> lastSequence; ///< of the history; none where its right edge is torn
    QHash<QString, qsizetype> roots;    ///< of the tables that the file's own schema names
};

/// Roots are where the file's own schema says or, where that is lost, where a new file has them.
TreeMap mapTrees(const PageFile &file,
                 const RecordShapes &shapes,
                 const QHash<QString, qsizetype> &usualRoots,
                 const QList<CarvedRecord> &records);

/// The pages of the tree below \a root; nothing unless all of them are there and every record that
/// they count is sound and of \a shape.
std::optional<QList<qsizetype>>
wholeTree(const PageFile &file, qsizetype root, int shape, const QList<CarvedRecord> &records);

} // namespace Tallerista

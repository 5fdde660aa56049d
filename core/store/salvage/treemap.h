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
};

/// Roots are where the file's own schema says or, where that is lost, where a new file has them.
TreeMap mapTrees(const PageFile &file,
                 const RecordShapes &shapes,
                 const QHash<QString, qsizetype> &usualRoots,
                 const QList<CarvedRecord> &records);

} // namespace Tallerista

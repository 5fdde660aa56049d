// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/knowledge.h"

#include <QByteArray>
#include <QMap>
#include <QSet>

namespace Tallerista {

struct CarvedRecord;
class PageFile;

/// Where the clocks of cells are whole. There a cell without one was never written after its row was
/// born.
class ClockCover
{
public:
    ClockCover() = default;
    /// Of the tree below \a root, whose records are of \a shape. A page that tells only of rows not
    /// among \a rows is none of this file's.
    ClockCover(const PageFile &file,
               qsizetype root,
               int shape,
               const QList<CarvedRecord> &records,
               const QSet<RowId> &rows);

    bool covers(const CellKey &cell) const;

private:
    bool m_isWhole = false;
    QMap<QByteArray, QByteArray> m_stretches; ///< by the first key, the last
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

namespace Tallerista {

/// The pages that a rollback journal keeps: as they stood before the step that was interrupted
/// (sqlite.org/fileformat2.html#the_rollback_journal).
struct Journal
{
    int pageSize = 0;
    qsizetype pageCount = 0;           ///< of the file before that step
    QMap<qsizetype, QByteArray> pages; ///< by number; those whose checksum holds

    /// Ends for any bytes; empty where they are no journal.
    static Journal read(const QByteArray &bytes);

    bool isEmpty() const { return pages.isEmpty(); }
    /// What \a file was before the step.
    QByteArray takenBack(QByteArray file) const;
};

} // namespace Tallerista

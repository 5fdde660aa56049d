// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gate/verdict.h"

namespace Tallerista {

/// The files that SQLite would read beside a workshop: its journal and, were it in another mode, its
/// write-ahead log.
class SideFiles
{
public:
    explicit SideFiles(const QString &path);

    /// Refuses a log with content, a journal that would delete yet another file, and either of them
    /// when it is not a regular file.
    Refusal check() const;

    const QString &journal() const { return m_journal; }
    /// A journal with content: a step is under way or was interrupted.
    bool hasStep() const;
    /// Renames the journal so that SQLite does not see it; deletes and replaces nothing. Its new
    /// path, or nothing when it cannot be renamed.
    std::optional<QString> putJournalAside() const;

private:
    QString m_path;
    QString m_journal;
    QString m_log;
};

} // namespace Tallerista

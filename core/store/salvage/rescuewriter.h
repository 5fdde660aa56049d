// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/mending.h"
#include "core/store/workshopfile.h"

#include <map>

namespace Tallerista {

/// What is to stand in the new file.
struct RescuedContent
{
    std::map<RowKey, KeptRow> rows; ///< complete
    QList<HistoryRow> history;
    Knowledge knowledge; ///< sessions and losing texts; the stamps stand beside the cells
    QMap<RowId, qint64> lentCopies;
};

/// Writes \a content into a new workshop file. The history that was found goes on: undo, the trail and
/// merging read it as before. One last step says that the file was rescued and records what the history
/// does not explain, so that history and rows say the same again.
class RescueWriter
{
public:
    /// \a session is the one that rescues, \a name that of the damaged file.
    RescueWriter(RescuedContent content,
                 const Catalog &catalog,
                 const Clock &clock,
                 const RowId &session,
                 const QString &name);

    /// \a path must not exist. Nothing of it counts unless this succeeds.
    Result<void> write(const QString &path, const Writer &writer);

private:
    void settleHistory();
    void addLastStep(const QString &name);
    void settleKnowledge();
    /// Notes that \a session is known up to \a hlc.
    void know(const RowId &session, qint64 hlc);
    qint64 nextClock() const;
    QList<CellChange> unexplained(const QHash<CellKey, QVariant> &explained) const;
    Result<void> writeRows(Database &database) const;
    Result<void> writeHistory(Database &database) const;
    Result<void> writeClocks(Database &database) const;
    Result<void> writeLentCopies(Database &database) const;

    RescuedContent m_content;
    const Catalog &m_catalog;
    const Clock &m_clock;
    IdSource m_ids;
    RowId m_session;
};

} // namespace Tallerista

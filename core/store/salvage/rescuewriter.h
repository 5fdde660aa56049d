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
    std::map<RowKey, QVariantList> rows; ///< complete, by column
    QList<HistoryRow> history;
    QMap<RowId, ReplicaRow> replicas;
};

/// Writes \a content into a new workshop file. The history that was found goes on: undo, the trail and
/// merging read it as before. What it does not explain is recorded in one last step, so that history
/// and rows say the same again.
class RescueWriter
{
public:
    RescueWriter(RescuedContent content, const Catalog &catalog, const Clock &clock);

    /// \a path must not exist. Nothing of it counts unless this succeeds.
    Result<void> write(const QString &path, const Writer &writer);

private:
    void settleHistory();
    void addLastStep();
    QList<CellChange> unexplained(const QHash<CellKey, QVariant> &explained) const;
    Result<void> writeRows(Database &database) const;
    Result<void> writeReplicas(Database &database, const Writer &writer) const;
    Result<void> writeHistory(Database &database) const;
    Result<void> writeClocks(Database &database) const;

    RescuedContent m_content;
    const Catalog &m_catalog;
    const Clock &m_clock;
    IdSource m_ids;
    RowId m_replica;
};

} // namespace Tallerista

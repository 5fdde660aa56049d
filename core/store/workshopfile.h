// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/filelease.h"
#include "core/base/id.h"
#include "core/store/catalog.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/fingerprint.h"
#include "core/store/formatcheck.h"
#include "core/store/history.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>

namespace Tallerista {

/// Who writes, for the trail; nobody's identity is checked.
struct Writer
{
    QString computer;
    QString operatorName;

    /// This computer's name and no operator.
    static Writer here();
};

struct GateVerdict;

/// An open workshop file: what is on the disk, its history, and the lease that keeps others from
/// writing. core/README.md tells how a step is recorded.
class WorkshopFile
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopFile)

public:
    static constexpr int FormatVersion = NewestFormat;

    /// Writes an empty workshop file at \a path, where there must be none.
    static Result<void> createEmpty(const QString &path);

    /// Opens \a path through the gate (core/store/gate/gate.h); a refused file is left as it is and
    /// the Error's fault is StoreFault::Refused. For writing it takes the lease; whoever has it is
    /// named in the Error. What can only be read opens for reading, see whyReadOnly().
    /// \a clock must outlive the file.
    static Result<std::unique_ptr<WorkshopFile>>
    open(const QString &path, Database::Access access, const Clock &clock, const Writer &writer);

    Database &database() { return *m_database; }
    const Catalog &catalog() const { return m_catalog; }
    const History &history() const { return m_history; }
    const Fingerprint &fingerprint() const { return m_sums.content; }
    /// Whether the sums that the last step left are those of the content and of the cell clocks.
    Result<bool> sumsHold();
    const QString &path() const { return m_path; }
    /// One sentence; empty when the file can be written or was opened to be read.
    const QString &whyReadOnly() const { return m_whyReadOnly; }
    /// Of a format that only a newer program writes: no copy of it can be edited here either.
    bool isNewer() const { return m_version > FormatVersion; }
    /// Of the file that was opened, wherever it may be by now.
    const std::optional<FileIdentity> &identity() const { return m_identity; }
    RowId newId() { return m_ids.next(); }
    /// The tables that this file is a copy for; none: it is the main file.
    const QSet<RowId> &copyFor() const { return m_copyFor; }

    /// Starts a step. Fails when the file is no longer where it was, takes no more edits, or
    /// another program writes to it.
    Result<void> begin();
    /// Writes the history row, the cell clocks and the fingerprint of \a edit and commits.
    /// Returns when the step is on the disk. After an Error what is held here is what the file
    /// holds: nothing of the step or, where the disk failed at the very end, all of it.
    Result<HistoryEntry>
    record(const Edit &edit, const Step &step, Act act, std::optional<qint64> target);
    /// Commits an edit that has learned something and touched no cell: no step for anybody to undo.
    Result<void> commitLearned(const Edit &edit);
    void rollback();

private:
    WorkshopFile(QString path, const Clock &clock);

    /// Over what the last step left.
    struct Sums
    {
        Fingerprint content;
        Fingerprint clocks;
    };

    /// Brings a file of an older format up to ours: the file itself, with a copy put beside it, or
    /// what is read instead of it.
    Result<void> upgrade();
    QString pathToRead() const;
    void believe(GateVerdict verdict);
    Result<void> loadForReading(const QString &why, const Writer &writer);
    Result<void> openDatabase();
    Result<void> load(const Writer &writer);
    Result<void> readCatalog();
    Result<void> loadHistory();
    Result<void> joinAsReplica(const Writer &writer);
    Result<void>
    writeRecord(const Edit &edit, const HistoryEntry &entry, Act act, std::optional<qint64> target);
    Result<void> writeClocks(const Edit &edit);
    Result<void> readCopyFor();

    // The lease is taken first and given back last: see the order of members.
    std::unique_ptr<FileLease> m_lease;
    std::unique_ptr<QTemporaryDir> m_copy; ///< where the file read here is not the one at path()
    std::unique_ptr<Database> m_database;
    QString m_path;
    QString m_whyReadOnly;
    std::optional<FileIdentity> m_identity;
    const Clock &m_clock;
    IdSource m_ids;
    Catalog m_catalog;
    History m_history;
    Sums m_sums;
    QSet<RowId> m_copyFor;
    RowId m_replica;
    int m_version = 0; ///< the format that the file had when it was inspected
    qint64 m_hlc = 0;  ///< hybrid logical clock: UTC ms << 16 | counter, never going back
};

} // namespace Tallerista

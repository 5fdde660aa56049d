// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/change.h"
#include "core/store/merge/holding.h"
#include "core/store/stores.h"
#include "core/store/workshopfile.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace Tallerista {

/// An open workshop: edited in one way, read in many, and never lying about what is on the disk.
///
/// There is no saving: edit() returns once its step is on the disk, then changed() is emitted.
class WorkshopDocument : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file at \a path, where there must be none; \a fill writes what it starts with.
    /// That first step cannot be undone. The file appears whole or not at all.
    static Result<std::unique_ptr<WorkshopDocument>>
    create(const QString &path,
           const Clock &clock,
           const Writer &writer,
           const std::function<Result<void>(WorkshopDocument &, Edit &)> &fill);
    /// Opens \a path; see WorkshopFile::open(). \a clock must outlive the document.
    static Result<std::unique_ptr<WorkshopDocument>>
    open(const QString &path, const Clock &clock, const Writer &writer);
    /// Opens \a path to read it; neither needs nor takes the lease.
    static Result<std::unique_ptr<WorkshopDocument>> openForReading(const QString &path,
                                                                    const Clock &clock);

    const Stores &stores() const { return m_stores; }
    const Clock &clock() const { return m_clock; }
    const QString &path() const { return m_file->path(); }
    /// Whether this file is the one to write in \a scope; another computer may have the table.
    Result<void> mayWrite(const Scope &scope) const;
    bool isReadOnly() const { return m_file->database().access() == Database::Access::ReadOnly; }
    /// One sentence when the file was to be edited but can only be read; else empty.
    const QString &whyReadOnly() const { return m_file->whyReadOnly(); }
    /// Of a format that only a newer program writes: no copy of it can be edited here either.
    bool isNewer() const { return m_file->isNewer(); }
    /// Of the file that is open, wherever it may be by now.
    const std::optional<FileIdentity> &identity() const { return m_file->identity(); }
    /// What is on the disk, in memory; read through the open file, wherever that is by now.
    Result<std::unique_ptr<Database>> snapshot() const { return m_file->database().snapshot(); }
    /// Whether the disk failed: reading goes on, every edit is refused until it is opened again.
    bool isStopped() const { return m_file->database().isStopped(); }
    /// UTC ms of the last step that reached the disk in this session; none before the first.
    std::optional<qint64> lastSavedAt() const { return m_lastSavedAt; }

    template <typename T>
    Id<T> newId()
    {
        return Id<T>(m_file->newId());
    }

    /// Runs \a write, a `Result<T>(Edit &)`, in one transaction and records it as one step. When it
    /// fails nothing happened. A write that touches no cell leaves no step behind.
    template <typename Write>
    auto edit(const Step &step, Write write) -> std::invoke_result_t<Write, Edit &>
    {
        if (auto begun = begin(step.scope); !begun)
            return begun.error();
        Edit edit = newEdit();
        auto outcome = write(edit);
        if (!outcome) {
            m_file->rollback();
            return outcome;
        }
        if (auto finished = finish(edit, step, Act::Do, std::nullopt); !finished)
            return finished.error();
        return outcome;
    }

    std::optional<HistoryEntry> nextUndo(const Scope &scope) const
    {
        return m_file->history().nextUndo(scope);
    }
    std::optional<HistoryEntry> nextRedo(const Scope &scope) const
    {
        return m_file->history().nextRedo(scope);
    }
    /// The number of the step recorded last, to undo just that one from where it is announced.
    qint64 lastSequence() const { return m_file->history().lastSequence(); }

    /// Takes back the last step of \a scope; an Error when there is none or something later stands
    /// in its way.
    Result<HistoryEntry> undo(const Scope &scope);
    Result<HistoryEntry> redo(const Scope &scope);
    /// Takes back the step with that number.
    Result<HistoryEntry> undoStep(qint64 sequence);

    /// After a step that erased people: writes the file anew, so that no trace of them is left between
    /// its rows, and says so to whoever keeps copies.
    Result<void> leaveNoTrace();

    /// Everything that is held, to be compared with another computer's file.
    Result<Holding> holding() { return readHolding(*m_file); }
    const Catalog &catalog() const { return m_file->catalog(); }
    /// The tables that this file is a lent copy for; none: it is the main file.
    const QSet<RowId> &copyFor() const { return m_file->copyFor(); }

    /// Of all that is held, as the last step left it: equal content, equal fingerprint.
    const Fingerprint &fingerprint() const { return m_file->fingerprint(); }
    /// Whether the file is sound as a database and every reference finds its row.
    Result<bool> integrityHolds();
    /// Whether the content still is what the last step left: damage and meddling show here.
    Result<bool> fingerprintHolds();

signals:
    void changed(const Tallerista::Change &change);
    /// People were erased: what was copied before still names them.
    void erased();

private:
    WorkshopDocument(std::unique_ptr<WorkshopFile> file, const Clock &clock);

    /// Starts a step, where this file is the one to write in \a scope.
    Result<void> begin(const Scope &scope);
    Edit newEdit() { return {m_file->database(), m_file->catalog()}; }
    Result<void> finish(Edit &edit, const Step &step, Act act, std::optional<qint64> target);
    Result<HistoryEntry> turn(const HistoryEntry &entry, Act act);
    Error whatStandsInTheWay(const HistoryEntry &entry, const Error &error);

    std::unique_ptr<WorkshopFile> m_file;
    Stores m_stores;
    const Clock &m_clock;
    std::optional<qint64> m_lastSavedAt;
};

} // namespace Tallerista

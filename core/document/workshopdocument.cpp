// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/workshopdocument.h"

#include "core/domain/lending.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What nobody decided cannot be taken back.
bool isNoDecision(StepKind kind)
{
    return kind == StepKind::ShiftClock;
}

} // namespace

WorkshopDocument::WorkshopDocument(std::unique_ptr<WorkshopFile> file, const Clock &clock)
    : m_file(std::move(file))
    , m_stores(m_file->database())
    , m_clock(clock)
{}

Result<std::unique_ptr<WorkshopDocument>>
WorkshopDocument::create(const QString &path,
                         const Clock &clock,
                         const Writer &writer,
                         const std::function<Result<void>(WorkshopDocument &, Edit &)> &fill)
{
    if (QFileInfo::exists(path))
        return Error{tr("There is already a file named “%1”. Choose another name.")
                         .arg(QFileInfo(path).fileName())};
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    const auto filled = [&]() -> Result<void> {
        if (auto made = WorkshopFile::createEmpty(partial); !made)
            return made;
        auto document = open(partial, clock, writer);
        if (!document)
            return document.error();
        if (auto begun = (*document)->begin(Scope::workshop()); !begun)
            return begun;
        Edit edit = (*document)->newEdit();
        if (auto written = fill(**document, edit); !written)
            return written;
        return (*document)->finish(
            edit, {StepKind::CreateWorkshop, Scope::workshop()}, Act::Birth, std::nullopt);
    }();
    if (!filled) {
        QFile::remove(partial);
        return filled.error();
    }
    if (!QFile::rename(partial, path)) {
        QFile::remove(partial);
        return Error{tr("The workshop could not be created in “%1”. Choose another folder.")
                         .arg(QFileInfo(path).absolutePath())};
    }
    syncFolder(QFileInfo(path).absolutePath());
    return open(path, clock, writer);
}

Result<std::unique_ptr<WorkshopDocument>>
WorkshopDocument::open(const QString &path, const Clock &clock, const Writer &writer)
{
    auto file = WorkshopFile::open(path, Database::Access::ReadWrite, clock, writer);
    if (!file)
        return file.error();
    return std::unique_ptr<WorkshopDocument>(new WorkshopDocument(std::move(*file), clock));
}

Result<std::unique_ptr<WorkshopDocument>> WorkshopDocument::openForReading(const QString &path,
                                                                           const Clock &clock)
{
    auto file = WorkshopFile::open(path, Database::Access::ReadOnly, clock, {});
    if (!file)
        return file.error();
    return std::unique_ptr<WorkshopDocument>(new WorkshopDocument(std::move(*file), clock));
}

Result<void> WorkshopDocument::mayWrite(const Scope &scope) const
{
    if (!scope.mesa())
        return Tallerista::mayWrite(scope, std::nullopt, m_file->copyFor());
    const auto mesa = m_stores.mesas.find(*scope.mesa());
    if (!mesa)
        return mesa.error();
    return Tallerista::mayWrite(scope, *mesa, m_file->copyFor());
}

Result<void> WorkshopDocument::begin(const Scope &scope)
{
    if (isReadOnly())
        return Error{whyReadOnly().isEmpty() ? tr("This workshop is open for reading only.")
                                             : whyReadOnly(),
                     StoreFault::ReadOnly};
    if (auto begun = m_file->begin(); !begun)
        return begun;
    auto allowed = mayWrite(scope); // here it is read under the lock that is held anyway
    if (!allowed)
        m_file->rollback();
    return allowed;
}

Result<void>
WorkshopDocument::finish(Edit &edit, const Step &step, Act act, std::optional<qint64> target)
{
    auto outcome = edit.outcome();
    if (!outcome || edit.isEmpty()) {
        m_file->rollback();
        return outcome;
    }
    if (edit.cells().isEmpty())
        return m_file->commitLearned(edit);
    Step named = step;
    if (!edit.detail().isEmpty())
        named.detail = edit.detail();
    const qint64 before = lastSequence();
    if (edit.isForGood() || isNoDecision(step.kind))
        act = Act::Birth;
    const auto recorded = m_file->record(edit, named, act, target);
    if (!recorded) {
        if (lastSequence() != before) // the disk failed once everything was on it
            emit changed(Change(edit.cells()));
        return recorded.error();
    }
    m_lastSavedAt = m_clock.nowUtcMs();
    emit changed(Change(edit.cells()));
    return {};
}

Result<HistoryEntry> WorkshopDocument::undo(const Scope &scope)
{
    const auto entry = nextUndo(scope);
    return entry ? turn(*entry, Act::Undo) : Error{tr("There is nothing to undo here.")};
}

Result<HistoryEntry> WorkshopDocument::redo(const Scope &scope)
{
    const auto entry = nextRedo(scope);
    return entry ? turn(*entry, Act::Redo) : Error{tr("There is nothing to redo here.")};
}

Result<HistoryEntry> WorkshopDocument::undoStep(qint64 sequence)
{
    const auto entry = m_file->history().done(sequence);
    return entry ? turn(*entry, Act::Undo) : Error{tr("That step has already been taken back.")};
}

Result<HistoryEntry> WorkshopDocument::turn(const HistoryEntry &entry, Act act)
{
    const auto cells = History::cellsOf(m_file->database(), entry.sequence);
    if (!cells)
        return cells.error();
    if (auto begun = begin(entry.step.scope); !begun)
        return begun.error();
    Edit edit = newEdit();
    if (act == Act::Undo)
        edit.revert(*cells);
    else
        edit.repeat(*cells);
    const bool blocked = !edit.outcome();
    if (auto finished = finish(edit, entry.step, act, entry.sequence); !finished)
        return blocked ? whatStandsInTheWay(entry, finished.error()) : finished.error();
    return entry;
}

Result<void> WorkshopDocument::leaveNoTrace()
{
    const auto compacted = m_file->database().compact();
    emit erased();
    if (compacted)
        return {};
    return Error{
        tr("The data are erased, but traces of them may be left in the file: %1 Then erase "
           "them once more.")
            .arg(compacted.error().message),
        compacted.error().fault};
}

Error WorkshopDocument::whatStandsInTheWay(const HistoryEntry &entry, const Error &error)
{
    const auto cells = History::cellsOf(m_file->database(), entry.sequence);
    if (!cells)
        return error;
    const Change touched(*cells);
    for (qint64 later = lastSequence(); later > entry.sequence; --later) {
        const auto candidate = m_file->history().done(later);
        const auto laterCells = History::cellsOf(m_file->database(), later);
        if (!candidate || !laterCells)
            continue;
        for (const CellChange &cell : *laterCells) {
            if (touched.touches(cell.entity, cell.row))
                return {tr("“%1” came later and stands in the way. Take that back first.")
                            .arg(stepName(candidate->step.kind, candidate->step.detail))};
        }
    }
    return error;
}

Result<bool> WorkshopDocument::integrityHolds()
{
    auto structure = m_file->database().run(u"PRAGMA integrity_check(1)"_s);
    if (!structure)
        return structure.error();
    if (!structure->next() || structure->value(0).toString() != "ok"_L1)
        return false;
    auto dangling = m_file->database().run(u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return dangling.error();
    return !dangling->next();
}

Result<bool> WorkshopDocument::fingerprintHolds()
{
    return m_file->sumsHold();
}

} // namespace Tallerista

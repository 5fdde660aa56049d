// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storefailure.h"

#include "core/store/gate/verdict.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Tallerista {

namespace {

/// What went wrong with the file, from SQLite's extended \a code.
StoreFault faultOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return StoreFault::Moved;
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return StoreFault::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreFault::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreFault::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreFault::Damaged;
    case SQLITE_IOERR:
        return StoreFault::Io;
    default:
        return StoreFault::None;
    }
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

QString sentenceFor(int code)
{
    switch (faultOf(code)) {
    case StoreFault::DiskFull:
        return sentence(QT_TRANSLATE_NOOP(
            "Database",
            "The disk is full. Nothing was lost: what you typed is still in the box. Free some "
            "space and press Enter again."));
    case StoreFault::Busy:
        return sentence(QT_TRANSLATE_NOOP(
            "Database",
            "Another program is using the workshop file. What you typed is still in the box: close "
            "that program and press Enter again."));
    case StoreFault::ReadOnly:
        return sentence(
            QT_TRANSLATE_NOOP("Database",
                              "The workshop file cannot be written here. Copy it to a folder of "
                              "your own and open the copy."));
    case StoreFault::Moved:
        return sentence(QT_TRANSLATE_NOOP(
            "Database",
            "The workshop file was moved, renamed or deleted while it was open. Nothing was lost: "
            "put it back where it was and press Enter again, or make a copy."));
    case StoreFault::Damaged:
        return sentence(
            QT_TRANSLATE_NOOP("Database",
                              "The workshop file is damaged. It was left as it is; open a copy of "
                              "it."));
    default:
        break;
    }
    return (code & 0xFF) == SQLITE_CANTOPEN
               ? sentence(QT_TRANSLATE_NOOP("Database",
                                            "The workshop file could not be opened. Check that it "
                                            "exists and that you may read it."))
               : sentence(QT_TRANSLATE_NOOP("Database",
                                            "The workshop file could not be read or written. What "
                                            "was saved before is safe."));
}

} // namespace

Error errorFor(int code)
{
    return {sentenceFor(code), faultOf(code)};
}

bool isFailedWrite(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_CLOSE:
        return true;
    default:
        return false;
    }
}

Error errorWhileOpening(const Error &error, const QString &name)
{
    switch (error.fault) {
    case StoreFault::DiskFull:
        return {
            sentence(QT_TRANSLATE_NOOP("Database",
                                       "The disk where “%1” lies is full. The workshop was left "
                                       "as it is: free some space and open it again."))
                .arg(name),
            error.fault};
    case StoreFault::Busy:
        return {sentence(QT_TRANSLATE_NOOP("Database",
                                           "Another program is using “%1”. Close that program and "
                                           "open the workshop again."))
                    .arg(name),
                error.fault};
    case StoreFault::Moved:
        return {sentence(QT_TRANSLATE_NOOP("Database",
                                           "“%1” was moved or replaced while it was being opened. "
                                           "Open it again."))
                    .arg(name),
                error.fault};
    case StoreFault::Io:
        return {sentenceFor(Refusal::Unreadable, name, 0), error.fault};
    default:
        return error;
    }
}

QString whyOnlyForReading(const Error &error, const QString &name)
{
    switch (error.fault) {
    case StoreFault::ReadOnly:
        return error.message;
    case StoreFault::DiskFull:
        return sentence(
                   QT_TRANSLATE_NOOP("Database",
                                     "Only for reading: the disk where “%1” lies is full. Free "
                                     "some space and open it again."))
            .arg(name);
    case StoreFault::Io:
        return sentence(
                   QT_TRANSLATE_NOOP("Database",
                                     "Only for reading: the disk where “%1” lies fails when "
                                     "something is written. Save a copy on another disk and go "
                                     "on there."))
            .arg(name);
    default:
        return {};
    }
}

Error errorOfStoppedFile()
{
    return {sentence(QT_TRANSLATE_NOOP(
                "Database",
                "The disk failed while saving, so nothing more is written to this file. What was "
                "saved before is in it: make a copy on another disk, then open the workshop "
                "again.")),
            StoreFault::Io};
}

Error errorOfMovedFile()
{
    return errorFor(SQLITE_READONLY_DBMOVED);
}

} // namespace Tallerista

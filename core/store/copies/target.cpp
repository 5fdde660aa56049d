// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/target.h"

#include "core/base/filelease.h"
#include "core/store/cells.h"
#include "core/store/copies/flush.h"
#include "core/store/copies/verification.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype ChunkSize = 1 << 20;

Error refusal(const char *sentence, const QString &path)
{
    return {QCoreApplication::translate("Copies", sentence).arg(QFileInfo(path).fileName())};
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code missing;
    return std::filesystem::equivalent(native(one), native(other), missing);
}

/// A journal left by another file of that name would be played back into the new one.
Result<void> checkNothingBeside(const QString &target)
{
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) {
        if (QFileInfo(target + suffix).size() > 0)
            return refusal(QT_TRANSLATE_NOOP("Copies",
                                             "Beside “%1” there is work that was cut short. "
                                             "Choose another name or another folder."),
                           target);
    }
    return {};
}

Error whyNotWritten(const QString &path, qsizetype size)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists())
        return {QCoreApplication::translate(
                    "Copies",
                    "“%1” is not there any more. Nothing was copied; connect it and try again.")
                    .arg(QDir::toNativeSeparators(folder))};
    if (QStorageInfo(folder).bytesAvailable() < size)
        return {QCoreApplication::translate(
                    "Copies",
                    "There is not enough room in “%1”. Nothing was copied; free some space or "
                    "choose another place.")
                    .arg(QDir::toNativeSeparators(folder))};
    return {QCoreApplication::translate(
                "Copies", "“%1” could not be written. Nothing was copied; choose another place.")
                .arg(QDir::toNativeSeparators(folder))};
}

bool writeAll(QFile &file, QByteArrayView image)
{
    for (qsizetype done = 0; done < image.size(); done += ChunkSize) {
        const qsizetype length = std::min(ChunkSize, image.size() - done);
        if (QThread::currentThread()->isInterruptionRequested()
            || file.write(image.data() + done, length) != length)
            return false;
    }
    return flushToDisk(file);
}

bool readsBack(const QString &path, QByteArrayView image)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() != image.size())
        return false;
    QByteArray piece(ChunkSize, Qt::Uninitialized);
    for (qsizetype done = 0; done < image.size();) {
        const qint64 length = file.read(piece.data(), piece.size());
        if (length <= 0 || QByteArrayView(piece).first(length) != image.sliced(done, length))
            return false;
        done += length;
    }
    return true;
}

} // namespace

QString partialOf(const QString &target)
{
    return target + u".parcial"_s;
}

Result<void> checkIsElsewhere(const QString &source, const QString &target)
{
    if (!isSameFile(source, target) && !isSameFile(source, partialOf(target)))
        return {};
    return refusal(QT_TRANSLATE_NOOP(
                       "Copies", "“%1” is the workshop that is being copied. Choose another name."),
                   target);
}

Result<bool> mayTakePlace(Database &source, const QString &target)
{
    if (auto alone = checkNothingBeside(target); !alone)
        return alone.error();
    const QFileInfo there(target);
    if (!there.exists() && !there.isSymLink())
        return false;
    const auto ours = factsOf(source);
    if (!ours)
        return ours.error();
    const auto theirs = factsOfFile(target);
    if (!theirs || theirs->workshop != ours->workshop)
        return refusal(QT_TRANSLATE_NOOP("Copies",
                                         "There is already another file named “%1”. It was left as "
                                         "it is; choose another name."),
                       target);
    auto known = source.run(u"SELECT 1 FROM history WHERE id = ?"_s, {toCell(theirs->lastRecord)});
    if (!known)
        return known.error();
    if (!known->next())
        return refusal(QT_TRANSLATE_NOOP("Copies",
                                         "“%1” holds work that is not in this workshop. It was "
                                         "left as it is; choose another name."),
                       target);
    return true;
}

Result<void> writeNewFile(const QString &path, QByteArrayView image)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    QFile file(path);
    bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
                   && writeAll(file, image);
    file.close();
    written = written && readsBack(path, image);
    if (written)
        return {};
    const Error error = whyNotWritten(path, image.size());
    QFile::remove(path);
    return error;
}

Result<void> moveIntoPlace(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(native(from), native(to), failed);
    if (failed) {
        const Error error = whyNotWritten(to, 0);
        QFile::remove(from);
        return error;
    }
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace Tallerista

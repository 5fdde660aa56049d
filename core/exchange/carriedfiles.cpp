// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/carriedfiles.h"

#include "core/store/copies/flush.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qint64 ChunkSize = 1 << 20;
constexpr qint64 ClusterSize = 1 << 15;

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

std::unique_ptr<QIODevice> sourceOf(const CarriedFile &file)
{
    if (!file.source.isEmpty())
        return std::make_unique<QFile>(file.source);
    auto text = std::make_unique<QBuffer>();
    text->setData(file.text);
    return text;
}

Error whyNotCarried(const QString &folder)
{
    if (!QFileInfo(folder).dir().exists())
        return {QCoreApplication::translate(
                    "CarriedFiles",
                    "“%1” is not there any more. Nothing was prepared; connect it and try again.")
                    .arg(QDir::toNativeSeparators(QFileInfo(folder).path()))};
    return {QCoreApplication::translate("CarriedFiles",
                                        "“%1” could not be written. Nothing was prepared; choose "
                                        "another place.")
                .arg(QDir::toNativeSeparators(QFileInfo(folder).path()))};
}

bool isAskedToStop()
{
    return QThread::currentThread()->isInterruptionRequested();
}

/// Copies and flushes one file, telling how many bytes of it are written.
bool write(const CarriedFile &file, const QString &path, const CarryProgress &progress)
{
    const auto source = sourceOf(file);
    QFile target(path);
    if (!source->open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    while (!source->atEnd()) {
        const QByteArray chunk = source->read(ChunkSize);
        if (chunk.isEmpty() || isAskedToStop() || target.write(chunk) != chunk.size())
            return false;
        progress(target.pos());
    }
    if (!target.flush() || !flushToDisk(target))
        return false;
    if (file.runs) // in vain on a stick, which the start script knows
        target.setPermissions(target.permissions() | QFile::ExeOwner | QFile::ExeGroup
                              | QFile::ExeOther);
    return true;
}

bool readsBack(const CarriedFile &file, const QString &path)
{
    const auto source = sourceOf(file);
    QFile target(path);
    if (!source->open(QIODevice::ReadOnly)
        || !target.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || source->size() != target.size())
        return false;
    while (!source->atEnd()) {
        const QByteArray chunk = source->read(ChunkSize);
        if (chunk.isEmpty() || isAskedToStop() || target.read(chunk.size()) != chunk)
            return false;
    }
    return true;
}

bool carry(const CarriedFile &file, const QString &folder, const CarryProgress &progress)
{
    const QString path = QDir(folder).filePath(file.target);
    return QDir().mkpath(QFileInfo(path).path()) && write(file, path, progress)
           && readsBack(file, path);
}

} // namespace

qint64 sizeOf(const CarriedFile &file)
{
    return sourceOf(file)->size();
}

qint64 roomFor(const QList<CarriedFile> &files)
{
    qint64 room = 0;
    for (const CarriedFile &file : files)
        room += sizeOf(file) / ClusterSize * ClusterSize + 2 * ClusterSize;
    return room;
}

Result<void> checkRoom(const QString &folder, qint64 bytes)
{
    const qint64 left = QStorageInfo(folder).bytesAvailable();
    if (left >= bytes)
        return {};
    return Error{QCoreApplication::translate(
                     "CarriedFiles",
                     "There is not enough room in “%1”: %2 are needed, %3 are free. Nothing was "
                     "written; free some space or choose another place.")
                     .arg(QDir::toNativeSeparators(folder),
                          sizeWords(bytes),
                          sizeWords(std::max<qint64>(left, 0)))};
}

Result<void>
carryFiles(const QList<CarriedFile> &files, const QString &folder, const CarryProgress &progress)
{
    qint64 before = 0;
    for (const CarriedFile &file : files) {
        const auto tell = [&](qint64 ofFile) {
            if (progress)
                progress(before + ofFile);
        };
        if (!carry(file, folder, tell)) {
            const Error error = whyNotCarried(folder);
            QDir(folder).removeRecursively();
            return error;
        }
        before += sizeOf(file);
    }
    return {};
}

} // namespace Tallerista

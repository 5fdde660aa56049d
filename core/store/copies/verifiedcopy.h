// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Tallerista {

class Database;
class FileImage;

/// A copy that was written, read back and found whole.
struct Copied
{
    QString path;
    qint64 bytes;
    qint64 at;     ///< UTC ms; it holds what was on the disk then
    bool replaced; ///< an older copy of the same workshop was there
};

/// Copies the workshop file \a source, which may be open and edited meanwhile, to \a target: one
/// file, whole or not there at all. While it is written it is called «target.parcial».
///
/// It takes the place of an older copy that holds nothing which \a source does not; any other file
/// of that name, the source itself included, stays and is the Error.
Result<Copied> verifiedCopy(const QString &source, const QString &target, const Clock &clock);

/// verifiedCopy() of what \a source holds since \a at.
Result<Copied> writeVerified(Database &source, const QString &target, qint64 at);

/// verifiedCopy() beside \a path, before something that cannot be taken back. What is called so
/// already and holds more stays; the copy gets a number.
Result<Copied> setAside(const QString &path, const QString &note, const Clock &clock);

/// Writes \a image, reads it back, verifies it and puts it in the place of \a target, where
/// mayTakePlace() said that something \a replaces or not.
Result<Copied> putInPlace(const FileImage &image, const QString &target, bool replaces, qint64 at);

/// Opens the file \a source, of which a copy is to be made, for reading.
Result<std::unique_ptr<Database>> openSource(const QString &source);
/// What \a source holds at one moment, in memory.
Result<std::unique_ptr<Database>> snapshotOf(const QString &source);

/// «“taller.taller” was copied and checked: 1.2 MB, mark 3F2A-91C0.» Reads it once more for its mark.
Result<QString> outcome(const Copied &copied);

/// 32 bytes, as other programs compute it; none where \a path cannot be read. About 6 ms per MiB.
std::optional<QByteArray> sha256Of(const QString &path);
/// The first eight digits of a hash, to be compared by eye: "3F2A-91C0".
QString shortMark(const QByteArray &hash);

} // namespace Tallerista

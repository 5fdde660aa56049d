// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/verifiedcopy.h"

#include "core/base/filename.h"
#include "core/store/copies/target.h"
#include "core/store/database.h"
#include "core/store/gate/gate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <future>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Error notThere(const QString &path)
{
    return {QCoreApplication::translate("Copies", "“%1” is not there any more.")
                .arg(QFileInfo(path).fileName())};
}

} // namespace

Result<std::unique_ptr<Database>> openSource(const QString &source)
{
    if (!QFileInfo(source).isFile())
        return notThere(source);
    return Database::open(source, Database::Access::ReadOnly);
}

Result<std::unique_ptr<Database>> snapshotOf(const QString &source)
{
    const auto database = openSource(source);
    return database ? (*database)->snapshot() : database.error();
}

Result<Copied> verifiedCopy(const QString &source, const QString &target, const Clock &clock)
{
    if (auto elsewhere = checkIsElsewhere(source, target); !elsewhere)
        return elsewhere.error();
    const qint64 at = clock.nowUtcMs();
    const auto database = openSource(source);
    if (!database)
        return database.error();
    return writeVerified(**database, target, at);
}

Result<Copied> writeVerified(Database &source, const QString &target, qint64 at)
{
    const auto replaces = mayTakePlace(source, target);
    if (!replaces)
        return replaces.error();
    const auto image = source.image();
    return image ? putInPlace(*image, target, *replaces, at) : image.error();
}

Result<Copied> setAside(const QString &path, const QString &note, const Clock &clock)
{
    const auto database = openSource(path);
    if (!database)
        return database.error();
    int number = 1;
    while (QFileInfo::exists(pathAside(path, note, number))
           && !mayTakePlace(**database, pathAside(path, note, number)))
        ++number;
    return writeVerified(**database, pathAside(path, note, number), clock.nowUtcMs());
}

Result<Copied> putInPlace(const FileImage &image, const QString &target, bool replaces, qint64 at)
{
    const QString partial = partialOf(target);
    auto sound = std::async(std::launch::async, [&image] { return inspectImage(image.bytes()); });
    const auto written = writeNewFile(partial, image.bytes());
    const Refusal refusal = sound.get();
    if (!written)
        return written.error();
    // The file was read back, byte for byte: what is wrong with it is wrong with the source.
    if (refusal != Refusal::None) {
        QFile::remove(partial);
        return Error{
            QCoreApplication::translate("Copies",
                                        "This workshop file is damaged, so no copy was made of it. "
                                        "Earlier copies were kept.")};
    }
    if (auto moved = moveIntoPlace(partial, target); !moved)
        return moved.error();
    return Copied{target, image.size(), at, replaces};
}

Result<QString> outcome(const Copied &copied)
{
    const auto sha256 = sha256Of(copied.path);
    if (!sha256)
        return notThere(copied.path);
    return QCoreApplication::translate("Copies", "“%1” was copied and checked: %2, mark %3.")
        .arg(QFileInfo(copied.path).fileName(),
             QLocale().formattedDataSize(copied.bytes, 1, QLocale::DataSizeSIFormat),
             shortMark(*sha256));
}

std::optional<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::nullopt;
    return hash.result();
}

QString shortMark(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.first(4).toHex()).toUpper();
    return digits.first(4) + u'-' + digits.last(4);
}

} // namespace Tallerista

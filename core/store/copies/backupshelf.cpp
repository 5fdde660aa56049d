// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/backupshelf.h"

#include "core/store/copies/generations.h"
#include "core/store/copies/target.h"
#include "core/store/copies/verification.h"
#include "core/store/database.h"
#include "core/store/gate/place.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MarkLength = 12;
constexpr qint64 CutShortMs = 3'600'000;
constexpr qsizetype MostPlaces = 10;
const auto Shelves = u"copias"_s;
const auto PlacesFile = u"lugares.txt"_s; ///< one path a line
const auto TimeFormat = u"yyyyMMdd-HHmmsszzz"_s;

/// By BackupKind.
const QStringList &kindSuffixes()
{
    static const QStringList suffixes{u""_s, u"-antes-de-juntar"_s};
    return suffixes;
}

QString markOf(QByteArrayView content)
{
    const auto hash = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.toHex().first(MarkLength));
}

std::optional<Backup> backupNamed(const QFileInfo &file)
{
    static const QRegularExpression pattern(
        u"^(\\d{8}-\\d{9})-([0-9a-f]{8})-([0-9a-f]{12})(-antes-de-[a-z]+)?\\.taller$"_s);
    const auto match = pattern.match(file.fileName());
    QDateTime at = QDateTime::fromString(match.captured(1), TimeFormat);
    const qsizetype kind = kindSuffixes().indexOf(match.captured(4));
    if (!match.hasMatch() || !at.isValid() || kind < 0)
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Backup{file.filePath(),
                  at.toMSecsSinceEpoch(),
                  file.size(),
                  BackupKind(kind),
                  match.captured(2),
                  match.captured(3)};
}

QList<RowId> shelvesIn(const QString &dataFolder)
{
    QList<RowId> workshops;
    const QDir shelves(dataFolder + u'/' + Shelves);
    for (const QString &name : shelves.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto workshop = RowId::fromBytes(QByteArray::fromHex(name.toLatin1())))
            workshops.append(*workshop);
    }
    return workshops;
}

/// Whether a file still is what its name says it was.
bool isWhole(const Backup &backup)
{
    QFile file(backup.path);
    return file.open(QIODevice::ReadOnly) && markOf(file.readAll()) == backup.mark;
}

} // namespace

QString backupKindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Session:
        return QCoreApplication::translate("Copies", "During the work");
    case BackupKind::BeforeMerge:
        return QCoreApplication::translate("Copies", "Before bringing two computers together");
    }
    return {};
}

BackupShelf::BackupShelf(const QString &dataFolder, const RowId &workshop, const Clock &clock)
    : m_folder(
        QDir(dataFolder).filePath(Shelves + u'/' + QString::fromLatin1(workshop.toBytes().toHex())))
    , m_session(u"%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0')))
    , m_clock(&clock)
{}

QList<Backup> BackupShelf::backups() const
{
    QList<Backup> found;
    const auto files = m_folder.entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (auto backup = backupNamed(file))
            found.append(*backup);
    }
    std::stable_sort(found.begin(), found.end(), [](const Backup &one, const Backup &other) {
        return one.at > other.at;
    });
    return found;
}

Result<Copied> BackupShelf::add(const QString &source, BackupKind kind) const
{
    const qint64 at = m_clock->nowUtcMs();
    const auto database = openSource(source);
    if (!database)
        return database.error();
    const auto image = (*database)->image();
    if (!image)
        return image.error();
    noteThePlaceOf(source);
    const QString mark = markOf(image->bytes());
    const QList<Backup> older = backups();
    if (kind == BackupKind::Session && !older.isEmpty() && older.first().mark == mark
        && isWhole(older.first()))
        return Copied{older.first().path, image->size(), older.first().at, true};
    return putInPlace(*image, pathFor(at, kind, mark), false, at);
}

QStringList BackupShelf::places() const
{
    QFile file(m_folder.filePath(PlacesFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// That it cannot be noted is no reason to do without a backup.
void BackupShelf::noteThePlaceOf(const QString &source) const
{
    m_folder.mkpath(u"."_s);
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QStringList all = places();
    const QString place = straightPath(source);
    if (all.value(0) == place)
        return;
    all.removeAll(place);
    all.prepend(place);
    QSaveFile file(m_folder.filePath(PlacesFile));
    if (file.open(QIODevice::WriteOnly)
        && file.write(all.first(std::min(MostPlaces, all.size())).join(u'\n').toUtf8()) > 0)
        file.commit();
}

QString BackupShelf::pathFor(qint64 at, BackupKind kind, const QString &mark) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(TimeFormat);
    return m_folder.filePath(
        u"%1-%2-%3%4.taller"_s.arg(time, m_session, mark, kindSuffixes().at(int(kind))));
}

int BackupShelf::prune() const
{
    const qint64 now = m_clock->nowUtcMs();
    removeCutShort(now - CutShortMs);
    const QList<Backup> all = backups();
    QList<Generation> generations;
    bool foundWhole = false; // older ones are believed: reading all of them takes too long
    for (const Backup &each : all) {
        foundWhole = foundWhole || isWhole(each);
        generations.append({each.at, each.session, foundWhole, each.kind != BackupKind::Session});
    }
    const QList<bool> stays = keep(generations, now);
    int gone = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!stays.at(i) && QFile::remove(all.at(i).path))
            ++gone;
    }
    return gone;
}

void BackupShelf::removeCutShort(qint64 before) const
{
    const auto files = m_folder.entryInfoList({u"*.parcial"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const auto backup = backupNamed(QFileInfo(m_folder, file.completeBaseName()));
        if (backup && backup->at < before)
            QFile::remove(file.filePath());
    }
}

Result<int> BackupShelf::forgetAllBut(const QString &path) const
{
    if (auto whole = verifyFile(path); !whole)
        return whole.error();
    removeCutShort(std::numeric_limits<qint64>::max());
    int gone = 0;
    for (const Backup &each : backups()) {
        if (QFileInfo(each.path) == QFileInfo(path))
            continue;
        if (!QFile::remove(each.path))
            return Error{QCoreApplication::translate("Copies",
                                                     "The backup “%1” could not be deleted. Delete "
                                                     "it in the folder “%2”.")
                             .arg(QFileInfo(each.path).fileName(),
                                  QDir::toNativeSeparators(m_folder.path()))};
        ++gone;
    }
    return gone;
}

std::optional<RowId> workshopNamedIn(const QByteArray &content, const QString &dataFolder)
{
    QList<RowId> named = shelvesIn(dataFolder);
    named.removeIf([&](const RowId &workshop) { return !content.contains(workshop.toBytes()); });
    return named.size() == 1 ? std::optional(named.first()) : std::nullopt;
}

std::optional<RowId>
workshopLastAt(const QString &path, const QString &dataFolder, const Clock &clock)
{
    std::optional<RowId> last;
    qint64 lastAt = 0;
    const QString place = straightPath(path);
    for (const RowId &workshop : shelvesIn(dataFolder)) {
        const BackupShelf shelf(dataFolder, workshop, clock);
        const QList<Backup> backups = shelf.backups();
        if (!backups.isEmpty() && backups.first().at > lastAt && shelf.places().contains(place)) {
            last = workshop;
            lastAt = backups.first().at;
        }
    }
    return last;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/salvage.h"

#include "core/store/gate/gate.h"
#include "core/store/salvage/reading.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct Salvage
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

Result<void> checkNames(const SalvageRequest &request)
{
    const QFileInfo damaged(request.damaged);
    const QFileInfo rescued(request.rescued);
    if (damaged.absoluteFilePath() == rescued.absoluteFilePath()
        || (rescued.exists() && damaged.canonicalFilePath() == rescued.canonicalFilePath()))
        return Error{Salvage::tr("The damaged file itself is never written. Choose "
                                 "another name for the rescued one.")};
    if (rescued.exists() && !request.replace)
        return Error{Salvage::tr("There is already a file named “%1”. Choose another name.")
                         .arg(rescued.fileName())};
    // Left by another file of that name, it would be played back into the new one.
    if (QFileInfo(journalOf(request.rescued)).size() > 0)
        return Error{Salvage::tr("Beside “%1” there is work that was cut short. Choose another "
                                 "name.")
                         .arg(rescued.fileName())};
    return {};
}

/// Holds the new file to what every workshop file is held to.
Result<void> verify(const QString &path)
{
    if (inspect(path, Database::Access::ReadOnly).isAccepted())
        return {};
    return Error{Salvage::tr("The rescued file did not pass its own check, so it was not kept.")};
}

/// A copy of \a damaged beside the new file, named by the moment. Returns its path.
Result<QString> copyAside(const SalvageRequest &request, const Clock &clock)
{
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(clock.nowUtcMs()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy =
        QFileInfo(request.rescued)
            .dir()
            .filePath(u"%1.damaged-%2"_s.arg(QFileInfo(request.damaged).fileName(), moment));
    const bool hasJournal = QFileInfo(journalOf(request.damaged)).size() > 0;
    if (QFileInfo::exists(copy)
        || (QFile::copy(request.damaged, copy)
            && (!hasJournal || QFile::copy(journalOf(request.damaged), journalOf(copy)))))
        return copy;
    QFile::remove(copy);
    QFile::remove(journalOf(copy));
    return Error{
        Salvage::tr("The damaged file could not be copied to “%1”. Check that there is space.")
            .arg(copy)};
}

Result<void> putInPlace(const QString &partial, const SalvageRequest &request)
{
    if (request.replace)
        QFile::remove(request.rescued);
    if (!QFile::rename(partial, request.rescued))
        return Error{Salvage::tr("“%1” could not be written. Choose another "
                                 "folder.")
                         .arg(request.rescued)};
    syncFolder(QFileInfo(request.rescued).absolutePath());
    return {};
}

} // namespace

Result<SalvageReport>
salvageWorkshop(const SalvageRequest &request, const Clock &clock, const Writer &writer)
{
    if (auto named = checkNames(request); !named)
        return named.error();
    const QByteArray bytes = readDamagedFile(request.damaged);
    if (bytes.isEmpty())
        return Error{Salvage::tr("“%1” could not be read.").arg(request.damaged)};
    auto rules = RowRules::prepare();
    if (!rules)
        return rules.error();
    const RescueSession session{IdSource(clock).next(), clock.nowUtcMs()};
    const Journal journal = Journal::read(readDamagedFile(journalOf(request.damaged)));
    auto reading = readDamaged(bytes, journal, **rules, session);
    if (!reading)
        return reading.error();
    SalvageReport &report = reading->report;
    report.damaged = request.damaged;
    report.rescued = request.rescued;
    if (request.keepCopy) {
        const auto copy = copyAside(request, clock);
        if (!copy)
            return copy.error();
        report.keptCopy = *copy;
    }
    const QString partial = request.rescued + u".partial"_s;
    QFile::remove(partial);
    auto written = RescueWriter(reading->content,
                                (*rules)->catalog(),
                                clock,
                                session.id,
                                QFileInfo(request.damaged).fileName())
                       .write(partial, writer);
    if (written)
        written = verify(partial);
    if (written)
        written = putInPlace(partial, request);
    if (written)
        return report;
    QFile::remove(partial);
    return written.error();
}

} // namespace Tallerista

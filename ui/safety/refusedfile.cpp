// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/refusedfile.h"

#include "core/base/filename.h"
#include "core/document/rebuild.h"
#include "core/store/copies/restore.h"
#include "core/store/gate/gate.h"
#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/salvage.h"
#include "ui/base/typeddate.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Way = RefusedFile::Way;

constexpr qint64 SlackMs = 60'000; ///< times are told in minutes

/// What leads on from \a refusal, without a backup. A \a workshop is at least called one.
QList<Way> waysFrom(Refusal refusal, bool isWorkshop)
{
    switch (refusal) {
    case Refusal::Damaged:
    case Refusal::CutShort:
    case Refusal::Torn:
        return {Way::Rescue, Way::Read};
    case Refusal::TooSlow:
    case Refusal::Unreadable:
        return {Way::Rescue};
    case Refusal::Rebuilt:
    case Refusal::Dangling:
        return {Way::Read, Way::Rescue};
    case Refusal::StrangerBeside:
        return {Way::Read};
    case Refusal::NotAWorkshop: // its beginning may be lost
    case Refusal::Incomplete:
        return isWorkshop ? QList<Way>{Way::Rescue} : QList<Way>();
    default:
        return {};
    }
}

/// Whether a backup is of any use: what is only busy, too new or another file is no loss.
bool isLost(Refusal refusal)
{
    return refusal == Refusal::Missing || !waysFrom(refusal, true).isEmpty();
}

bool isCalledWorkshop(const QString &path)
{
    return QFileInfo(path).suffix().compare("taller"_L1, Qt::CaseInsensitive) == 0;
}

QString momentOf(qint64 at, const QString &language)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
    return u"%1, %2"_s.arg(shortDate(when.date(), language), when.time().toString(u"HH:mm"_s));
}

} // namespace

RefusedFile::RefusedFile(QString path, Surroundings around)
    : m_path(std::move(path))
    , m_around(std::move(around))
{
    const GateVerdict verdict = inspect(m_path, Database::Access::ReadOnly);
    m_refusal = verdict.refusal;
    m_sentence = verdict.sentence;
    if (isLost(m_refusal))
        m_backup = newestBackup();
}

std::optional<RefusedFile::Found> RefusedFile::newestBackup() const
{
    std::optional<RowId> workshop;
    if (m_refusal != Refusal::Unreadable) // to try every block of such a disk takes too long
        workshop = workshopNamedIn(readDamagedFile(m_path), m_around.dataFolder);
    if (!workshop)
        workshop = workshopLastAt(m_path, m_around.dataFolder, m_around.clock);
    if (!workshop)
        return std::nullopt;
    for (const Backup &backup :
         BackupShelf(m_around.dataFolder, *workshop, m_around.clock).backups()) {
        const auto document = WorkshopDocument::openForReading(backup.path, m_around.clock);
        if (!document)
            continue; // damaged since
        const Stores &stores = (*document)->stores();
        const auto workshopRow = stores.workshop.get();
        const auto people = stores.participants.all();
        const auto ideas = stores.ideas.all();
        if (workshopRow && people && ideas)
            return Found{backup.path,
                         backup.at,
                         QStringList{(*workshopRow)->name,
                                     tr("%n person(s)", "in a copy", int(people->size())),
                                     tr("%n idea(s)", "in a copy", int(ideas->size()))}
                             .join(u" · "_s)};
    }
    return std::nullopt;
}

QList<RefusedFile::Offer> RefusedFile::offers() const
{
    QList<Offer> offers;
    if (m_backup)
        offers.append({Way::Backup,
                       tr("Open the copy of %1").arg(momentOf(m_backup->at, m_around.language)),
                       detailOf(Way::Backup)});
    for (const Way way : waysFrom(m_refusal, isCalledWorkshop(m_path)))
        offers.append(
            {way,
             way == Way::Rescue ? tr("Rescue what is left") : tr("Take over what can be read"),
             detailOf(way)});
    return offers;
}

QString RefusedFile::detailOf(Way way) const
{
    if (way == Way::Rescue)
        return tr("Tallerista looks through the whole file for what is left and writes it to a new "
                  "one, with a list of what is doubtful.");
    if (way == Way::Read)
        return tr("The rows that can be read become a new workshop, without the history.");
    const QDateTime changed = QFileInfo(m_path).lastModified();
    if (!changed.isValid() || changed.toMSecsSinceEpoch() <= m_backup->at + SlackMs)
        return m_backup->holds;
    return m_backup->holds + u'\n'
           + tr("What was written after that is not in it; the file was last written %1.")
                 .arg(momentOf(changed.toMSecsSinceEpoch(), m_around.language));
}

QString RefusedFile::nameFor(Way way) const
{
    switch (way) {
    case Way::Backup:
        return nameBeside(m_path, m_backup ? m_backup->at : 0);
    case Way::Rescue:
        return freePathAside(m_path, tr("rescued", "end of a file name"));
    case Way::Read:
        return freePathAside(m_path, tr("taken over", "end of a file name"));
    }
    return m_path;
}

Result<RefusedFile::Outcome> RefusedFile::take(Way way, const QString &target) const
{
    if (way == Way::Backup) {
        const auto copied = m_backup ? restore(m_backup->path, target, m_around.clock)
                                     : Result<Copied>(Error{m_sentence});
        return copied ? Result<Outcome>(Outcome{copied->path, {}}) : copied.error();
    }
    // Nobody may be writing to it meanwhile, in this window or in another.
    const auto lease = FileLease::take(m_path);
    if (!lease && QFileInfo(m_path).isReadable())
        return Error{
            tr("“%1” is open in another window. Close it there first; nothing was changed.")
                .arg(QFileInfo(m_path).fileName()),
            StoreFault::Busy};
    return way == Way::Rescue ? rescue(target) : readRest(target);
}

Result<RefusedFile::Outcome> RefusedFile::rescue(const QString &target) const
{
    SalvageRequest request{m_path, target};
    request.keepCopy = m_refusal != Refusal::Unreadable; // there it would fail half way
    const auto report = salvageWorkshop(request, m_around.clock, m_around.writer);
    if (!report)
        return report.error();
    return Outcome{report->rescued, Findings::of(*report)};
}

Result<RefusedFile::Outcome> RefusedFile::readRest(const QString &target) const
{
    const auto remains = readWhatCanBeRead(m_path);
    if (!remains && remains.error().fault != StoreFault::None)
        return Error{tr("Too little of it can be read this way. Rescue what is left instead."),
                     remains.error().fault};
    if (!remains)
        return remains.error();
    const auto rebuilt = rebuild(*remains, target, m_around.clock, m_around.writer);
    if (!rebuilt)
        return rebuilt.error();
    return Outcome{target, Findings::of(*remains, target)};
}

} // namespace Tallerista

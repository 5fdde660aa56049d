// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/gate.h"

#include "core/store/formatcheck.h"
#include "core/store/gate/connection.h"
#include "core/store/gate/contentcheck.h"
#include "core/store/gate/header.h"
#include "core/store/gate/place.h"
#include "core/store/gate/rehearsal.h"
#include "core/store/gate/sidefiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int PatienceMs = 2'000;
constexpr int BetweenLooksMs = 5;

/// One look at one file.
class Inspection
{
public:
    Inspection(const QString &path, Database::Access access)
        : m_path(straightPath(path))
        , m_name(QFileInfo(path).fileName())
        , m_access(access)
        , m_beside(m_path)
    {}

    Refusal look(GateVerdict &verdict);
    int version() const { return m_version; }

private:
    Refusal lookInside(GateConnection &file, GateVerdict &verdict);
    /// Whether the journal is what a dead program left; a living one is waited for.
    bool isInterrupted(GateConnection &file, Refusal &refusal) const;
    Refusal resume(GateConnection &file, GateVerdict &verdict);
    QString whyReadOnly(const GateConnection &file) const;

    QString m_path;
    QString m_name;
    Database::Access m_access;
    SideFiles m_beside;
    int m_version = 0;
};

Refusal Inspection::look(GateVerdict &verdict)
{
    if (const Refusal kind = checkKind(m_path); kind != Refusal::None)
        return kind;
    verdict.identity = identityOf(m_path);
    GateConnection file(m_path, m_access);
    if (!file.isOpen())
        return file.hasFailed() ? Refusal::Unreadable : Refusal::Missing;
    const FileHeader header(file.read(0, FileHeader::Size));
    if (file.hasFailed())
        return Refusal::Unreadable;
    if (const Refusal refusal = header.check(); refusal != Refusal::None)
        return refusal;
    m_version = header.version();
    if (const Refusal refusal = m_beside.check(); refusal != Refusal::None)
        return refusal;
    if (!m_beside.hasStep() && header.length() > file.size())
        return Refusal::CutShort;
    if (m_beside.hasStep() && m_version > NewestFormat)
        return Refusal::Newer; // its own program knows how to take the step back
    verdict.whyReadOnly = whyReadOnly(file);
    return lookInside(file, verdict);
}

Refusal Inspection::lookInside(GateConnection &file, GateVerdict &verdict)
{
    Refusal refusal = Refusal::None;
    verdict.hadHotJournal = isInterrupted(file, refusal);
    if (refusal == Refusal::None && verdict.hadHotJournal) {
        refusal = resume(file, verdict);
        file.unlock();
        if (verdict.copy)
            return refusal; // the copy has been looked at
    }
    if (refusal == Refusal::None)
        refusal = checkContent(file, m_version);
    if (refusal == Refusal::Damaged && !file.canBeRead())
        return Refusal::Unreadable;
    return refusal == Refusal::None && file.hasMoved() ? Refusal::Busy : refusal;
}

bool Inspection::isInterrupted(GateConnection &file, Refusal &refusal) const
{
    const QDeadlineTimer patience(PatienceMs);
    while (m_beside.hasStep()) {
        if (file.lock()) {
            // While somebody writes who lives, SQLite's own locks are enough to read.
            if (!file.hasWriter() && m_beside.hasStep())
                return true;
            file.unlock();
            return false;
        }
        if (patience.hasExpired()) {
            refusal = Refusal::Busy;
            return false;
        }
        QThread::msleep(BetweenLooksMs);
    }
    return false;
}

Refusal Inspection::resume(GateConnection &file, GateVerdict &verdict)
{
    auto rehearsal = Rehearsal::of(file, m_name, m_beside.journal());
    if (rehearsal.outcome == Rehearsal::Outcome::Neither)
        return rehearsal.refusal;
    m_version = rehearsal.version;
    if (!file.isWritable()) {
        verdict.copy = std::move(rehearsal.sound.folder);
    } else if (rehearsal.outcome == Rehearsal::Outcome::NotItsJournal) {
        const auto aside = m_beside.putJournalAside();
        if (!aside)
            return Refusal::StrangerBeside;
        verdict.foreignJournal = *aside;
    }
    return Refusal::None;
}

QString Inspection::whyReadOnly(const GateConnection &file) const
{
    if (m_version > NewestFormat)
        return QCoreApplication::translate(
                   "Gate",
                   "Only for reading: “%1” was made by a newer Tallerista (file format %2, this "
                   "program writes format %3). Update the program to edit it.")
            .arg(m_name, QString::number(m_version), QString::number(NewestFormat));
    if (m_access == Database::Access::ReadWrite && !file.isWritable())
        return QCoreApplication::translate("Gate",
                                           "Only for reading: “%1” cannot be written where it is. "
                                           "Copy it to a folder of your own to edit it.")
            .arg(m_name);
    return {};
}

} // namespace

GateVerdict inspect(const QString &path, Database::Access access)
{
    QElapsedTimer timer;
    timer.start();
    GateVerdict verdict;
    Inspection inspection(path, access);
    verdict.refusal = inspection.look(verdict);
    verdict.version = inspection.version();
    if (!verdict.isAccepted())
        verdict.sentence =
            sentenceFor(verdict.refusal, QFileInfo(path).fileName(), verdict.version);
    verdict.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return verdict;
}

Refusal inspectImage(QByteArrayView image)
{
    const FileHeader header(
        image.first(std::min<qsizetype>(image.size(), FileHeader::Size)).toByteArray());
    if (const Refusal refusal = header.check(); refusal != Refusal::None)
        return refusal;
    if (header.length() > image.size())
        return Refusal::CutShort;
    if (header.version() > NewestFormat)
        return Refusal::Newer;
    int version = header.version();
    GateConnection file(image);
    return file.isOpen() ? checkContent(file, version) : Refusal::Damaged;
}

} // namespace Tallerista

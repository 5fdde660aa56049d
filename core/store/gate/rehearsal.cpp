// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/rehearsal.h"

#include "core/store/gate/connection.h"
#include "core/store/gate/contentcheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Refusal checkCopy(const TrialCopy &copy, int &version)
{
    GateConnection connection(copy.path, Database::Access::ReadWrite);
    return connection.isOpen() ? checkContent(connection, version) : Refusal::NoRoom;
}

} // namespace

std::optional<TrialCopy>
TrialCopy::make(const GateConnection &file, const QString &name, const QString &journal)
{
    TrialCopy copy{std::make_unique<QTemporaryDir>(), {}};
    if (!copy.folder->isValid())
        return std::nullopt;
    // The folder's true name: the connection follows no link.
    copy.path = QFileInfo(copy.folder->path()).canonicalFilePath() + u'/' + name;
    QFile target(copy.path);
    if (!target.open(QIODevice::WriteOnly))
        return std::nullopt;
    const qint64 size = file.size();
    for (qint64 at = 0; at < size; at += GateConnection::PieceSize) {
        const QByteArray piece = file.read(at, GateConnection::PieceSize);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return std::nullopt;
    }
    target.close();
    if (target.error() != QFile::NoError
        || (!journal.isEmpty() && !QFile::copy(journal, copy.path + u"-journal"_s)))
        return std::nullopt;
    return copy;
}

Rehearsal Rehearsal::of(const GateConnection &file, const QString &name, const QString &journal)
{
    int version = 0;
    auto together = TrialCopy::make(file, name, journal);
    if (!together)
        return {Outcome::Neither, file.hasFailed() ? Refusal::Unreadable : Refusal::NoRoom, {}, 0};
    const Refusal refusal = checkCopy(*together, version);
    if (refusal == Refusal::None)
        return {Outcome::TakenBack, refusal, std::move(*together), version};
    auto alone = TrialCopy::make(file, name, {});
    if (!alone)
        return {Outcome::Neither, Refusal::NoRoom, {}, 0};
    if (checkCopy(*alone, version) == Refusal::None)
        return {Outcome::NotItsJournal, Refusal::None, std::move(*alone), version};
    return {Outcome::Neither, refusal, {}, 0};
}

} // namespace Tallerista

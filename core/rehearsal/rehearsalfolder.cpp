// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/rehearsalfolder.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The file whose lease says that somebody has the folder at \a path; beside it, so that it can be
/// taken before there is a folder.
QString leaseFileOf(const QString &path)
{
    return path + u".lease"_s;
}

void removeRehearsal(const QString &path, std::unique_ptr<FileLease> lease)
{
    QDir(path).removeRecursively();
    lease.reset(); // an open file cannot be removed everywhere
    QFile::remove(leaseFileOf(path));
}

QDir folderOfAll(const QString &dataFolder)
{
    return {QDir(dataFolder).filePath(u"rehearsal"_s)};
}

} // namespace

void RehearsalFolder::removeAbandoned(const QString &dataFolder)
{
    const QDir all = folderOfAll(dataFolder);
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = all.filePath(name);
        auto lease = FileLease::take(leaseFileOf(path));
        if (lease || !QFile::exists(leaseFileOf(path)))
            removeRehearsal(path, std::move(lease));
    }
}

std::unique_ptr<RehearsalFolder> RehearsalFolder::make(const QString &dataFolder)
{
    removeAbandoned(dataFolder);
    const QDir all = folderOfAll(dataFolder);
    const QString path = all.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QFile leaseFile(leaseFileOf(path));
    if (!all.mkpath(u"."_s) || !leaseFile.open(QIODevice::WriteOnly))
        return nullptr;
    leaseFile.close();
    auto lease = FileLease::take(leaseFile.fileName());
    if (!lease || !QDir().mkpath(path))
        return nullptr;
    return std::unique_ptr<RehearsalFolder>(new RehearsalFolder(path, std::move(lease)));
}

RehearsalFolder::RehearsalFolder(QString path, std::unique_ptr<FileLease> lease)
    : m_path(std::move(path))
    , m_lease(std::move(lease))
{}

void RehearsalFolder::remove()
{
    removeRehearsal(m_path, std::move(m_lease));
}

} // namespace Tallerista

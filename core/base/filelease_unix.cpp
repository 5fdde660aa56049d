// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filelease.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Tallerista {

namespace {

FileIdentity identityIn(const struct stat &status)
{
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status
    {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return identityIn(status);
}

std::unique_ptr<FileLease> FileLease::take(const QString &path)
{
    // A link is somebody else's file; a FIFO would wait for ever.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return nullptr;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<FileLease>(new FileLease(descriptor));
}

FileLease::FileLease(qintptr handle)
    : m_handle(handle)
{}

FileLease::~FileLease()
{
    ::close(int(m_handle));
}

std::optional<FileIdentity> FileLease::identity() const
{
    struct stat status
    {};
    if (::fstat(int(m_handle), &status) != 0)
        return std::nullopt;
    return identityIn(status);
}

void syncFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace Tallerista

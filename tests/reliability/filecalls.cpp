// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/filecalls.h"

#include <QFileInfo>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

enum class Descriptor : quint8 { Other, File, Folder };

FileWatch *watching = nullptr;
QByteArray folderPath; // ends in a slash
std::array<Descriptor, 4096> descriptors{};

bool isWatched(int descriptor, Descriptor as = Descriptor::File)
{
    return watching && descriptor >= 0 && size_t(descriptor) < descriptors.size()
           && descriptors.at(size_t(descriptor)) == as;
}

/// The name in the watched folder; null for any other path.
QString nameOf(const char *path)
{
    const QByteArray whole(path);
    return watching && whole.startsWith(folderPath)
               ? QString::fromUtf8(whole.mid(folderPath.size()))
               : QString();
}

quint64 inodeOf(int descriptor)
{
    struct stat about
    {};
    return fstat(descriptor, &about) == 0 ? about.st_ino : 0;
}

/// What the C library, or a sanitizer before it, means by \a name.
template <typename Function>
Function *theirs(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// Asks the watch about \a call, runs \a really with the size that is left of it, and tells.
template <typename Really>
auto pass(FileCall call, Really really) -> decltype(really(call))
{
    FileWatch *watch = std::exchange(watching, nullptr); // what the watch does itself is no concern
    const int refusal = watch->before(call);
    decltype(really(call)) outcome = -1;
    if (refusal == 0)
        outcome = really(call);
    const int number = refusal == 0 ? errno : refusal;
    if (outcome >= 0) {
        if (call.kind == FileCall::Read || call.kind == FileCall::Write)
            call.size = outcome;
        call.data.truncate(call.size);
        watch->after(call);
    }
    watching = watch;
    errno = number;
    return outcome;
}

template <typename Really>
int openWatched(const char *path, int flags, Really really)
{
    const bool isFolder =
        watching && (QByteArray(path) == folderPath.chopped(1) || path == folderPath);
    const QString name = nameOf(path);
    if (!isFolder && name.isEmpty())
        return really();
    const bool isNew = (flags & O_CREAT) && access(path, F_OK) != 0;
    const int descriptor = really();
    if (descriptor >= 0 && size_t(descriptor) < descriptors.size())
        descriptors.at(size_t(descriptor)) = isFolder ? Descriptor::Folder : Descriptor::File;
    const bool empties = descriptor >= 0 && (flags & O_TRUNC) && !isNew;
    if (descriptor >= 0 && (isNew || empties)) {
        FileCall call{isNew ? FileCall::Create : FileCall::Truncate, inodeOf(descriptor)};
        call.name = name;
        watching->after(call);
    }
    return descriptor;
}

int modeIn(int flags, va_list rest)
{
    return (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, int) : 0;
}

int syncWatched(const char *name, int descriptor)
{
    const auto next = theirs<int(int)>(name);
    if (isWatched(descriptor, Descriptor::Folder))
        return pass({FileCall::SyncFolder}, [&](const FileCall &) { return next(descriptor); });
    if (isWatched(descriptor))
        return pass({FileCall::Sync, inodeOf(descriptor)},
                    [&](const FileCall &) { return next(descriptor); });
    return next(descriptor);
}

template <typename Really>
int renameWatched(const char *from, const char *to, Really really)
{
    const QString name = nameOf(from);
    if (name.isEmpty())
        return really();
    FileCall call{FileCall::Rename};
    call.name = name;
    call.to = nameOf(to);
    return pass(call, [&](const FileCall &) { return really(); });
}

} // namespace

FileWatch::FileWatch(const QString &folder)
{
    folderPath = QFileInfo(folder).canonicalFilePath().toUtf8() + '/';
    descriptors.fill(Descriptor::Other);
    watching = this;
}

FileWatch::~FileWatch()
{
    watching = nullptr;
}

// The names and types are the C library's.
extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto next = theirs<int(const char *, int, ...)>("open");
    va_list rest;
    va_start(rest, flags);
    const int mode = modeIn(flags, rest);
    va_end(rest);
    return openWatched(path, flags, [&] { return next(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static const auto next = theirs<int(const char *, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const int mode = modeIn(flags, rest);
    va_end(rest);
    return openWatched(path, flags, [&] { return next(path, flags, mode); });
}

int close(int descriptor)
{
    static const auto next = theirs<int(int)>("close");
    if (descriptor >= 0 && size_t(descriptor) < descriptors.size())
        descriptors.at(size_t(descriptor)) = Descriptor::Other;
    return next(descriptor);
}

ssize_t read(int descriptor, void *data, size_t size)
{
    static const auto next = theirs<ssize_t(int, void *, size_t)>("read");
    if (!isWatched(descriptor))
        return next(descriptor, data, size);
    return pass({FileCall::Read, inodeOf(descriptor), 0, qint64(size)},
                [&](const FileCall &call) { return next(descriptor, data, size_t(call.size)); });
}

ssize_t pread64(int descriptor, void *data, size_t size, off64_t offset)
{
    static const auto next = theirs<ssize_t(int, void *, size_t, off64_t)>("pread64");
    if (!isWatched(descriptor))
        return next(descriptor, data, size, offset);
    return pass(
        {FileCall::Read, inodeOf(descriptor), offset, qint64(size)},
        [&](const FileCall &call) { return next(descriptor, data, size_t(call.size), offset); });
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto next = theirs<ssize_t(int, const void *, size_t)>("write");
    if (!isWatched(descriptor))
        return next(descriptor, data, size);
    const off64_t offset = (fcntl(descriptor, F_GETFL) & O_APPEND)
                               ? lseek64(descriptor, 0, SEEK_END)
                               : lseek64(descriptor, 0, SEEK_CUR);
    return pass({FileCall::Write,
                 inodeOf(descriptor),
                 offset,
                 qint64(size),
                 QByteArray(static_cast<const char *>(data), qsizetype(size))},
                [&](const FileCall &call) { return next(descriptor, data, size_t(call.size)); });
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static const auto next = theirs<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    if (!isWatched(descriptor))
        return next(descriptor, data, size, offset);
    return pass(
        {FileCall::Write,
         inodeOf(descriptor),
         offset,
         qint64(size),
         QByteArray(static_cast<const char *>(data), qsizetype(size))},
        [&](const FileCall &call) { return next(descriptor, data, size_t(call.size), offset); });
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    static const auto next = theirs<int(int, off64_t)>("ftruncate64");
    if (!isWatched(descriptor))
        return next(descriptor, length);
    return pass({FileCall::Truncate, inodeOf(descriptor), 0, length},
                [&](const FileCall &call) { return next(descriptor, call.size); });
}

int ftruncate(int descriptor, off_t length) noexcept
{
    return ftruncate64(descriptor, length);
}

int fsync(int descriptor)
{
    return syncWatched("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return syncWatched("fdatasync", descriptor);
}

int unlink(const char *path) noexcept
{
    static const auto next = theirs<int(const char *)>("unlink");
    const QString name = nameOf(path);
    if (name.isEmpty())
        return next(path);
    FileCall call{FileCall::Remove};
    call.name = name;
    return pass(call, [&](const FileCall &) { return next(path); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = theirs<int(const char *, const char *)>("rename");
    return renameWatched(from, to, [&] { return next(from, to); });
}

int renameat2(
    int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto next =
        theirs<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return renameWatched(from, to, [&] { return next(fromFolder, from, toFolder, to, flags); });
}

} // extern "C"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/filecalls.h"

#include <QFileInfo>

#include <array>
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

// These take the places of functions of the C library, under their names for the linker. The mode is
// what is in its register where the caller of open() gave none; then nobody reads it.
int ourOpen(const char *path, int flags, int mode) asm("open");
int ourOpen64(const char *path, int flags, int mode) asm("open64");
int ourClose(int descriptor) asm("close");
ssize_t ourRead(int descriptor, void *data, size_t size) asm("read");
ssize_t ourPread64(int descriptor, void *data, size_t size, off64_t offset) asm("pread64");
ssize_t ourWrite(int descriptor, const void *data, size_t size) asm("write");
ssize_t ourPwrite64(int descriptor, const void *data, size_t size, off64_t offset) asm("pwrite64");
int ourFtruncate64(int descriptor, off64_t length) asm("ftruncate64");
int ourFtruncate(int descriptor, off_t length) asm("ftruncate");
int ourFsync(int descriptor) asm("fsync");
int ourFdatasync(int descriptor) asm("fdatasync");
int ourUnlink(const char *path) asm("unlink");
int ourRename(const char *from, const char *to) asm("rename");
int ourRenameat2(int fromFolder,
                 const char *from,
                 int toFolder,
                 const char *to,
                 unsigned flags) asm("renameat2");

int ourOpen(const char *path, int flags, int mode)
{
    static const auto next = theirs<int(const char *, int, ...)>("open");
    return openWatched(path, flags, [&] { return next(path, flags, mode); });
}

int ourOpen64(const char *path, int flags, int mode)
{
    static const auto next = theirs<int(const char *, int, ...)>("open64");
    return openWatched(path, flags, [&] { return next(path, flags, mode); });
}

int ourClose(int descriptor)
{
    static const auto next = theirs<int(int)>("close");
    if (descriptor >= 0 && size_t(descriptor) < descriptors.size())
        descriptors.at(size_t(descriptor)) = Descriptor::Other;
    return next(descriptor);
}

ssize_t ourRead(int descriptor, void *data, size_t size)
{
    static const auto next = theirs<ssize_t(int, void *, size_t)>("read");
    if (!isWatched(descriptor))
        return next(descriptor, data, size);
    return pass({FileCall::Read, inodeOf(descriptor), 0, qint64(size)},
                [&](const FileCall &call) { return next(descriptor, data, size_t(call.size)); });
}

ssize_t ourPread64(int descriptor, void *data, size_t size, off64_t offset)
{
    static const auto next = theirs<ssize_t(int, void *, size_t, off64_t)>("pread64");
    if (!isWatched(descriptor))
        return next(descriptor, data, size, offset);
    return pass(
        {FileCall::Read, inodeOf(descriptor), offset, qint64(size)},
        [&](const FileCall &call) { return next(descriptor, data, size_t(call.size), offset); });
}

ssize_t ourWrite(int descriptor, const void *data, size_t size)
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

ssize_t ourPwrite64(int descriptor, const void *data, size_t size, off64_t offset)
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

int ourFtruncate64(int descriptor, off64_t length)
{
    static const auto next = theirs<int(int, off64_t)>("ftruncate64");
    if (!isWatched(descriptor))
        return next(descriptor, length);
    return pass({FileCall::Truncate, inodeOf(descriptor), 0, length},
                [&](const FileCall &call) { return next(descriptor, call.size); });
}

int ourFtruncate(int descriptor, off_t length)
{
    return ourFtruncate64(descriptor, length);
}

int ourFsync(int descriptor)
{
    return syncWatched("fsync", descriptor);
}

int ourFdatasync(int descriptor)
{
    return syncWatched("fdatasync", descriptor);
}

int ourUnlink(const char *path)
{
    static const auto next = theirs<int(const char *)>("unlink");
    const QString name = nameOf(path);
    if (name.isEmpty())
        return next(path);
    FileCall call{FileCall::Remove};
    call.name = name;
    return pass(call, [&](const FileCall &) { return next(path); });
}

int ourRename(const char *from, const char *to)
{
    static const auto next = theirs<int(const char *, const char *)>("rename");
    return renameWatched(from, to, [&] { return next(from, to); });
}

int ourRenameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto next =
        theirs<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return renameWatched(from, to, [&] { return next(fromFolder, from, toFolder, to, flags); });
}

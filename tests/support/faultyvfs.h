// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <sqlite3.h>

namespace Tallerista::Testing {

/// SQLite's way to the disk with faults to order: while it lives, every file of this process is opened
/// through it.
class FaultyVfs
{
public:
    enum class Call { Write, Sync, Truncate, Read };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// The \a nth such call from now on answers \a code, and so does every later one. With \a doIt it
    /// does its work all the same.
    void breakAt(Call call, int nth, int code, bool doIt = false);
    void mend();
    /// \a told hears of each such call before it is done, on any file.
    void onCall(std::function<void(Call)> told) { m_told = std::move(told); }
    /// Whether a call has failed since breakAt().
    bool hasFailed() const { return m_hasFailed; }

private:
    struct File;
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out);
    static sqlite3_file *realOf(sqlite3_file *file);
    static FaultyVfs &vfsOf(sqlite3_file *file);
    static const sqlite3_io_methods &methods();
    /// Runs \a work unless this call is one to fail.
    template <typename Work>
    int answer(Call call, Work work);

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    Call m_call = Call::Write;
    int m_left = 0;
    int m_code = SQLITE_OK;
    bool m_doesIt = false;
    bool m_hasFailed = false;
    std::function<void(Call)> m_told;
};

struct FaultyVfs::File
{
    sqlite3_file base;
    FaultyVfs *vfs;
};

inline FaultyVfs::FaultyVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real)
{
    m_vfs.szOsFile += int(sizeof(File));
    m_vfs.zName = "faulty";
    m_vfs.pAppData = this;
    m_vfs.xOpen = &FaultyVfs::open;
    sqlite3_vfs_register(&m_vfs, 1);
}

inline FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

inline void FaultyVfs::breakAt(Call call, int nth, int code, bool doIt)
{
    m_call = call;
    m_left = nth;
    m_code = code;
    m_doesIt = doIt;
    m_hasFailed = false;
}

inline void FaultyVfs::mend()
{
    m_code = SQLITE_OK;
}

template <typename Work>
int FaultyVfs::answer(Call call, Work work)
{
    if (m_told)
        m_told(call);
    if (m_code == SQLITE_OK || call != m_call || --m_left > 0)
        return work();
    m_hasFailed = true;
    if (m_doesIt)
        work();
    return m_code;
}

inline sqlite3_file *FaultyVfs::realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

inline FaultyVfs &FaultyVfs::vfsOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->vfs;
}

inline int
FaultyVfs::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
    auto *own = static_cast<FaultyVfs *>(vfs->pAppData);
    sqlite3_file *real = realOf(file);
    real->pMethods = nullptr;
    const int code = own->m_real->xOpen(own->m_real, name, real, flags, out);
    reinterpret_cast<File *>(file)->vfs = own;
    file->pMethods = real->pMethods ? &methods() : nullptr;
    return code;
}

inline const sqlite3_io_methods &FaultyVfs::methods()
{
    static const sqlite3_io_methods all{
        1,
        [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); },
        [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            return vfsOf(f).answer(
                Call::Read, [=] { return realOf(f)->pMethods->xRead(realOf(f), to, size, at); });
        },
        [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            return vfsOf(f).answer(Call::Write, [=] {
                return realOf(f)->pMethods->xWrite(realOf(f), from, size, at);
            });
        },
        [](sqlite3_file *f, sqlite3_int64 size) {
            return vfsOf(f).answer(Call::Truncate,
                                   [=] { return realOf(f)->pMethods->xTruncate(realOf(f), size); });
        },
        [](sqlite3_file *f, int flags) {
            return vfsOf(f).answer(Call::Sync,
                                   [=] { return realOf(f)->pMethods->xSync(realOf(f), flags); });
        },
        [](sqlite3_file *f, sqlite3_int64 *size) {
            return realOf(f)->pMethods->xFileSize(realOf(f), size);
        },
        [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); },
        [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); },
        [](sqlite3_file *f, int *taken) {
            return realOf(f)->pMethods->xCheckReservedLock(realOf(f), taken);
        },
        [](sqlite3_file *f, int what, void *with) {
            return realOf(f)->pMethods->xFileControl(realOf(f), what, with);
        },
        [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
        [](sqlite3_file *f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); },
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
    };
    return all;
}

} // namespace Tallerista::Testing

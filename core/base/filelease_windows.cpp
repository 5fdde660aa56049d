// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filelease.h"

#include <QDir>
#include <qt_windows.h>

namespace Tallerista {

namespace {

/// One byte far beyond any content, so that the lock is in nobody's way: offset 2^62.
OVERLAPPED leaseByte()
{
    OVERLAPPED place{};
    place.OffsetHigh = 0x40000000;
    return place;
}

/// \a access 0 asks for the file's attributes only.
HANDLE openShared(const QString &path, DWORD access)
{
    return CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()),
                       access,
                       FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       nullptr,
                       OPEN_EXISTING,
                       FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT,
                       nullptr);
}

std::optional<FileIdentity> identityIn(HANDLE file)
{
    BY_HANDLE_FILE_INFORMATION facts{};
    if (!GetFileInformationByHandle(file, &facts))
        return std::nullopt;
    return FileIdentity{facts.dwVolumeSerialNumber,
                        quint64(facts.nFileIndexHigh) << 32 | facts.nFileIndexLow};
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    const HANDLE file = openShared(path, 0);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    const auto identity = identityIn(file);
    CloseHandle(file);
    return identity;
}

std::unique_ptr<FileLease> FileLease::take(const QString &path)
{
    const HANDLE file = openShared(path, GENERIC_READ);
    if (file == INVALID_HANDLE_VALUE)
        return nullptr;
    OVERLAPPED place = leaseByte();
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        CloseHandle(file);
        return nullptr;
    }
    return std::unique_ptr<FileLease>(new FileLease(reinterpret_cast<qintptr>(file)));
}

FileLease::FileLease(qintptr handle)
    : m_handle(handle)
{}

FileLease::~FileLease()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

std::optional<FileIdentity> FileLease::identity() const
{
    return identityIn(reinterpret_cast<HANDLE>(m_handle));
}

void syncFolder(const QString &)
{
    // NTFS journals its names itself.
}

} // namespace Tallerista

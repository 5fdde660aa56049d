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

} // namespace

std::unique_ptr<FileLease> FileLease::take(const QString &path)
{
    const HANDLE file =
        CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()),
                    GENERIC_READ,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr,
                    OPEN_EXISTING,
                    FILE_ATTRIBUTE_NORMAL,
                    nullptr);
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

void syncFolder(const QString &)
{
    // NTFS journals its names itself.
}

} // namespace Tallerista

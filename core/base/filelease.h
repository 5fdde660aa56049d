// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fileidentity.h"

#include <QString>

#include <memory>

namespace Tallerista {

/// The right to be the only one who writes a file. Taken before the file is opened for writing and
/// given back after it is closed; dies with the process, so there are no stale locks.
class FileLease
{
public:
    /// Nothing when another process has it or the file cannot be opened.
    static std::unique_ptr<FileLease> take(const QString &path);
    ~FileLease();
    Q_DISABLE_COPY_MOVE(FileLease)

    /// Of the file that it is for, wherever that may be by now.
    std::optional<FileIdentity> identity() const;

private:
    explicit FileLease(qintptr handle);

    qintptr m_handle;
};

/// Makes a rename or a new name in \a folder last through a power cut, where the platform can.
void syncFolder(const QString &folder);

} // namespace Tallerista

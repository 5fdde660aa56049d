// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Tallerista {

/// Tells one file from another, whatever they are called.
struct FileIdentity
{
    quint64 volume; ///< the device or the volume's serial number
    quint64 number; ///< of the file on it

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Of what stands at \a path now, be it a link; nothing when nothing does. On Unix it opens nothing,
/// so that no lock is lost on a file which is open already.
std::optional<FileIdentity> identityOf(const QString &path);

} // namespace Tallerista

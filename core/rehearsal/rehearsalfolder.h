// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filelease.h"

#include <QString>

#include <memory>

namespace Tallerista {

/// Where one rehearsal has its file, its backups and what is half typed in it: a folder of its own, for
/// the program may run twice. As long as it lives nobody else takes the folder away.
class RehearsalFolder
{
public:
    /// A new one in the program's \a dataFolder; what earlier rehearsals left and nobody has goes away.
    /// Nothing where none can be made.
    static std::unique_ptr<RehearsalFolder> make(const QString &dataFolder);

    /// What earlier rehearsals left in \a dataFolder and nobody has goes away: after a crash there is no
    /// way back into one.
    static void removeAbandoned(const QString &dataFolder);

    const QString &path() const { return m_path; }
    /// With everything in it; nothing of it may be open.
    void remove();

private:
    RehearsalFolder(QString path, std::unique_ptr<FileLease> lease);

    QString m_path;
    std::unique_ptr<FileLease> m_lease;
};

} // namespace Tallerista

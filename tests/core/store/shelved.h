// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/backupshelf.h"
#include "tests/core/store/copytesting.h"

namespace Tallerista::Testing {

/// A workshop and its shelf.
struct Shelved : TestWorkshop
{
    Shelved()
        : shelf(newShelf())
    {}

    /// One for another session.
    BackupShelf newShelf()
    {
        const auto facts = factsOfFile(path());
        return {folder.filePath(QStringLiteral("datos")), facts->workshop, clock};
    }

    /// Captures an idea and puts a backup of it on the shelf.
    Result<Copied> addWith(const QString &text)
    {
        if (!capture(*this, text))
            qFatal("nothing was captured");
        return shelf.add(path());
    }

    BackupShelf shelf;
};

} // namespace Tallerista::Testing

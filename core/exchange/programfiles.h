// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/carriedfiles.h"

namespace Tallerista {

/// The running program as files that start it on another computer of the same system.
struct ProgramFiles
{
    enum class System { Linux, Windows };

    QList<CarriedFile> files;
    QString start; ///< the one of them that is started
    System system = System::Linux;
};

/// What \a executable, which is running, has to take along: its own folder where Qt stands in it,
/// an AppImage, else the program with Qt and those libraries that not every desktop brings. An
/// Error, with what to do instead, where the program came by another way. Takes a moment: it loads
/// plugins to see what they need.
Result<ProgramFiles> programFiles(const QString &executable);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFile;

namespace Tallerista {

/// Returns once all that was written to \a file is on the disk, and where the platform can, lets go
/// of what the system remembers of it, so that reading it back reads the disk. False when it fails.
bool flushToDisk(QFile &file);

} // namespace Tallerista

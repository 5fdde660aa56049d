// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Tallerista {

/// What to say, and which fault it is, when SQLite answered \a code, an extended result code.
Error errorFor(int code);

/// Whether \a code says that bytes may not have reached the disk, or not stay there. SQLite takes such
/// an edit back, but a later flush that succeeds proves nothing: the file has to be opened again.
bool isFailedWrite(int code);

/// For every edit after a failed write.
Error errorOfStoppedFile();

/// For a file that is no longer where it was opened.
Error errorOfMovedFile();

} // namespace Tallerista

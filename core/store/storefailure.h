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

/// What \a error, which came up while the file called \a name was being opened, is to whoever opens it:
/// nothing has been typed yet.
Error errorWhileOpening(const Error &error, const QString &name);

/// Why the file called \a name opens for reading although it was to be written, when \a error came up
/// while it was being opened; empty where that does not help.
QString whyOnlyForReading(const Error &error, const QString &name);

/// For every edit after a failed write.
Error errorOfStoppedFile();

/// For a file that is no longer where it was opened.
Error errorOfMovedFile();

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// \a name as part of a file's name on every platform; may be empty.
QString asFileName(const QString &name);

/// The path of a workshop beside the file \a path: «taller (note).taller», with \a number
/// «taller (note, 2).taller».
QString pathAside(const QString &path, const QString &note, int number = 1);
/// The first pathAside() at which nothing stands.
QString freePathAside(const QString &path, const QString &note);
/// \a folder itself or, where something stands there, with a number: «folder 2».
QString freeFolder(const QString &folder);

} // namespace Tallerista

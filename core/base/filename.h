// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// \a name as part of a file's name on every platform; may be empty.
QString asFileName(const QString &name);

} // namespace Tallerista

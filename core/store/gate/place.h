// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gate/verdict.h"

namespace Tallerista {

/// Refuses what is not a regular file of a workshop's size; opens nothing.
Refusal checkKind(const QString &path);

/// \a path with every link on the way to the file's folder resolved: the gate follows none.
QString straightPath(const QString &path);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace Tallerista {

/// Which workshop the file at \a path is of, even where the gate refuses it; nothing when it does not
/// tell. Looks into a copy.
std::optional<RowId> workshopIn(const QString &path);

} // namespace Tallerista

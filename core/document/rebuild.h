// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/store/gate/remains.h"

namespace Tallerista {

/// Makes a new workshop at \a path, where there must be none, of what could be read of another file.
/// Its history starts anew.
Result<std::unique_ptr<WorkshopDocument>>
rebuild(const Remains &remains, const QString &path, const Clock &clock, const Writer &writer);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"

#include <QString>

namespace Tallerista {

/// Makes the closed file at \a path, a copy of the main one, the copy that captures \a mesa, which was
/// lent before it was copied. Called again, it captures another table as well.
Result<void> markAsLentCopy(const QString &path, Id<Mesa> mesa, qint64 nowUtcMs);

} // namespace Tallerista

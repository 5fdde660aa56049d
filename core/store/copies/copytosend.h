// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/verifiedcopy.h"

namespace Tallerista {

/// verifiedCopy() for other people: what the workshop holds now, without how it came about. The
/// history, the stamps of cells, what was written differently, who sat at which computer and rows
/// that were deleted are not in the file, not even as remains.
///
/// A deleted row that something live still refers to stays.
Result<Copied> copyToSend(const QString &source, const QString &target, const Clock &clock);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/verifiedcopy.h"

namespace Tallerista {

/// verifiedCopy() of the backup \a backup to the new file \a target, where there must be none: what
/// is open is never written over.
Result<Copied> restore(const QString &backup, const QString &target, const Clock &clock);

/// A free name beside \a document for what it was at \a at, UTC ms: «taller (24-11-2026 09.00).taller».
QString nameBeside(const QString &document, qint64 at);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/store/gate/verdict.h"

namespace Tallerista {

/// Decides whether a file that anybody may have made is a sound workshop, before any other code
/// touches it: kind of file, header, side files, a step that was interrupted, the exact schema,
/// integrity, references and fingerprint, in this order.
///
/// A refused file is left as it is, to the byte. With \a access for writing an interrupted step is
/// taken back in place, but only after that worked on a copy; then the caller has the lease.
GateVerdict inspect(const QString &path, Database::Access access);

/// The same for the bytes of a file at rest, of a format that this program knows.
Refusal inspectImage(QByteArrayView image);

} // namespace Tallerista

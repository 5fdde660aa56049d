// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Tallerista {

class Database;

/// What upgradeFile() adds to the name of the copy that it sets aside: «formato 1».
QString formatNote(int version);

/// Brings the file \a path, of format \a version and let in by the gate, to a newer format by
/// \a script. All of it or, after an Error, nothing. A copy is set aside first.
Result<void>
upgradeFile(const QString &path, int version, const QByteArray &script, const Clock &clock);

/// Runs \a script within the transaction under way and sums the content anew. What was there before
/// keeps its numbers: a script may only add (core/store/catalog.h).
Result<void> applyUpgrade(Database &database, const QByteArray &script);

} // namespace Tallerista

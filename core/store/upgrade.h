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

/// Brings \a database, whole and of an older format, to a newer one by \a script. All of it or, after
/// an Error, nothing.
///
/// A script may only add what counts as nothing while it is empty (core/store/latercolumns.h): the
/// fingerprint of the last step has to hold for the new file, as those of all steps before do.
Result<void> upgrade(Database &database, const QByteArray &script);

/// upgrade() to our format of what is of an older one; for copies that nobody else uses.
Result<void> upgradeToOurs(Database &copy);

/// upgrade() of the file \a path, of format \a version and let in by the gate. A copy is set aside
/// first.
Result<void>
upgradeFile(const QString &path, int version, const QByteArray &script, const Clock &clock);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace Tallerista {

class Database;

/// What a copy is called until it is whole.
QString partialOf(const QString &target);

/// Refuses a target that is \a source itself, through whatever links. Opens neither.
Result<void> checkIsElsewhere(const QString &source, const QString &target);

/// Whether what \a source holds may be written as \a target: nothing is there, or an older copy
/// of the same workshop without a step of its own. Success says whether something is there.
Result<bool> mayTakePlace(Database &source, const QString &target);

/// Writes \a image to the new file \a path, to the disk and reads it back. Leaves no file behind
/// when it fails. Stops when the thread it runs in is asked to.
Result<void> writeNewFile(const QString &path, QByteArrayView image);

/// Puts \a from in the place of \a to in one step that lasts through a power cut.
Result<void> moveIntoPlace(const QString &from, const QString &to);

} // namespace Tallerista

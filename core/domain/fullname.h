// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace Tallerista {

/// "Ana Pérez", not "Participant 7", which is nobody's name, nor "Ana" alone.
bool isFullName(const QString &name);

/// Matches any of \a names where it stands by itself in a text, in letters of whatever case, the longest
/// first. There is at least one.
QRegularExpression matchingNames(QStringList names);

} // namespace Tallerista

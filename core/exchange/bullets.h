// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// \a line without the bullet and list number that a word processor sets before it
/// ("• ", "- ", "1. ", "1) ", "1.- "). A number followed by a space only is no list number.
/// No white space is left around it.
QString withoutBullet(const QString &line);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// A text that sorts, byte by byte, after \a before and before \a after, so that a row can be put
/// between two others without renumbering either. Empty means no neighbour on that side; an \a after that
/// does not sort behind \a before counts as none.
/// Keys are digits of base 62 in ASCII order and never end in '0'.
QString orderKeyBetween(const QString &before, const QString &after);

} // namespace Tallerista

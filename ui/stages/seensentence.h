// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

namespace Tallerista {

/// \a sentence as it may be seen now: while the room sees the screen, people are in it by their badges alone.
QString seenSentence(const PageContext &context, const QString &sentence);

} // namespace Tallerista

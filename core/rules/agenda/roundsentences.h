// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// How long one person speaks, in seconds: "37 s", "1 min 30 s".
QString shareWords(const Phrases &phrases, qint64 ms);

/// "Person 3 of 8 · 37 s each".
QString roundSentence(const Phrases &phrases, const RoundClock &round);

} // namespace Tallerista

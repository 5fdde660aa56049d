// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/blockwork.h"

namespace Tallerista {

/// How far the block's work is, in sum and by table: «4 de 20 ideas desarrolladas · M1 3/10 · M2 1/10».
/// Empty where there is nothing to count.
QString workSentence(const Phrases &phrases, const BlockWork &work);
/// The same by table alone, for where there is little room: «M1 3/10 · M2 1/10». Empty where that would
/// leave something out.
QString workByTable(const BlockWork &work);

/// "6 ideas are still to be developed and 3 min are left: 5 min more?"; \a coming is the block that
/// starts next, with its hour.
QString adviceSentence(const Phrases &phrases,
                       const WorkAdvice &advice,
                       const RunningBlock &block,
                       const QString &coming);

} // namespace Tallerista

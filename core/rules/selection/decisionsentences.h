// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/ideacodes.h"
#include "core/rules/selection/firstselection.h"

namespace Tallerista {

/// What was done to the result of a vote after it: the same words on the screen, on the wall and in the
/// document.

/// What the table decided, whose places that takes, and whether it still speaks of what is counted. Of
/// the \a index-th of the decisions.
QString decisionSentence(const Phrases &phrases,
                         const FirstSelection &selection,
                         qsizetype index,
                         const IdeaCodes &codes);
/// Ideas that were joined to others after the vote, and what that changed; empty as a rule.
QString
joinedSentence(const Phrases &phrases, const FirstSelection &selection, const IdeaCodes &codes);
/// All of it in its order: what was joined, then what was decided.
QStringList
remarkSentences(const Phrases &phrases, const FirstSelection &selection, const IdeaCodes &codes);

} // namespace Tallerista

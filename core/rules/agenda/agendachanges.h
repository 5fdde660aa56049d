// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// Whether the block was left out, shortened by a decision, or cut short by more than a minute or two
/// while it ran.
bool isCut(const AgendaRow &row);

/// What became of a block other than on paper, in a few words and with its reason: "not held",
/// "shortened by 4 min, +2 min: the minister came late".
/// Empty where nothing did.
QString changeWords(const Phrases &phrases, const AgendaRow &row);

/// The same as a sentence with its title, for the chapter on scope and changes; empty where only a
/// minute or two were given or taken and nobody said why.
QString changeSentence(const Phrases &phrases, const AgendaRow &row);

} // namespace Tallerista

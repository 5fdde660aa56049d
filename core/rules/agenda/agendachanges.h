// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// What became of a block other than on paper, in a few words: "not held", "shortened by 4 min, +2 min".
/// Empty where nothing did.
QString changeWords(const Phrases &phrases, const AgendaRow &row);

/// The same as a sentence with its title, for the chapter on scope and changes; empty where only a
/// minute or two were given or taken.
QString changeSentence(const Phrases &phrases, const AgendaRow &row);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/agenda/replan.h"

namespace Tallerista {

/// What is done to the plan while the agenda runs. Every verb is one step in the scope of the agenda.

/// Writes what \a proposal says; refused when what is ahead is no longer as it was proposed for, and
/// when it changes nothing.
Result<void> recoverTime(WorkshopDocument &document, const RecoveryProposal &proposal);

/// Puts five minutes for words that nobody had planned right behind the block that runs; where none
/// does, before the one that starts next.
Result<AgendaBlock> insertWords(WorkshopDocument &document);

} // namespace Tallerista

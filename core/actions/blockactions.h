// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

// The planned agenda. Every verb is one step in the scope of the agenda.

/// Adds a block of ten minutes right behind \a after, or at the end.
Result<AgendaBlock> addBlock(WorkshopDocument &document,
                             const QString &title,
                             const std::optional<Id<AgendaBlock>> &after);
Result<AgendaBlock> editBlock(WorkshopDocument &document, const AgendaBlock &block);
/// Refused for a block that has already run.
Result<void> removeBlock(WorkshopDocument &document, Id<AgendaBlock> id);
/// Moves it \a places down, or up when negative.
Result<void> moveBlock(WorkshopDocument &document, Id<AgendaBlock> id, int places);

} // namespace Tallerista

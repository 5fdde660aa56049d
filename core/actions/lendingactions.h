// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What is done in the main file with tables that another computer captures. One step each, in the scope
/// of the workshop.

/// Refuses in a copy made for another computer.
Result<void> mayLend(const WorkshopDocument &document);
/// From now on \a mesa is written in the copy that is made next; see markAsLentCopy().
Result<Mesa> lendMesa(WorkshopDocument &document, Id<Mesa> mesa);
/// \a mesa is written here again; what its copy wrote comes by joining the two computers.
Result<Mesa> takeBackMesa(WorkshopDocument &document, Id<Mesa> mesa);

} // namespace Tallerista

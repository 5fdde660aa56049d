// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Writes into the sheets that grew out of the idea of \a now, inside the caller's edit, what its three
/// lines say: what becomes what will be done, for whom becomes the population, and of with whom the
/// institutions that are known become partners; where it names others too it is noted as it was said.
///
/// \a before is what the lines said until now, nothing for a new sheet. Whatever differs from that was
/// typed in the sheet, and stays; so does a sheet that is handed in or answered.
Result<void> fillSheets(WorkshopDocument &document,
                        Edit &edit,
                        const DevelopmentFields &before,
                        const DevelopmentFields &now);

/// What the tables said of with whom, for the ideas that the sheet grew out of, where that names others
/// than the institutions the workshop knows; a line each.
Result<QString> supportSaid(const Stores &stores, const SheetRecord &record);

} // namespace Tallerista

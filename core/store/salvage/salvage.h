// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/salvagereport.h"
#include "core/store/workshopfile.h"

namespace Tallerista {

struct SalvageRequest
{
    QString damaged;
    QString rescued;      ///< the file to write
    bool replace = false; ///< what is there already
    bool keepCopy = true; ///< of the damaged file, beside the new one
};

/// Rescues what can be read in a damaged workshop file into a new one; the damaged one is only read.
/// It reads every page for rows, and the history for a second copy of every value (core/README.md).
/// The new file appears whole, checked and ready to be edited, or not at all.
Result<SalvageReport>
salvageWorkshop(const SalvageRequest &request, const Clock &clock, const Writer &writer);

} // namespace Tallerista

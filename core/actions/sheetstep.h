// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/smart/sheetcheck.h"

namespace Tallerista {

/// What the sheet \a id lacks now.
Result<QList<SheetLack>> lacksOfSheet(const Stores &stores, const Id<SmartSheet> &id);

/// Whether a partner of that sector is of the State; where nobody said, it is.
bool isOfState(Sector sector);

/// The step of \a kind on the sheet \a id: its scope, and its code to be shown.
Result<Step> stepOnSheet(const Stores &stores, StepKind kind, const Id<SmartSheet> &id);

/// Makes the sheet \a id a draft where it was marked as ready and lacks something now.
Result<void> keepReadiness(const Stores &stores, Edit &edit, const Id<SmartSheet> &id);

/// Runs \a write, a `Result<T>(Edit &)`, as one step on the sheet \a id.
template <typename Write>
auto onSheet(WorkshopDocument &document, StepKind kind, const Id<SmartSheet> &id, Write write)
    -> std::invoke_result_t<Write, Edit &>
{
    using Outcome = std::invoke_result_t<Write, Edit &>;
    const auto step = stepOnSheet(document.stores(), kind, id);
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Outcome {
        auto written = write(edit);
        if (!written)
            return written;
        if (auto kept = keepReadiness(document.stores(), edit, id); !kept)
            return kept.error();
        return written;
    });
}

} // namespace Tallerista

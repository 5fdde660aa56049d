// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace Tallerista {

/// When a cell was written last, and in which session of which program. A cell that was never
/// written after its row was born has none, which is before every stamp. A doubtful one, of a value
/// that a salvage could not be sure of, is before even that.
struct Stamp
{
    static constexpr qint64 DoubtfulHlc = 0;

    qint64 hlc; ///< hybrid logical clock: UTC ms << 16 | counter
    RowId replica;

    bool isDoubtful() const { return hlc == DoubtfulHlc; }

    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

} // namespace Tallerista

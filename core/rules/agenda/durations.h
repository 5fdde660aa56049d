// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// How long a block of an earlier workshop really took.
struct MeasuredBlock
{
    QString title;
    std::optional<Stage> stage;
    int minutes = 0;

    friend bool operator==(const MeasuredBlock &, const MeasuredBlock &) = default;
};

/// Other minutes for a block that is planned.
struct DurationProposal
{
    Id<AgendaBlock> block;
    QString title;
    int before = 0;
    int after = 0; ///< the median
    int leastBefore = 0;
    int leastAfter = 0;
    int workshops = 0; ///< in which it was measured

    friend bool operator==(const DurationProposal &, const DurationProposal &) = default;
};

/// The blocks that began and ended; those that took less than half a minute were only passed over.
QList<MeasuredBlock> measuredBlocks(const AgendaSnapshot &agenda);

/// What \a past, of one or several workshops, proposes for \a blocks; only what changes. A block is the
/// one of the same title or, where there is none, the only one of its stage in both. The least minutes
/// keep their proportion: one that could not be cut cannot be cut now.
QList<DurationProposal> proposeDurations(const QList<AgendaBlock> &blocks,
                                         const QList<QList<MeasuredBlock>> &past);

/// "Introduction took 27 min in 3 workshops (median)".
QString durationSentence(const Phrases &phrases, const DurationProposal &proposal);

} // namespace Tallerista

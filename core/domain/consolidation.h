// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// Who settled the plenary, and by what. The numbers are stored: add at the end, never renumber.
enum class PlenaryBy {
    Count = 0, ///< the hands or slips, and what the room decided about a tie
    TechnicalTeam = 1,
    Floor = 2,         ///< the same votes, with some places for the best of each table first
    SkippedByRoom = 3, ///< there was none: what every table selected goes on
    SkippedByTeam = 4,
    Proportional = 5, ///< the same slips, with the places shared out: «Reparto»
};

constexpr bool isSkipped(PlenaryBy by)
{
    return by == PlenaryBy::SkippedByRoom || by == PlenaryBy::SkippedByTeam;
}

/// A proposed action in the plenary: one idea, or twins of two tables in joint words.
struct ConsolidationFields
{
    Q_DECLARE_TR_FUNCTIONS(Consolidation)

public:
    static constexpr int MaxWordingLength = 500;
    static constexpr int MaxReasonLength = 1000;

    QString wording;
    QString reason;           ///< why its origins were joined
    std::optional<int> hands; ///< none: not called yet, or slips are counted
    bool chosen = false;      ///< one of the workshop's actions
    PlenaryBy decidedBy = PlenaryBy::Count;
    QString position; ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const ConsolidationFields &, const ConsolidationFields &) = default;
};

/// An idea that an action comes from; twins have one of each table.
struct ConsolidationOriginFields
{
    Id<Consolidation> consolidation;
    Id<Idea> idea;

    friend bool operator==(const ConsolidationOriginFields &,
                           const ConsolidationOriginFields &) = default;
};

} // namespace Tallerista

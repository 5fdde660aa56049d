// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// Technical feasibility is a gate, never a score. The numbers are stored: never renumber.
enum class Verdict { Unjudged = 0, Feasible = 1, WithConditions = 2, NotFeasible = 3 };

/// What a table found about the feasibility of one of its selected ideas.
struct FeasibilityFields
{
    Q_DECLARE_TR_FUNCTIONS(Feasibility)

public:
    static constexpr int MaxTextLength = 1000;
    static constexpr int OtherReason = 6; ///< the number of the reason that must be written

    explicit FeasibilityFields(Id<Idea> of)
        : idea(of)
    {}

    Id<Idea> idea;
    Verdict verdict = Verdict::Unjudged;
    std::optional<int> reasonNumber; ///< 1 to OtherReason; see reasonName()
    QString reason;                  ///< in the table's own words, beside the number or alone

    /// A reason is due unless the idea is feasible.
    bool lacksReason() const
    {
        return (verdict == Verdict::WithConditions || verdict == Verdict::NotFeasible)
               && reason.isEmpty() && reasonNumber.value_or(OtherReason) == OtherReason;
    }

    Result<void> settle();

    friend bool operator==(const FeasibilityFields &, const FeasibilityFields &) = default;
};

} // namespace Tallerista

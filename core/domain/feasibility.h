// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace Tallerista {

/// Technical feasibility is a gate, never a score. The numbers are stored: never renumber.
enum class Verdict { Unjudged = 0, Feasible = 1, WithConditions = 2, NotFeasible = 3 };

/// What there is to ask of an idea, in the order of the card (design: six criteria, no score).
enum class FeasibilityCriterion { Legal, Institutional, Technical, Financial, Timely, Political };

/// The numbers are stored: never renumber. Nothing is said where nobody knows.
enum class CriterionAnswer { No = 0, WithConditions = 1, Yes = 2 };

/// What a table found about the feasibility of one of its selected ideas.
struct FeasibilityFields
{
    Q_DECLARE_TR_FUNCTIONS(Feasibility)

public:
    static constexpr int MaxTextLength = 1000;
    static constexpr int MaxJudgeLength = 200;
    static constexpr int OtherReason = 6; ///< the number of the reason that must be written
    static constexpr int Criteria = 6;

    explicit FeasibilityFields(Id<Idea> of)
        : idea(of)
    {}

    Id<Idea> idea;
    Verdict verdict = Verdict::Unjudged;
    std::optional<int> reasonNumber; ///< 1 to OtherReason; see reasonName()
    QString reason;                  ///< in the table's own words, beside the number or alone
    QString condition;               ///< on which it is feasible
    QString judgedBy;                ///< who found it so
    std::array<std::optional<CriterionAnswer>, Criteria> answers; ///< by FeasibilityCriterion

    const std::optional<CriterionAnswer> &answer(FeasibilityCriterion criterion) const
    {
        return answers[size_t(criterion)];
    }
    /// A reason is due unless the idea is feasible; a condition is one.
    bool lacksReason() const
    {
        return (verdict == Verdict::WithConditions || verdict == Verdict::NotFeasible)
               && reason.isEmpty() && condition.isEmpty()
               && reasonNumber.value_or(OtherReason) == OtherReason;
    }
    /// Without the right to do it, or the time, it hardly fits this plan. A hint, never a verdict.
    bool looksOutOfPlan() const
    {
        return answer(FeasibilityCriterion::Legal) == CriterionAnswer::No
               || answer(FeasibilityCriterion::Timely) == CriterionAnswer::No;
    }

    Result<void> settle();

    friend bool operator==(const FeasibilityFields &, const FeasibilityFields &) = default;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// Something the room decided about the result of a vote.
struct DecisionFields
{
    Q_DECLARE_TR_FUNCTIONS(Decision)

public:
    static constexpr int LeastReasonLength = 15;
    static constexpr int MaxReasonLength = 1000;
    static constexpr int MaxRoleLength = 120;

    /// The numbers are stored: add at the end, never renumber.
    enum class Kind {
        AdmitAll = 1, ///< every tied idea enters: «pasan 11»
        Reasoned = 2, ///< some of the tied ideas enter, for a reason
        Draw = 3,     ///< some enter by lot: a public draw, or papers in a bag
        Runoff = 4,   ///< some enter by a quick vote over the tied ones
        Include = 5,  ///< ideas enter whatever the votes say, and take their places first
        Exclude = 6,  ///< ideas do not enter whatever the votes say
    };

    explicit DecisionFields(Id<Vote> of)
        : vote(of)
    {}

    Id<Vote> vote;
    Kind kind = Kind::AdmitAll;
    QString role; ///< who decided, not by name: «La mesa»; who drew a paper from the bag
    /// At least LeastReasonLength characters where it needsReason(); of a bag: who saw it; of a public
    /// draw: the ideas in the order in which they were read aloud, by code.
    QString reason;
    QString basis;         ///< hexadecimal hash of what was counted when it was decided
    qint64 decidedAt = 0;  ///< UTC ms
    QString drawSeed = {}; ///< of a public draw, as RFC 3797 has it

    bool isOverride() const { return kind == Kind::Include || kind == Kind::Exclude; }
    bool needsReason() const { return kind == Kind::Reasoned || isOverride(); }

    Result<void> settle();

    friend bool operator==(const DecisionFields &, const DecisionFields &) = default;
};

/// An idea that a decision lets in.
struct DecisionIdeaFields
{
    Id<Decision> decision;
    Id<Idea> idea;
    std::optional<int> computedPlace;     ///< the first of the places it shares
    std::optional<int> decidedPlace = {}; ///< that it was given instead

    friend bool operator==(const DecisionIdeaFields &, const DecisionIdeaFields &) = default;
};

} // namespace Tallerista

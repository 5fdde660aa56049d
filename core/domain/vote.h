// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// What a vote decides. The numbers are stored: add at the end, never renumber. Of Feasibility nothing
/// is counted: it says since when the verdicts of a table are final.
enum class VotePurpose { FirstSelection = 1, Plenary = 2, Sieve = 3, Runoff = 4, Feasibility = 5 };

/// How a table chooses, in the order in which the methods are offered. The numbers are stored: add at
/// the end, never renumber.
enum class VoteMethod {
    Agreement = 1, ///< «Acuerdo de la mesa»: ideas are marked, no score is invented
    Dots = 2,      ///< «Puntos adhesivos»
    Hands = 3,     ///< «A mano alzada»
};

/// A choice that was put to people. How it is decided is frozen when it opens.
struct VoteFields
{
    Q_DECLARE_TR_FUNCTIONS(Vote)

public:
    static constexpr int MaxPresent = 999;
    static constexpr int MaxSeats = 50;
    static constexpr int MaxDots = 50;
    static constexpr int MaxReasonLength = 2000;

    std::optional<Id<Mesa>> mesa; ///< none: the whole room
    VotePurpose purpose = VotePurpose::FirstSelection;
    VoteMethod method = VoteMethod::Agreement;
    int seats = 10;
    int present = 0; ///< people who vote
    int dots = 0;    ///< each person's, with Dots
    QString reason;  ///< of the list, with Agreement; of the choice in a tie, in the plenary
    std::optional<qint64> openedAt; ///< UTC ms
    std::optional<qint64> closedAt; ///< UTC ms; none: nobody in the room sees a number yet

    bool isOpen() const { return !closedAt; }
    /// The most that one idea can get.
    int most() const { return method == VoteMethod::Agreement ? 1 : present; }

    Result<void> settle();

    friend bool operator==(const VoteFields &, const VoteFields &) = default;
};

/// An idea that was put to a vote, in the words in which it was.
struct VoteItemFields
{
    Q_DECLARE_TR_FUNCTIONS(VoteItem)

public:
    Id<Vote> vote;
    Id<Idea> idea;
    QString wording;

    Result<void> settle();

    friend bool operator==(const VoteItemFields &, const VoteItemFields &) = default;
};

/// What an idea got in a vote counted by totals.
struct TallyFields
{
    Q_DECLARE_TR_FUNCTIONS(Tally)

public:
    Id<Vote> vote;
    Id<Idea> idea;
    std::optional<int> count; ///< stickers or hands; none with Agreement
    bool marked = false;      ///< with Agreement: it is in the list

    Result<void> settle();

    friend bool operator==(const TallyFields &, const TallyFields &) = default;
};

/// What somebody holds against what their table agreed on, in their words.
struct ObjectionFields
{
    Q_DECLARE_TR_FUNCTIONS(Objection)

public:
    static constexpr int MaxTextLength = 1000;

    Id<Vote> vote;
    int people = 1;
    QString text;

    Result<void> settle();

    friend bool operator==(const ObjectionFields &, const ObjectionFields &) = default;
};

} // namespace Tallerista

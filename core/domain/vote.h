// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// What a vote decides. The numbers are stored: add at the end, never renumber.
enum class VotePurpose {
    FirstSelection = 1,
    Plenary = 2,
    Sieve = 3,  ///< «preselección»: stickers that leave some twenty ideas to the first selection
    Runoff = 4, ///< «desempate rápido» of the ideas that tie in its parent
    Feasibility = 5, ///< nothing is counted: it says since when the verdicts of a table are final
    FinalSelection = 6, ///< once more, over the feasible ideas of a table that wants it so
};

/// How a table chooses, in the order in which the methods are offered. The numbers are stored: add at
/// the end, never renumber.
enum class VoteMethod {
    Agreement = 1, ///< «Acuerdo de la mesa»: ideas are marked, no score is invented
    Dots = 2,      ///< «Puntos adhesivos»
    Hands = 3,     ///< «A mano alzada»
    Ranked = 4,    ///< «Papeleta con orden»: each person orders the best few
    Scores = 5,    ///< «Calificación 1–5»: two marks for each idea
};

/// A choice that was put to people. How it is decided is frozen when it opens.
struct VoteFields
{
    Q_DECLARE_TR_FUNCTIONS(Vote)

public:
    static constexpr int MaxPresent = 999;
    static constexpr int MaxSeats = 50;
    static constexpr int MaxDots = 50;
    static constexpr int MaxPlaces = 20;
    static constexpr int MaxWeight = 100;
    static constexpr int MaxChainLength = 120;
    static constexpr int MaxReasonLength = 2000;

    std::optional<Id<Mesa>> mesa; ///< none: the whole room
    VotePurpose purpose = VotePurpose::FirstSelection;
    VoteMethod method = VoteMethod::Agreement;
    std::optional<Id<Vote>>
        parent; ///< of a Runoff: whose tie it breaks; of a first selection: its Sieve
    int seats = 10;
    int present = 0;          ///< people who vote
    int places = 0;           ///< that each person orders, with Ranked
    int dots = 0;             ///< each person's, with Dots
    int dotsPerIdea = 1;      ///< the most that one person gives one idea
    int importanceWeight = 1; ///< of the two questions
    int relevanceWeight = 1;  ///< 0: one question, about both
    int quorumPercent = 50;   ///< of the slips that must have marked an idea, with Scores
    bool tableWeights = false;
    int floorPerTable = 0;
    bool secret = true; ///< slips carry numbers and not names
    /// What breaks a tie at the line, as tieChainText() writes it: frozen when the vote opens. Empty in
    /// votes of before there were chains.
    QString tieChain;
    QString reason; ///< of the list, with Agreement; of the choice in a tie, in the plenary
    std::optional<qint64> openedAt; ///< UTC ms
    std::optional<qint64> closedAt; ///< UTC ms; none: nobody in the room sees a number yet

    bool isOpen() const { return !closedAt; }
    /// Whether importance and relevance are asked apart; votes without a chain asked one question.
    bool asksTwo() const
    {
        return method == VoteMethod::Scores
               || (method == VoteMethod::Hands && !tieChain.isEmpty() && relevanceWeight > 0);
    }

    Result<void> settle();

    friend bool operator==(const VoteFields &, const VoteFields &) = default;

private:
    Result<void> settleRule() const;
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
    std::optional<int> count;          ///< stickers or hands; none with Agreement
    bool marked = false;               ///< with Agreement: it is in the list
    std::optional<int> relevance = {}; ///< hands for the second of two questions

    Result<void> settle();

    friend bool operator==(const TallyFields &, const TallyFields &) = default;
};

/// The slip of one person.
struct BallotFields
{
    Q_DECLARE_TR_FUNCTIONS(Ballot)

public:
    static constexpr int MaxSlip = 9999;

    Id<Vote> vote;
    int slip = 1; ///< written on it, or the turn in which it was typed
    std::optional<Id<Participant>> participant = {}; ///< none: it is secret
    std::optional<Id<Mesa>> mesa = {};               ///< at which it was cast

    Result<void> settle();

    friend bool operator==(const BallotFields &, const BallotFields &) = default;
};

/// What stands on a slip for one idea.
struct BallotMarkFields
{
    Q_DECLARE_TR_FUNCTIONS(BallotMark)

public:
    static constexpr int LeastScore = 1;
    static constexpr int MostScore = 5;

    Id<Ballot> ballot;
    Id<Idea> idea;
    std::optional<int> place = {}; ///< 1 is the best, with Ranked
    std::optional<int> dots = {};
    std::optional<int> importance = {}; ///< 1 to 5, with Scores
    std::optional<int> relevance = {};

    Result<void> settle();

    friend bool operator==(const BallotMarkFields &, const BallotMarkFields &) = default;
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

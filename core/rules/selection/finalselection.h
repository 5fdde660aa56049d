// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/feasibility.h"
#include "core/domain/shortlistrecord.h"
#include "core/rules/selection/firstselection.h"

namespace Tallerista {

/// A table's final selection: of the ideas that entered, those that are feasible, in the order of the
/// first selection unless the table votes once more on them, or chooses otherwise. Feasibility is a gate
/// and adds no points.
class FinalSelection
{
public:
    struct Candidate
    {
        FirstSelection::Row place; ///< in the vote whose order decides, if it took part in that
        Verdict verdict = Verdict::Unjudged;
        bool reserve =
            false; ///< did not enter; takes part because too few of the others are feasible
    };
    /// One that would have had a place and is not feasible, and the next one in its order.
    struct Promotion
    {
        Id<Idea> fallen;
        Id<Idea> risen;

        friend bool operator==(const Promotion &, const Promotion &) = default;
    };

    /// \a again: what the table voted once more on its feasible ideas, if it did.
    FinalSelection(FirstSelection first,
                   const QList<Feasibility> &judged,
                   int seats,
                   std::optional<FirstSelection> again = {});

    const FirstSelection &first() const { return m_first; }
    const std::optional<FirstSelection> &again() const { return m_again; }
    /// Whether that vote decides: it is closed.
    bool isDecidedAgain() const { return m_again && m_again->isShown(); }
    /// The vote whose order decides.
    const FirstSelection &deciding() const { return isDecidedAgain() ? *m_again : m_first; }
    int seats() const { return m_seats; }
    const QList<Candidate> &candidates() const { return m_candidates; }
    int unjudged() const;
    /// Feasible, also with conditions.
    int feasible() const { return int(m_feasible.size()); }
    /// Those that the first selection and the verdicts settle, the best first; with an agreement, whose
    /// list has no order, only where the feasible ones are not more than the places.
    const QList<Id<Idea>> &proposed() const { return m_proposed; }
    /// Those that tie for the last places.
    const QList<Id<Idea>> &tied() const { return m_tied; }
    int seatsLeft() const { return m_seatsLeft; }
    /// Who takes whose place in the proposal; none before every idea is judged.
    const QList<Promotion> &promotions() const { return m_promotions; }
    /// Places for which there is no feasible idea; 0 before every idea is judged.
    int openPlaces() const;
    /// Every idea that entered was judged and none is feasible.
    bool isEmptyHanded() const { return unjudged() == 0 && m_feasible.isEmpty(); }
    /// More are feasible than there are places.
    bool isCrowded() const { return feasible() > m_seats; }
    bool isFeasible(const Id<Idea> &idea) const { return m_feasible.contains(idea); }
    /// Whether \a ideas are the proposal and nothing had to be chosen.
    bool isProposed(const QList<Id<Idea>> &ideas) const;
    /// \a ideas, the best first.
    QList<Id<Idea>> inOrder(const QList<Id<Idea>> &ideas) const;

private:
    void gather(const QList<Feasibility> &judged);
    void followVote();
    void propose();
    void promote();

    FirstSelection m_first;
    std::optional<FirstSelection> m_again;
    int m_seats;
    QList<Candidate> m_candidates;
    QList<Id<Idea>> m_feasible;
    QList<Id<Idea>> m_proposed;
    QList<Id<Idea>> m_tied;
    QList<Promotion> m_promotions;
    int m_seatsLeft = 0;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/voterecord.h"
#include "core/rules/ranking/ranking.h"
#include "core/rules/selection/voteinput.h"

#include <QList>

#include <optional>

namespace Tallerista {

/// A table's first selection: what was counted and what follows from it. It knows no order but that
/// of the counts.
class FirstSelection
{
public:
    struct Row
    {
        Id<Idea> idea;
        QString wording; ///< as it was put to the vote
        Ranking::Where where;
        Ranking::Where byVotes; ///< before the table decided about a tie
        std::optional<Ranking::Rank> rank;
        /// Stickers, hands or points; none: not counted, or there is nothing to count but a mean.
        std::optional<int> count;
        std::optional<int> relevance = {};       ///< hands for the second of two questions
        std::optional<Ranking::Frac> score = {}; ///< what it is compared by; none with an agreement
        std::optional<int> supporters = {};      ///< how many people marked it, where that is known

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit FirstSelection(VoteRecord record);

    const VoteRecord &record() const { return m_record; }
    const VoteFields &vote() const { return m_record.vote.fields(); }
    const Ranking::Outcome &outcome() const { return m_outcome; }
    /// What the outcome was computed of; items are places in record().items.
    const Ranking::Input &input() const { return m_input; }
    /// The best first; ties in the order of their cards.
    const QList<Row> &rows() const { return m_rows; }
    const Row *find(const Id<Idea> &idea) const;

    /// Those that enter, the best first.
    QList<Id<Idea>> entered() const { return ideasThat(Ranking::Where::In); }
    /// Those among which the table has still to decide.
    QList<Id<Idea>> tied() const { return ideasThat(Ranking::Where::Line); }
    int seatsLeft() const { return m_outcome.line.seatsLeft; }
    /// The room may see it.
    bool isShown() const { return !vote().isOpen(); }
    bool isDecided() const { return isShown() && tied().isEmpty(); }
    /// Each person's marks are written down, and not only totals.
    bool isBySlips() const;
    int slips() const { return int(m_record.ballots.size()); }
    /// Ideas joined to another after the vote, with that one. Where totals were counted, together they have
    /// the larger of their counts, and may have more: who gave to both is not known.
    QList<std::pair<Id<Idea>, Id<Idea>>> joined() const;
    /// Ideas that nobody has counted yet; none where slips are counted.
    int uncounted() const;
    /// All that has been counted or marked.
    int total() const;
    /// As DecisionFields::basis holds it.
    QString basis() const;

    /// What the result would be with other \a seats if only \a eligible could enter.
    Ranking::Outcome outcomeAmong(const QList<Id<Idea>> &eligible, int seats) const;
    /// The ideas of \a items, places in record().items.
    QList<Id<Idea>> ideasOf(const QList<Ranking::Item> &items) const;

private:
    Row rowOf(const Ranking::Row &row) const;
    QList<Id<Idea>> ideasThat(Ranking::Where where) const;

    VoteRecord m_record;
    Ranking::Input m_input;
    Ranking::Outcome m_outcome;
    QList<Row> m_rows;
};

/// Those that a sieve leaves to the first selection: all that enter or tie with the last of them, so that
/// nobody has to break that tie.
QList<Id<Idea>> passedBy(const FirstSelection &sieve);

/// Whether an idea stands for itself in a vote: it is neither joined to another nor set aside.
bool standsForItself(const IdeaFields &idea);

} // namespace Tallerista

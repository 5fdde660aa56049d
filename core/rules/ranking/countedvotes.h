// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/insiders.h"

#include <vector>

namespace Tallerista::Ranking {

/// The ballots that count, once read and added up, for all that is asked of them beyond the result.
/// What the room decided about ties is left aside; whom it included or excluded is not.
struct CountedVotes
{
    /// Nothing where the votes are counts: who gave them is not known.
    static std::optional<CountedVotes> of(const Input &input);

    Item itemAt(qsizetype place) const { return items.all().at(place); }
    QList<Item> itemsAt(const std::vector<qsizetype> &places) const;
    qsizetype ballots() const { return marked.ballots.size(); }

    Input input; ///< without what was decided about ties
    Rule rule;   ///< within its limits
    ItemList items;
    MarkedVotes marked;
    Sums sums;
    std::vector<qsizetype> contenders; ///< whom no decision includes or excludes
    std::vector<qsizetype> included;
};

/// Who would be in, those included aside: by ascending place. It takes one ballot out of the sums and puts
/// it back, and refers to the votes it was made with.
class Recount
{
public:
    explicit Recount(const CountedVotes &votes);

    /// By all ballots.
    std::vector<qsizetype> whole();
    /// As if the ballot at \a place of those that count had not been cast.
    std::vector<qsizetype> without(qsizetype place);

private:
    bool isPlain() const;

    const CountedVotes &m_votes;
    Sums m_sums;
    Insiders m_insiders;
};

} // namespace Tallerista::Ranking

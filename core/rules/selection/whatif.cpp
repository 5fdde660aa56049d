// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/whatif.h"

#include "core/rules/ranking/ranking.h"

#include <QSet>

#include <algorithm>

namespace Tallerista {

using Ranking::DotBallot;
using Ranking::HandCount;
using Ranking::Input;
using Ranking::Origin;
using Ranking::Outcome;
using Ranking::RankBallot;
using Ranking::ScoreBallot;
using Ranking::Votes;

namespace {

bool asksTwoQuestions(const Votes &votes)
{
    if (const auto *hands = std::get_if<QList<HandCount>>(&votes))
        return std::any_of(hands->begin(), hands->end(), [](const HandCount &count) {
            return count.relevance.has_value();
        });
    return std::holds_alternative<QList<ScoreBallot>>(votes);
}

template <typename Ballot>
QSet<int> tablesAt(const Votes &votes)
{
    QSet<int> tables;
    if (const auto *ballots = std::get_if<QList<Ballot>>(&votes)) {
        for (const Ballot &ballot : *ballots)
            tables.insert(ballot.table);
    }
    return tables;
}

QSet<int> tablesOfItems(const Input &input)
{
    QSet<int> tables;
    for (const Origin &origin : input.origins)
        tables += QSet<int>(origin.tables.begin(), origin.tables.end());
    return tables;
}

} // namespace

WhatIf WhatIf::asOpened(const Ranking::Rule &rule)
{
    return {rule.seats,
            rule.importanceWeight,
            rule.relevanceWeight,
            rule.tableWeights,
            rule.floorPerTable};
}

WhatIfChoices choicesOf(const Input &input)
{
    const auto ofBallots = tablesAt<DotBallot>(input.votes) + tablesAt<RankBallot>(input.votes);
    return {asksTwoQuestions(input.votes), ofBallots.size() > 1, tablesOfItems(input).size() > 1};
}

Outcome outcomeIf(const Input &input, const WhatIf &asked)
{
    Input read = input;
    read.decisions.clear();
    read.rule.seats = asked.seats;
    read.rule.importanceWeight = asked.importanceWeight;
    read.rule.relevanceWeight = asked.relevanceWeight;
    read.rule.tableWeights = asked.tableWeights;
    read.rule.floorPerTable = asked.floorPerTable;
    return compute(read);
}

} // namespace Tallerista

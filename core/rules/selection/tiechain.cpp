// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/tiechain.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Criterion;

namespace {

constexpr std::array ChainWords{
    std::pair{Criterion::Score, "score"_L1},
    std::pair{Criterion::Supporters, "supporters"_L1},
    std::pair{Criterion::Importance, "importance"_L1},
    std::pair{Criterion::Strong, "strong"_L1},
    std::pair{Criterion::Places, "places"_L1},
};

QList<Criterion> criteriaOf(VoteMethod method, DotCounting dots, bool asksTwo)
{
    switch (method) {
    case VoteMethod::Dots:
        return dots == DotCounting::Slips ? QList{Criterion::Supporters} : QList<Criterion>();
    case VoteMethod::Hands:
        return asksTwo ? QList{Criterion::Importance} : QList<Criterion>();
    case VoteMethod::Ranked:
        return {Criterion::Supporters, Criterion::Places};
    case VoteMethod::Scores:
        return {Criterion::Importance, Criterion::Strong};
    case VoteMethod::Agreement:
        break;
    }
    return {};
}

} // namespace

QString tieChainText(VoteMethod method, DotCounting dots, bool asksTwo)
{
    QStringList words;
    for (const Criterion criterion : QList{Criterion::Score} + criteriaOf(method, dots, asksTwo)) {
        for (const auto &[named, word] : ChainWords) {
            if (named == criterion)
                words.append(word);
        }
    }
    return words.join(u' ');
}

std::optional<QList<Criterion>> readTieChain(const QString &chain)
{
    if (chain.isEmpty())
        return {};
    QList<Criterion> criteria;
    for (const QString &written : chain.split(u' ', Qt::SkipEmptyParts)) {
        for (const auto &[named, word] : ChainWords) {
            if (written == word && named != Criterion::Score)
                criteria.append(named);
        }
    }
    return criteria;
}

bool isBySlips(const VoteFields &vote)
{
    if (vote.method == VoteMethod::Ranked || vote.method == VoteMethod::Scores)
        return true;
    return vote.method == VoteMethod::Dots
           && readTieChain(vote.tieChain)
                  .value_or(QList<Criterion>())
                  .contains(Criterion::Supporters);
}

} // namespace Tallerista

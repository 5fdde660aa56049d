// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rankingwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

using namespace Ranking;

namespace {

template <typename Enum>
using Word = std::pair<Enum, QLatin1StringView>;

constexpr std::array CriterionWords = {
    Word<Criterion>{Criterion::Score, "score"_L1},
    Word<Criterion>{Criterion::Supporters, "supporters"_L1},
    Word<Criterion>{Criterion::Importance, "importance"_L1},
    Word<Criterion>{Criterion::Strong, "strong"_L1},
    Word<Criterion>{Criterion::Places, "places"_L1},
};

constexpr std::array WhereWords = {
    Word<Where>{Where::In, "in"_L1},
    Word<Where>{Where::Line, "line"_L1},
    Word<Where>{Where::Out, "out"_L1},
    Word<Where>{Where::NoQuorum, "no-quorum"_L1},
    Word<Where>{Where::NoSupport, "no-support"_L1},
    Word<Where>{Where::Excluded, "excluded"_L1},
};

constexpr std::array DecisionWords = {
    Word<Decision::Kind>{Decision::Kind::Include, "include"_L1},
    Word<Decision::Kind>{Decision::Kind::Exclude, "exclude"_L1},
    Word<Decision::Kind>{Decision::Kind::ResolveTie, "resolve-tie"_L1},
    Word<Decision::Kind>{Decision::Kind::Choose, "choose"_L1},
    Word<Decision::Kind>{Decision::Kind::Draw, "draw"_L1},
};

using Code = Problem::Code;

constexpr std::array ProblemWords = {
    Word<Code>{Code::UnknownItem, "unknown-item"_L1},
    Word<Code>{Code::ItemRepeated, "item-repeated"_L1},
    Word<Code>{Code::DuplicateVoter, "duplicate-voter"_L1},
    Word<Code>{Code::NegativeCount, "negative-count"_L1},
    Word<Code>{Code::CountOverPresent, "count-over-present"_L1},
    Word<Code>{Code::DotsOverCap, "dots-over-cap"_L1},
    Word<Code>{Code::DotsOverBudget, "dots-over-budget"_L1},
    Word<Code>{Code::RankTooLong, "rank-too-long"_L1},
    Word<Code>{Code::ScoreRange, "score-range"_L1},
    Word<Code>{Code::TooManyBallots, "too-many-ballots"_L1},
    Word<Code>{Code::ShortBallot, "short-ballot"_L1},
    Word<Code>{Code::BlankBallot, "blank-ballot"_L1},
    Word<Code>{Code::HalfPair, "half-pair"_L1},
    Word<Code>{Code::MarksNotSeats, "marks-not-seats"_L1},
    Word<Code>{Code::FloorOverSeats, "floor-over-seats"_L1},
    Word<Code>{Code::TablesTooMany, "tables-too-many"_L1},
};

constexpr std::array ReadingWords = {
    Word<Reading::Kind>{Reading::Kind::Points, "points"_L1},
    Word<Reading::Kind>{Reading::Kind::Supporters, "supporters"_L1},
    Word<Reading::Kind>{Reading::Kind::Proportional, "proportional"_L1},
    Word<Reading::Kind>{Reading::Kind::ImportanceOnly, "importance-only"_L1},
    Word<Reading::Kind>{Reading::Kind::RelevanceOnly, "relevance-only"_L1},
    Word<Reading::Kind>{Reading::Kind::ImportanceTwice, "importance-twice"_L1},
    Word<Reading::Kind>{Reading::Kind::RelevanceTwice, "relevance-twice"_L1},
};

template <typename Enum>
constexpr const auto &wordsOf()
{
    if constexpr (std::is_same_v<Enum, Criterion>)
        return CriterionWords;
    else if constexpr (std::is_same_v<Enum, Where>)
        return WhereWords;
    else if constexpr (std::is_same_v<Enum, Decision::Kind>)
        return DecisionWords;
    else if constexpr (std::is_same_v<Enum, Code>)
        return ProblemWords;
    else
        return ReadingWords;
}

} // namespace

template <typename Enum>
QLatin1StringView rankingWord(Enum value)
{
    const auto &words = wordsOf<Enum>();
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const auto &word) { return word.first == value; });
    Q_ASSERT(found != words.end());
    return found->second;
}

template <typename Enum>
std::optional<Enum> rankingValue(QStringView word)
{
    const auto &words = wordsOf<Enum>();
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const auto &entry) { return entry.second == word; });
    return found != words.end() ? std::optional(found->first) : std::nullopt;
}

template QLatin1StringView rankingWord(Criterion);
template QLatin1StringView rankingWord(Where);
template QLatin1StringView rankingWord(Decision::Kind);
template QLatin1StringView rankingWord(Problem::Code);
template QLatin1StringView rankingWord(Reading::Kind);
template std::optional<Criterion> rankingValue(QStringView);
template std::optional<Decision::Kind> rankingValue(QStringView);

} // namespace Tallerista

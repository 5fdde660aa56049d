// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/vote.h"

#include "core/domain/fieldrules.h"
#include "core/domain/idea.h"

namespace Tallerista {

Result<void> VoteFields::settle()
{
    if (auto texts =
            settleTexts({{tr("The reason"), &reason, MaxReasonLength, TextRule::Paragraphs},
                         {tr("What breaks a tie"), &tieChain, MaxChainLength}});
        !texts)
        return texts;
    if (auto range = requireRange(
            tr("The method"), int(method), int(VoteMethod::Agreement), int(VoteMethod::Scores));
        !range)
        return range;
    if (auto range = requireRange(tr("The number of places"), seats, 1, MaxSeats); !range)
        return range;
    if (auto range = requireRange(tr("The number of people who vote"), present, 1, MaxPresent);
        !range)
        return range;
    if (auto range = requireRange(tr("The number of stickers"), dots, 0, MaxDots); !range)
        return range;
    return settleRule();
}

Result<void> VoteFields::settleRule() const
{
    const struct
    {
        QString what;
        int value;
        int most;
    } numbers[] = {
        {tr("The number of places on a slip"), places, MaxPlaces},
        {tr("The number of stickers for one idea"), dotsPerIdea, MaxDots},
        {tr("The weight of importance"), importanceWeight, MaxWeight},
        {tr("The weight of relevance"), relevanceWeight, MaxWeight},
        {tr("The quorum"), quorumPercent, 100},
        {tr("The number of places for each table"), floorPerTable, MaxSeats},
    };
    for (const auto &number : numbers) {
        if (auto range = requireRange(number.what, number.value, 0, number.most); !range)
            return range;
    }
    return {};
}

Result<void> VoteItemFields::settle()
{
    return settleTexts({{tr("The idea"),
                         &wording,
                         IdeaFields::MaxTextLength,
                         TextRule::OneLine,
                         TextRule::Required}});
}

Result<void> TallyFields::settle()
{
    for (const auto &counted : {count, relevance}) {
        if (auto range = requireRange(tr("The count"),
                                      counted.value_or(0),
                                      0,
                                      VoteFields::MaxPresent * VoteFields::MaxDots);
            !range)
            return range;
    }
    return {};
}

Result<void> BallotFields::settle()
{
    return requireRange(tr("The number of the slip"), slip, 1, MaxSlip);
}

Result<void> BallotMarkFields::settle()
{
    if (auto range =
            requireRange(tr("The place on the slip"), place.value_or(1), 1, VoteFields::MaxPlaces);
        !range)
        return range;
    if (auto range =
            requireRange(tr("The number of stickers"), dots.value_or(0), 0, VoteFields::MaxDots);
        !range)
        return range;
    for (const auto &score : {importance, relevance}) {
        if (auto range =
                requireRange(tr("A mark"), score.value_or(LeastScore), LeastScore, MostScore);
            !range)
            return range;
    }
    return {};
}

Result<void> ObjectionFields::settle()
{
    if (auto texts = settleTexts({{tr("The objection"),
                                   &text,
                                   MaxTextLength,
                                   TextRule::Paragraphs,
                                   TextRule::Required}});
        !texts)
        return texts;
    return requireRange(tr("The number of people"), people, 1, VoteFields::MaxPresent);
}

} // namespace Tallerista

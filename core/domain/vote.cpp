// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/vote.h"

#include "core/domain/fieldrules.h"
#include "core/domain/idea.h"

namespace Tallerista {

Result<void> VoteFields::settle()
{
    if (auto texts =
            settleTexts({{tr("The reason"), &reason, MaxReasonLength, TextRule::Paragraphs}});
        !texts)
        return texts;
    if (auto range = requireRange(
            tr("The method"), int(method), int(VoteMethod::Agreement), int(VoteMethod::Hands));
        !range)
        return range;
    if (auto range = requireRange(tr("The number of places"), seats, 1, MaxSeats); !range)
        return range;
    if (auto range = requireRange(tr("The number of people who vote"), present, 1, MaxPresent);
        !range)
        return range;
    return requireRange(tr("The number of stickers"), dots, 0, MaxDots);
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
    return count ? requireRange(
               tr("The count"), *count, 0, VoteFields::MaxPresent * VoteFields::MaxDots)
                 : Result<void>();
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

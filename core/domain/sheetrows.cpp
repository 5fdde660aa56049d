// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sheetrows.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> IndicatorFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The indicator"), &name, MaxTextLength},
            {tr("The unit"), &unit, MaxTextLength},
            {tr("The total it is a part of"), &denominator, MaxTextLength},
            {tr("How it is today"), &baseline, MaxTextLength},
            {tr("The target"), &target, MaxTextLength},
            {tr("The means of verification"), &verification, MaxTextLength},
            {tr("The source"), &source, MaxTextLength},
        });
        !texts)
        return texts;
    if (auto range = requireRange(
            tr("The kind of indicator"), int(kind), int(Kind::Number), int(Kind::Scale));
        !range)
        return range;
    return requireRange(tr("The direction"), direction, -1, 1);
}

Result<void> MilestoneFields::settle()
{
    return settleTexts({
        {tr("The activity"), &activity, MaxTextLength},
        {tr("The deliverable"), &deliverable, MaxTextLength},
        {tr("Who is responsible"), &responsible, MaxTextLength},
        {tr("The evidence"), &verification, MaxTextLength},
    });
}

Result<void> RiskFields::settle()
{
    return settleTexts({
        {tr("The risk"), &text, MaxTextLength, TextRule::OneLine, TextRule::Required},
        {tr("What is done about it"), &mitigation, MaxTextLength},
    });
}

Result<void> TaskFields::settle()
{
    return settleTexts({
        {tr("What is to be done"), &what, MaxTextLength, TextRule::OneLine, TextRule::Required},
        {tr("Who does it"), &who, MaxTextLength},
    });
}

} // namespace Tallerista

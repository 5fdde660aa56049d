// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idea.h"

#include "core/domain/fieldrules.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<void> IdeaFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The idea"), &text, MaxTextLength, TextRule::OneLine, TextRule::Required},
            {tr("The idea as it was said"), &original, MaxTextLength},
            {tr("The reason for the idea"), &rationale, MaxRationaleLength, TextRule::Paragraphs},
            {tr("The reason to leave it aside"), &asideReason, MaxTextLength},
            {tr("The reason to separate it"), &separationReason, MaxTextLength},
        });
        !texts)
        return texts;
    return requireRange(tr("The number of the card"), number, 1, MaxNumber);
}

QString ideaCode(int mesaNumber, int ideaNumber)
{
    return u"M%1-%2"_s.arg(mesaNumber).arg(ideaNumber, 2, 10, QChar(u'0'));
}

} // namespace Tallerista

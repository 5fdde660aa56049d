// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/smartsheet.h"

#include "core/domain/fieldrules.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr auto Paragraphs = TextRule::Paragraphs;

} // namespace

Result<void> SmartSheetFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The origin"), &originNote, MaxTextLength, Paragraphs},
            {tr("The name of the action"), &name, MaxNameLength},
            {tr("The earlier commitment"), &previous, MaxLineLength},
            {tr("What is new"), &novelty, MaxTextLength, Paragraphs},
            {tr("The problem"), &problem, MaxTextLength, Paragraphs},
            {tr("What will be done"), &commitment, MaxTextLength, Paragraphs},
            {tr("The objective"), &objective, MaxTextLength, Paragraphs},
            {tr("How it helps"), &contribution, MaxTextLength, Paragraphs},
            {tr("The population"), &population, MaxTextLength, Paragraphs},
            {tr("The territory"), &territory, MaxTextLength},
            {tr("The contact's name"), &contactName, MaxLineLength},
            {tr("The contact's post"), &contactPost, MaxLineLength},
            {tr("The contact's unit"), &contactUnit, MaxLineLength},
            {tr("The contact's e-mail"), &contactEmail, MaxLineLength},
            {tr("The contact's phone"), &contactPhone, MaxLineLength},
            {tr("The reason of the answer"), &answerReason, MaxTextLength, Paragraphs},
            {tr("Who answered"), &answerBy, MaxLineLength},
            {tr("The goals and programmes"), &goals, MaxTextLength},
            {tr("The source of the money"), &costSource, MaxTextLength},
            {tr("The additional information"), &extra, MaxTextLength, Paragraphs},
        });
        !texts)
        return texts;
    for (std::optional<QString> *value :
         {&transparency, &participation, &accountability, &innovation}) {
        if (!*value)
            continue;
        if (auto text =
                settleTexts({{tr("Why it is relevant"), &**value, MaxTextLength, Paragraphs}});
            !text)
            return text;
    }
    if (costCents && *costCents < 0)
        return Error{tr("A cost cannot be less than nothing.")};
    return requireRange(tr("The number of the sheet"), number, 1, std::numeric_limits<int>::max());
}

Result<void> SheetPartnerFields::settle()
{
    return settleTexts({{tr("What it does"), &role, MaxRoleLength}});
}

QString sheetCode(std::optional<int> mesaNumber, int sheetNumber)
{
    return mesaNumber ? u"F%1-%2"_s.arg(*mesaNumber).arg(sheetNumber) : u"F%1"_s.arg(sheetNumber);
}

} // namespace Tallerista

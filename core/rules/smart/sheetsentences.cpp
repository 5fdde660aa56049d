// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/smart/sheetcheck.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What is said of a field that holds nothing; %1 is the number of its row.
const char *missingSentence(SheetField field)
{
    switch (field) {
    case SheetField::Origin:
        return QT_TRANSLATE_NOOP("SheetCheck", "The idea it comes from is missing");
    case SheetField::Name:
        return QT_TRANSLATE_NOOP("SheetCheck", "The name is missing");
    case SheetField::Topic:
        return QT_TRANSLATE_NOOP("SheetCheck", "The topic is missing");
    case SheetField::Previous:
        return QT_TRANSLATE_NOOP("SheetCheck", "Which commitment it continues is missing");
    case SheetField::Novelty:
        return QT_TRANSLATE_NOOP("SheetCheck", "What it adds this time is missing");
    case SheetField::Problem:
        return QT_TRANSLATE_NOOP("SheetCheck", "The problem is missing");
    case SheetField::Commitment:
        return QT_TRANSLATE_NOOP("SheetCheck", "What will be done is missing");
    case SheetField::Indicators:
        return QT_TRANSLATE_NOOP("SheetCheck", "How it is today and what is aimed at are missing");
    case SheetField::IndicatorName:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: what is counted is missing");
    case SheetField::IndicatorUnit:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: the unit is missing");
    case SheetField::IndicatorDenominator:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: a percentage of what?");
    case SheetField::IndicatorBaseline:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: how it is today is missing");
    case SheetField::IndicatorTarget:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: what is aimed at is missing");
    case SheetField::IndicatorTargetDate:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: by when is missing");
    case SheetField::IndicatorVerification:
        return QT_TRANSLATE_NOOP("SheetCheck", "Indicator %1: where it can be checked is missing");
    case SheetField::Lead:
        return QT_TRANSLATE_NOOP("SheetCheck", "The institution that answers is missing");
    case SheetField::Values:
        return QT_TRANSLATE_NOOP("SheetCheck", "The value of open government is missing");
    case SheetField::Transparency:
        return QT_TRANSLATE_NOOP("SheetCheck", "Why it serves transparency is missing");
    case SheetField::Participation:
        return QT_TRANSLATE_NOOP("SheetCheck", "Why it serves participation is missing");
    case SheetField::Accountability:
        return QT_TRANSLATE_NOOP("SheetCheck", "Why it serves accountability is missing");
    case SheetField::Innovation:
        return QT_TRANSLATE_NOOP("SheetCheck", "Why it serves innovation is missing");
    case SheetField::StartDate:
        return QT_TRANSLATE_NOOP("SheetCheck", "The date of the start is missing");
    case SheetField::EndDate:
        return QT_TRANSLATE_NOOP("SheetCheck", "The date of the end is missing");
    case SheetField::Milestones:
        return QT_TRANSLATE_NOOP("SheetCheck", "The steps with their dates are missing");
    case SheetField::MilestoneActivity:
        return QT_TRANSLATE_NOOP("SheetCheck", "Step %1: what is done is missing");
    case SheetField::MilestoneDeliverable:
        return QT_TRANSLATE_NOOP("SheetCheck", "Step %1: what can be shown that day?");
    case SheetField::MilestoneDate:
        return QT_TRANSLATE_NOOP("SheetCheck", "Step %1: the date is missing");
    }
    Q_UNREACHABLE();
}

QString withRow(const QString &sentence, int row)
{
    return sentence.contains("%1"_L1) ? sentence.arg(row + 1) : sentence;
}

QString planSentence(const Phrases &phrases, const WorkshopFields &workshop)
{
    const auto shown = [&](const QDate &date) {
        return phrases.locale().toString(date, u"d MMM yyyy"_s);
    };
    if (!workshop.planEnd)
        return phrases.translate("SheetCheck", "The plan begins on %1")
            .arg(shown(*workshop.planStart));
    if (!workshop.planStart)
        return phrases.translate("SheetCheck", "The plan ends on %1").arg(shown(*workshop.planEnd));
    return phrases.translate("SheetCheck", "The plan goes from %1 to %2")
        .arg(shown(*workshop.planStart), shown(*workshop.planEnd));
}

QString dateSentence(const Phrases &phrases, const SheetLack &lack, const WorkshopFields &workshop)
{
    const QString plan = planSentence(phrases, workshop);
    return lack.field == SheetField::StartDate
               ? phrases.translate("SheetCheck", "The start is outside of the plan. %1").arg(plan)
               : phrases.translate("SheetCheck", "The end is outside of the plan. %1").arg(plan);
}

} // namespace

QString letterSign(SmartLetter letter)
{
    return u"SMART"_s.mid(int(letter), 1);
}

QString letterName(const Phrases &phrases, SmartLetter letter)
{
    switch (letter) {
    case SmartLetter::Specific:
        return phrases.translate("SheetCheck", "Specific");
    case SmartLetter::Measurable:
        return phrases.translate("SheetCheck", "Measurable");
    case SmartLetter::Assignable:
        return phrases.translate("SheetCheck", "Assignable");
    case SmartLetter::Relevant:
        return phrases.translate("SheetCheck", "Relevant");
    case SmartLetter::TimeBound:
        return phrases.translate("SheetCheck", "Time-bound");
    }
    Q_UNREACHABLE();
}

QString sheetStateName(const Phrases &phrases, SheetState state)
{
    switch (state) {
    case SheetState::Draft:
        return phrases.translate("SheetCheck", "Draft");
    case SheetState::InReview:
        return phrases.translate("SheetCheck", "In review");
    case SheetState::Ready:
        return phrases.translate("SheetCheck", "Ready to hand in");
    case SheetState::Accepted:
        return phrases.translate("SheetCheck", "Accepted by the institution");
    case SheetState::NotAccepted:
        return phrases.translate("SheetCheck", "Not accepted by the institution");
    }
    Q_UNREACHABLE();
}

QString
sheetLackSentence(const Phrases &phrases, const SheetLack &lack, const WorkshopFields &workshop)
{
    switch (lack.kind) {
    case LackKind::Missing:
        return withRow(phrases.translate("SheetCheck", missingSentence(lack.field)), lack.row);
    case LackKind::OutsidePlan:
        return dateSentence(phrases, lack, workshop);
    case LackKind::NotAfterStart:
        return phrases.translate("SheetCheck", "The end has to come after the start");
    case LackKind::OutsideAction:
        return withRow(
            phrases.translate("SheetCheck", "Step %1 falls outside of the dates of the action"),
            lack.row);
    case LackKind::NoChange:
        return withRow(
            phrases.translate("SheetCheck", "Indicator %1: the target says what is so today"),
            lack.row);
    case LackKind::OnlyMeans:
        return phrases.translate("SheetCheck",
                                 "Technology is a means: does it open information, participation "
                                 "or accountability?");
    }
    Q_UNREACHABLE();
}

QString lackCountSentence(const Phrases &phrases, int lacks)
{
    if (lacks == 0)
        return phrases.translate("SheetCheck", "Ready to hand in");
    return phrases.translate(
        "SheetCheck", "%n piece(s) of data missing to hand it in", nullptr, lacks);
}

QString baselineTask(const Phrases &phrases, const IndicatorFields &indicator)
{
    if (indicator.name.isEmpty())
        return phrases.translate("SheetCheck", "Find out how it is today");
    return phrases.translate("SheetCheck", "Find out how it is today: %1").arg(indicator.name);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/sheetrecord.h"
#include "core/domain/workshop.h"

#include <QList>

#include <array>

namespace Tallerista {

/// Specific, measurable, assignable, relevant, time-bound.
enum class SmartLetter { Specific, Measurable, Assignable, Relevant, TimeBound };
constexpr int SmartLetters = 5;

/// The data without which a sheet cannot be handed in, in the order of the sheet.
enum class SheetField {
    Origin,
    Name,
    Topic,
    Previous,
    Novelty,
    Problem,
    Commitment,
    Indicators, ///< none at all; else what one of them lacks:
    IndicatorName,
    IndicatorUnit,
    IndicatorDenominator,
    IndicatorBaseline,
    IndicatorTarget,
    IndicatorTargetDate,
    IndicatorVerification,
    Lead,
    Values, ///< of open government: which; else why one of them:
    Transparency,
    Participation,
    Accountability,
    Innovation,
    StartDate,
    EndDate,
    Milestones, ///< none at all; else what one of them lacks:
    MilestoneActivity,
    MilestoneDeliverable,
    MilestoneDate,
};

/// What is the matter with a field.
enum class LackKind {
    Missing,
    OutsidePlan,   ///< a date, of the workshop's plan
    NotAfterStart, ///< the end
    OutsideAction, ///< a step, of the dates of the action
    NoChange,      ///< the target says what is so today
    OnlyMeans,     ///< technology alone opens nothing
};

/// One reason why a sheet cannot be handed in yet.
struct SheetLack
{
    SheetField field;
    LackKind kind = LackKind::Missing;
    int row = 0; ///< of an indicator or a step, from 0

    friend bool operator==(const SheetLack &, const SheetLack &) = default;
};

/// How far one letter has come. Incomplete only misses something; Wrong contradicts itself.
enum class LetterState { Complete, Incomplete, Wrong };

/// What \a record lacks, in the order of the sheet. Wording is nobody's to judge here: nothing that
/// is written is refused for how it is written. How it is today may be unknown, «sin dato», as long
/// as that is said. Dates are held against the plan only where the workshop has one.
QList<SheetLack> sheetLacks(const SheetRecord &record, const WorkshopFields &workshop);

SmartLetter letterOf(SheetField field);
/// By SmartLetter.
std::array<LetterState, SmartLetters> letterStates(const QList<SheetLack> &lacks);

/// Whether \a indicator is a part of something, by its kind or its unit.
bool isPercentage(const IndicatorFields &indicator);
/// Whether \a text says that nobody knows: «sin dato», "no data".
bool saysNoData(const QString &text);
/// Whether the sheet grew out of one of \a ideas.
bool isOfOneOf(const SheetRecord &record, const QList<Id<Idea>> &ideas);

/// "S", «M» … as on the badges.
QString letterSign(SmartLetter letter);
QString letterName(const Phrases &phrases, SmartLetter letter);
QString sheetStateName(const Phrases &phrases, SheetState state);
/// \a lack in a few words: «Falta el problema».
QString
sheetLackSentence(const Phrases &phrases, const SheetLack &lack, const WorkshopFields &workshop);
/// «Faltan 5 datos para entregarla», or that nothing does.
QString lackCountSentence(const Phrases &phrases, int lacks);
/// What is to be done where nobody knows how \a indicator stands today.
QString baselineTask(const Phrases &phrases, const IndicatorFields &indicator);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/smart/sheetcheck.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Collects what a sheet lacks.
class Check
{
public:
    Check(const SheetRecord &record, const WorkshopFields &workshop)
        : m_record(record)
        , m_sheet(record.sheet.fields())
        , m_workshop(workshop)
    {}

    QList<SheetLack> lacks();

private:
    void require(bool there, SheetField field, int row = 0)
    {
        if (!there)
            m_lacks.append({field, LackKind::Missing, row});
    }
    void refuse(bool wrong, SheetField field, LackKind kind, int row = 0)
    {
        if (wrong)
            m_lacks.append({field, kind, row});
    }

    void checkSpecific();
    void checkIndicator(const IndicatorFields &indicator, int row);
    void checkValues();
    void checkDates();
    void checkMilestone(const MilestoneFields &milestone, int row);
    bool isOutsidePlan(const QDate &date) const;
    bool isOutsideAction(const MilestoneFields &milestone) const;

    const SheetRecord &m_record;
    const SmartSheetFields &m_sheet;
    const WorkshopFields &m_workshop;
    QList<SheetLack> m_lacks;
};

QList<SheetLack> Check::lacks()
{
    checkSpecific();
    require(!m_record.indicators.isEmpty(), SheetField::Indicators);
    for (int row = 0; row < m_record.indicators.size(); ++row)
        checkIndicator(m_record.indicators.at(row).fields(), row);
    require(m_sheet.lead.has_value(), SheetField::Lead);
    checkValues();
    checkDates();
    require(!m_record.milestones.isEmpty(), SheetField::Milestones);
    for (int row = 0; row < m_record.milestones.size(); ++row)
        checkMilestone(m_record.milestones.at(row).fields(), row);
    return m_lacks;
}

void Check::checkSpecific()
{
    require(!m_record.origins.isEmpty() || !m_sheet.originNote.isEmpty(), SheetField::Origin);
    require(!m_sheet.name.isEmpty(), SheetField::Name);
    require(m_sheet.topic.has_value(), SheetField::Topic);
    if (m_sheet.continuation) {
        require(!m_sheet.previous.isEmpty(), SheetField::Previous);
        require(!m_sheet.novelty.isEmpty(), SheetField::Novelty);
    }
    require(!m_sheet.problem.isEmpty(), SheetField::Problem);
    require(!m_sheet.commitment.isEmpty(), SheetField::Commitment);
}

void Check::checkIndicator(const IndicatorFields &indicator, int row)
{
    const bool unitIsSaid = indicator.kind == IndicatorFields::Kind::YesNo
                            || indicator.kind == IndicatorFields::Kind::Percentage;
    require(!indicator.name.isEmpty(), SheetField::IndicatorName, row);
    require(unitIsSaid || !indicator.unit.isEmpty(), SheetField::IndicatorUnit, row);
    require(!isPercentage(indicator) || !indicator.denominator.isEmpty(),
            SheetField::IndicatorDenominator,
            row);
    require(!indicator.baseline.isEmpty(), SheetField::IndicatorBaseline, row);
    require(!indicator.target.isEmpty(), SheetField::IndicatorTarget, row);
    refuse(!indicator.target.isEmpty() && folded(indicator.target) == folded(indicator.baseline),
           SheetField::IndicatorTarget,
           LackKind::NoChange,
           row);
    require(indicator.targetDate.has_value(), SheetField::IndicatorTargetDate, row);
    require(!indicator.verification.isEmpty(), SheetField::IndicatorVerification, row);
}

void Check::checkValues()
{
    const bool opens = m_sheet.transparency || m_sheet.participation || m_sheet.accountability;
    require(opens || m_sheet.innovation, SheetField::Values);
    refuse(!opens && m_sheet.innovation, SheetField::Values, LackKind::OnlyMeans);
    const auto requireReason = [this](const std::optional<QString> &why, SheetField field) {
        require(!why || !why->isEmpty(), field);
    };
    requireReason(m_sheet.transparency, SheetField::Transparency);
    requireReason(m_sheet.participation, SheetField::Participation);
    requireReason(m_sheet.accountability, SheetField::Accountability);
    requireReason(m_sheet.innovation, SheetField::Innovation);
}

void Check::checkDates()
{
    const auto &start = m_sheet.startDate;
    const auto &end = m_sheet.endDate;
    require(start.has_value(), SheetField::StartDate);
    refuse(start && isOutsidePlan(*start), SheetField::StartDate, LackKind::OutsidePlan);
    require(end.has_value(), SheetField::EndDate);
    refuse(end && isOutsidePlan(*end), SheetField::EndDate, LackKind::OutsidePlan);
    refuse(start && end && *end <= *start, SheetField::EndDate, LackKind::NotAfterStart);
}

void Check::checkMilestone(const MilestoneFields &milestone, int row)
{
    require(!milestone.activity.isEmpty(), SheetField::MilestoneActivity, row);
    require(!milestone.deliverable.isEmpty(), SheetField::MilestoneDeliverable, row);
    require(milestone.endDate.has_value(), SheetField::MilestoneDate, row);
    refuse(isOutsideAction(milestone), SheetField::MilestoneDate, LackKind::OutsideAction, row);
}

bool Check::isOutsidePlan(const QDate &date) const
{
    return (m_workshop.planStart && date < *m_workshop.planStart)
           || (m_workshop.planEnd && date > *m_workshop.planEnd);
}

bool Check::isOutsideAction(const MilestoneFields &milestone) const
{
    const auto outside = [this](const std::optional<QDate> &date) {
        return date
               && ((m_sheet.startDate && *date < *m_sheet.startDate)
                   || (m_sheet.endDate && *date > *m_sheet.endDate));
    };
    return outside(milestone.startDate) || outside(milestone.endDate);
}

} // namespace

QList<SheetLack> sheetLacks(const SheetRecord &record, const WorkshopFields &workshop)
{
    return Check(record, workshop).lacks();
}

SmartLetter letterOf(SheetField field)
{
    if (field < SheetField::Indicators)
        return SmartLetter::Specific;
    if (field < SheetField::Lead)
        return SmartLetter::Measurable;
    if (field < SheetField::Values)
        return SmartLetter::Assignable;
    return field < SheetField::StartDate ? SmartLetter::Relevant : SmartLetter::TimeBound;
}

std::array<LetterState, SmartLetters> letterStates(const QList<SheetLack> &lacks)
{
    std::array<LetterState, SmartLetters> states{};
    for (const SheetLack &lack : lacks) {
        LetterState &state = states.at(size_t(letterOf(lack.field)));
        const bool missing = lack.kind == LackKind::Missing;
        state = std::max(state, missing ? LetterState::Incomplete : LetterState::Wrong);
    }
    return states;
}

bool isPercentage(const IndicatorFields &indicator)
{
    if (indicator.kind == IndicatorFields::Kind::Percentage)
        return true;
    const QString unit = folded(indicator.unit);
    return unit.contains(u'%') || unit.startsWith("porcentaje"_L1) || unit.startsWith("percent"_L1);
}

bool saysNoData(const QString &text)
{
    const QString said = folded(text);
    return said.startsWith("sin dato"_L1) || said.startsWith("no data"_L1);
}

bool isOfOneOf(const SheetRecord &record, const QList<Id<Idea>> &ideas)
{
    return std::any_of(record.origins.begin(), record.origins.end(), [&](const Id<Idea> &origin) {
        return ideas.contains(origin);
    });
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/sheetform.h"
#include "core/report/parts/sheetwords.h"
#include "core/rules/smart/sheetcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

QString joined(const QString &text, const QString &further)
{
    return text.isEmpty() || further.isEmpty() ? text + further : text + u'\n' + further;
}

QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

/// In what it is counted, where the values do not say it.
QString measureOf(const Phrases &phrases, const IndicatorFields &indicator)
{
    if (indicator.kind == IndicatorFields::Kind::YesNo)
        return phrases.translate("Report", "Yes or no");
    if (isPercentage(indicator) && !indicator.denominator.isEmpty())
        return phrases.translate("Report", "Percentage of: %1").arg(indicator.denominator);
    return {};
}

} // namespace

Paper::SmallTable SheetForm::indicators() const
{
    const Phrases &phrases = m_source.phrases;
    Paper::SmallTable table;
    table.columns = {{phrases.translate("Report", "Indicator"), Kind::Text, 2.6},
                     {phrases.translate("Report", "Today"), Kind::Text, 1.1},
                     {phrases.translate("Report", "Target"), Kind::Text, 1.1}};
    for (qsizetype i = 0; i < m_record.indicators.size(); ++i) {
        const IndicatorFields &indicator = m_record.indicators.at(i).fields();
        table.rows.append({{joined(indicatorName(m_record, i), measureOf(phrases, indicator)),
                            joined(orMissing(phrases, valueText(indicator, indicator.baseline)),
                                   m_source.shortDate(indicator.baselineDate)),
                            joined(orMissing(phrases, valueText(indicator, indicator.target)),
                                   m_source.shortDate(indicator.targetDate))}});
    }
    return table;
}

QString SheetForm::verification() const
{
    QStringList places;
    const bool several = m_record.indicators.size() > 1;
    for (qsizetype i = 0; i < m_record.indicators.size(); ++i) {
        const IndicatorFields &indicator = m_record.indicators.at(i).fields();
        QStringList said{indicator.verification};
        if (!indicator.source.isEmpty())
            said << m_source.phrases.translate("Report", "Who keeps the figure: %1")
                        .arg(indicator.source);
        said.removeAll(QString());
        if (!said.isEmpty())
            places << (several ? u"%1. "_s.arg(i + 1) : QString()) + said.join(u" · "_s);
    }
    return places.join(u'\n');
}

QString SheetForm::partners() const
{
    QList<SheetPartner> partners = m_record.partners;
    std::stable_sort(
        partners.begin(), partners.end(), [](const SheetPartner &one, const SheetPartner &other) {
            return one->ofState && !other->ofState;
        });
    QStringList lines;
    for (const SheetPartner &partner : std::as_const(partners)) {
        QString line = m_source.institution(partner->institution);
        if (partner->ofState)
            line = m_source.phrases.translate("Report", "%1, of the state").arg(line);
        lines << (partner->role.isEmpty() ? line : line + u": "_s + partner->role);
    }
    return lines.join(u'\n');
}

QString SheetForm::risks() const
{
    QStringList lines;
    for (const Risk &risk : m_record.risks)
        lines << (risk->mitigation.isEmpty()
                      ? risk->text
                      : withoutFullStop(risk->text) + u" → "_s + risk->mitigation);
    return lines.join(u'\n');
}

Paper::SmallTable SheetForm::milestones() const
{
    const Phrases &phrases = m_source.phrases;
    Paper::SmallTable table;
    table.columns = {{phrases.translate("Report", "Step"), Kind::Text, 1.8},
                     {phrases.translate("Report", "What can be shown"), Kind::Text, 2.7},
                     {phrases.translate("Report", "When and who"), Kind::Text, 1.5}};
    for (const Milestone &milestone : m_record.milestones)
        table.rows.append(
            {{milestone->activity,
              joined(orMissing(phrases, milestone->deliverable), milestone->verification),
              joined(orMissing(phrases,
                               periodText(m_source, milestone->startDate, milestone->endDate)),
                     milestone->responsible)}});
    return table;
}

Paper::SmallTable SheetForm::tasks() const
{
    const Phrases &phrases = m_source.phrases;
    Paper::SmallTable table;
    table.columns = {{phrases.translate("Report", "What"), Kind::Text, 2.4},
                     {phrases.translate("Report", "Who"), Kind::Text, 1.4},
                     {phrases.translate("Report", "When"), Kind::Text, 1}};
    for (const Task &task : m_record.tasks)
        table.rows.append({{task->what, task->who, whenText(m_source, task.fields())}});
    return table;
}

} // namespace Tallerista::Parts

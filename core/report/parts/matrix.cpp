// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/report/parts/sheetwords.h"
#include "core/rules/plenarysentences.h"
#include "core/rules/selection/selectionsentences.h"
#include "core/rules/smart/sheetcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

/// «Obras con rótulo: 100 %», a line for each.
QString indicatorsOf(const SheetRecord &record)
{
    QStringList lines;
    for (qsizetype i = 0; i < record.indicators.size(); ++i) {
        const IndicatorFields &indicator = record.indicators.at(i).fields();
        const QString name = indicatorName(record, i);
        const QString target = valueText(indicator, indicator.target);
        lines << (target.isEmpty() ? name : name + u": "_s + target);
    }
    return lines.join(u'\n');
}

/// Its ideas and what they got: from the table in the first selection, from the room in the plenary.
QString originAndVotes(const Source &source, const SheetRecord &record)
{
    QStringList votes{originOf(source, record)};
    for (const Id<Idea> &id : record.origins) {
        const Idea *idea = source.idea(id);
        const FirstSelection *selection =
            idea ? source.firstSelection(idea->fields().mesa) : nullptr;
        const FirstSelection::Row *row =
            selection && selection->isShown() ? selection->find(id) : nullptr;
        if (row && row->score)
            votes << gotWords(source.phrases, selection->vote(), *row);
        else if (row)
            votes << methodName(source.phrases, selection->vote().method);
    }
    const PlenaryRecord *closed = source.plenary();
    for (qsizetype i = 0; i < (closed ? closed->actions.size() : 0); ++i) {
        const QString count = plenaryCountText(source.phrases, *closed, i);
        if (!count.isEmpty() && isOfOneOf(record, closed->actions.at(i).origins))
            votes << source.phrases.translate("Report", "Plenary: %1").arg(count);
    }
    return votes.join(u'\n');
}

/// One of the actions that the whole room settled on.
bool isOfRoom(const Source &source, const SheetRecord &record)
{
    const PlenaryRecord *closed = source.plenary();
    return closed
           && std::any_of(closed->actions.begin(),
                          closed->actions.end(),
                          [&](const ConsolidationRecord &action) {
                              return action.action->chosen && isOfOneOf(record, action.origins);
                          });
}

QString actionText(const Source &source, const SheetRecord &record)
{
    const QString title = titleOf(source, record);
    return isOfRoom(source, record) ? title + u'\n' + fateName(source.phrases, Fate::Kind::OfRoom)
                                    : title;
}

Paper::Row matrixRow(const Source &source, const SheetRecord &record)
{
    const SmartSheetFields &sheet = record.sheet.fields();
    return {{codeOf(source, record),
             actionText(source, record),
             originAndVotes(source, record),
             source.institution(sheet.lead),
             indicatorsOf(record),
             source.shortDate(sheet.endDate),
             answerName(source.phrases, sheet.answer)},
            isOfRoom(source, record)};
}

} // namespace

QList<Paper::Block> matrix(const Source &source)
{
    const auto records = source.sheets();
    if (records.isEmpty())
        return {};
    Paper::Table table{source.phrases.translate("Report", "All proposed actions")};
    table.columns = {{source.phrases.translate("Report", "No."), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Action"), Kind::Text, 2.2},
                     {source.phrases.translate("Report", "Origin and votes"), Kind::Text, 1.3},
                     {source.phrases.translate("Report", "Who answers"), Kind::Text, 1.5},
                     {source.phrases.translate("Report", "Indicator and target"), Kind::Text, 2.3},
                     {source.phrases.translate("Report", "End"), Kind::Code},
                     {source.phrases.translate("Report", "Answer"), Kind::Text, 1.1}};
    for (const SheetRecord &record : records)
        table.rows.append(matrixRow(source, record));
    table.note = source.phrases.translate(
        "Report", "Answer: what the institution that answers for the action has said about it.");
    return {Paper::Heading{1, source.phrases.translate("Report", "Matrix of actions")}, table};
}

} // namespace Tallerista::Parts

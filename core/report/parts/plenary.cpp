// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/rules/plenaryaudit.h"
#include "core/rules/plenarysentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;
using Style = Paper::Paragraph::Style;

/// By whom and when, in one line.
QString whoDecided(const Source &source, const PlenaryRecord &plenary)
{
    const VoteFields &vote = plenary.vote.fields();
    const QDateTime closed =
        QDateTime::fromMSecsSinceEpoch(*vote.closedAt, source.contents.workshop->timeZone());
    QString when = source.phrases.translate("Report", "Closed on %1 at %2.")
                       .arg(source.longDate(closed.date()), source.hour(*vote.closedAt));
    switch (plenaryOutcome(plenary).end) {
    case PlenaryEnd::Team:
        return source.phrases.translate("Report", "Who decided: the technical team.") + u' ' + when;
    case PlenaryEnd::Skipped: // the sentence says it
    case PlenaryEnd::Everyone:
        return when;
    default:
        return source.phrases.translate(
                   "Report", "Who decided: the whole room, %n person(s).", nullptr, vote.present)
               + u' ' + when;
    }
}

QString told(const Source &source, const ConsolidationFields &action)
{
    if (action.reason.isEmpty())
        return action.wording;
    return action.wording + u'\n'
           + source.phrases.translate("Report", "Why they were joined: %1").arg(action.reason);
}

/// «17», and below it what each table gave where that was counted apart: «12 + 5».
QString countCell(const Source &source,
                  const PlenaryRecord &plenary,
                  const ConsolidationRecord &record,
                  std::optional<int> count)
{
    if (!count)
        return u"–"_s;
    const QString all = source.phrases.locale().toString(*count);
    QStringList parts;
    for (const int hands : handsByTable(plenary, record))
        parts << source.phrases.locale().toString(hands);
    return parts.isEmpty() ? all : all + u'\n' + parts.join(u" + "_s);
}

Paper::Table actions(const Source &source, const PlenaryRecord &plenary)
{
    Paper::Table table{source.phrases.translate("Report", "Actions before the plenary")};
    table.columns = {{source.phrases.translate("Report", "No."), Kind::Number},
                     {source.phrases.translate("Report", "Action"), Kind::Text, 2.6},
                     {source.phrases.translate("Report", "Origin"), Kind::Text, 1},
                     {plenary.isBySlips() ? source.phrases.translate("Report", "Points")
                                          : source.phrases.translate("Report", "Hands"),
                      Kind::Number},
                     {source.phrases.translate("Report", "Result"), Kind::Text, 1.4}};
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        const ConsolidationRecord &record = plenary.actions.at(i);
        table.rows.append({{source.phrases.locale().toString(record.number),
                            told(source, record.action.fields()),
                            source.codesOf(record.origins),
                            countCell(source, plenary, record, outcome.rows.at(i).count),
                            actionSentence(source.phrases, plenary, i)},
                           record.action->chosen});
    }
    return table;
}

} // namespace

QList<Paper::Block> plenary(const Source &source)
{
    const PlenaryRecord *closed = source.plenary();
    if (!closed || closed->actions.isEmpty())
        return {};
    const PlenaryAudit audit = plenaryAudit(*closed);
    QStringList told{whoDecided(source, *closed), auditSentence(source.phrases, audit)};
    told += minoritySentences(source.phrases, audit, closed->actions);
    told << floorSentence(source.phrases, audit, closed->actions)
         << sharingSentence(source.phrases, audit, closed->actions);
    told.removeAll(QString());
    return {Paper::Heading{1, source.phrases.translate("Report", "Plenary")},
            Paper::Paragraph{plenarySentence(source.phrases, *closed), Style::Lead},
            Paper::Paragraph{told.join(u' ')},
            actions(source, *closed)};
}

} // namespace Tallerista::Parts

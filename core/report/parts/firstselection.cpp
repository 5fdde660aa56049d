// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/rules/selection/decisionsentences.h"
#include "core/rules/selection/selectionsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;
using Style = Paper::Paragraph::Style;
using Row = FirstSelection::Row;
using Ranking::Where;

bool isCounted(const FirstSelection &selection)
{
    return selection.vote().method != VoteMethod::Agreement;
}

Paper::Bar::Band bandOf(const Row &row)
{
    if (row.where == Where::In)
        return Paper::Bar::Band::In;
    return row.where == Where::Line ? Paper::Bar::Band::Tied : Paper::Bar::Band::Out;
}

/// Those that enter, those that tie and the others; in each the best first.
QList<Row> byBand(const FirstSelection &selection)
{
    QList<Row> rows = selection.rows();
    std::stable_sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) {
        return bandOf(one) < bandOf(other);
    });
    return rows;
}

/// "3", "9–11"
QString placeText(const Row &row)
{
    if (!row.rank)
        return u"–"_s;
    return row.rank->lo == row.rank->hi ? QString::number(row.rank->lo)
                                        : u"%1–%2"_s.arg(row.rank->lo).arg(row.rank->hi);
}

/// Of its bar.
double lengthOf(const Row &row)
{
    return row.score ? double(row.score->num()) / double(row.score->den()) : 0;
}

/// In the chart a bar that enters by decision may be shorter than one that does not.
QString wordingIn(const Phrases &phrases, const Row &row)
{
    return row.where == Where::In && row.byVotes != Where::In
               ? phrases.translate("Report", "%1 (by decision)").arg(row.wording)
               : row.wording;
}

Paper::Bars chart(const Source &source, const FirstSelection &selection)
{
    Paper::Bars bars{source.phrases.translate("Report", "First selection of %1, in %2")
                         .arg(source.mesaTitle(selection.vote().mesa),
                              gotTitle(source.phrases, selection.vote().method).toLower())};
    for (const Row &row : byBand(selection))
        bars.bars.append({source.codes.of(row.idea),
                          wordingIn(source.phrases, row),
                          gotNumber(source.phrases, selection.vote(), row),
                          lengthOf(row),
                          bandOf(row)});
    bars.cutAfter =
        int(selection.isDecided() ? selection.entered().size() : selection.vote().seats);
    bars.cutText = source.phrases.translate("Report", "Line: %1").arg(bars.cutAfter);
    return bars;
}

Paper::Table counts(const Source &source, const FirstSelection &selection)
{
    const bool counted = isCounted(selection);
    Paper::Table table{source.phrases.translate("Report", "First selection of %1")
                           .arg(source.mesaTitle(selection.vote().mesa))};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Idea, as it was voted on"), Kind::Text}};
    if (counted) {
        table.columns.append({gotTitle(source.phrases, selection.vote().method), Kind::Number});
        table.columns.append({source.phrases.translate("Report", "Place"), Kind::Number});
    }
    table.columns.append({source.phrases.translate("Report", "Result"), Kind::Code});
    for (const Row &row : byBand(selection)) {
        QList<Paper::PlainText> cells{source.codes.of(row.idea), row.wording};
        if (counted)
            cells << gotNumber(source.phrases, selection.vote(), row) << placeText(row);
        cells << bandWord(source.phrases, row.where);
        table.rows.append({cells, row.where == Where::In});
    }
    return table;
}

QString whoDecided(const Source &source, const DecisionFields &decision)
{
    const QString hour = source.hour(decision.decidedAt);
    return decision.role.isEmpty() ? source.phrases.translate("Report", "Decided at %1.").arg(hour)
                                   : source.phrases.translate("Report", "Who decided: %1, at %2.")
                                         .arg(decision.role, hour);
}

/// What tied by the counts alone and what the table decided about it.
QList<Paper::Block> ties(const Source &source, const FirstSelection &selection)
{
    const QList<DecisionRecord> &decisions = selection.record().decisions;
    if (decisions.isEmpty())
        return {};
    const QList<Row> &rows = selection.rows();
    const auto count = [&rows](Where where) {
        return std::count_if(
            rows.begin(), rows.end(), [where](const Row &row) { return row.byVotes == where; });
    };
    QList<Paper::Block> blocks{
        Paper::Heading{3, source.phrases.translate("Report", "Ties and decisions")}};
    if (const auto tied = count(Where::Line); tied > 0) {
        const int left = selection.vote().seats - int(count(Where::In));
        blocks << Paper::Paragraph{tieTitle(source.phrases, tied, left) + u'.'};
    }
    for (qsizetype i = 0; i < decisions.size(); ++i)
        blocks << Paper::Paragraph{decisionSentence(source.phrases, selection, i, source.codes)}
               << Paper::Paragraph{whoDecided(source, decisions.at(i).decision.fields()),
                                   Style::Note};
    return blocks;
}

QList<Paper::Block> objections(const Source &source, const FirstSelection &selection)
{
    const QList<Objection> &raised = selection.record().objections;
    if (raised.isEmpty())
        return {};
    Paper::Table table{source.phrases.translate("Report", "Objections at %1")
                           .arg(source.mesaTitle(selection.vote().mesa))};
    table.columns = {{source.phrases.translate("Report", "People"), Kind::Number},
                     {source.phrases.translate("Report", "Objection, in their words"), Kind::Text}};
    for (const Objection &objection : raised)
        table.rows.append({{source.phrases.locale().toString(objection->people), objection->text}});
    return {Paper::Heading{3, source.phrases.translate("Report", "Objections")}, table};
}

} // namespace

QList<Paper::Block> firstSelection(const Source &source, const FirstSelection &selection)
{
    QList<Paper::Block> blocks{
        Paper::Heading{2, source.phrases.translate("Report", "First selection")},
        Paper::Paragraph{lineSentence(source.phrases, selection), Style::Lead}};
    if (selection.vote().parent)
        blocks << Paper::Paragraph{
            source.phrases.translate("Report",
                                     "%n idea(s) had passed a preselection by stickers.",
                                     nullptr,
                                     int(selection.record().items.size()))};
    if (const QString slips = slipsSentence(source.phrases, selection); !slips.isEmpty())
        blocks << Paper::Paragraph{slips};
    if (const QString joined = joinedSentence(source.phrases, selection, source.codes);
        !joined.isEmpty())
        blocks << Paper::Paragraph{joined, Style::Note};
    if (const QString &reason = selection.vote().reason; !reason.isEmpty())
        blocks << Paper::Paragraph{
            source.phrases.translate("Report", "Reason of the table: %1").arg(reason)};
    blocks += ties(source, selection);
    if (isCounted(selection))
        blocks << chart(source, selection);
    blocks << counts(source, selection);
    return blocks + objections(source, selection);
}

} // namespace Tallerista::Parts

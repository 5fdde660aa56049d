// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/rules/selection/finalsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;
using Style = Paper::Paragraph::Style;
using Candidate = FinalSelection::Candidate;

/// Those whose feasibility the table looked at, and those that it chose.
QList<Candidate> judgedOnes(const FinalSelection &selection, const QList<Id<Idea>> &chosen)
{
    QList<Candidate> candidates = selection.candidates();
    candidates.removeIf([&](const Candidate &candidate) {
        return candidate.reserve && candidate.verdict == Verdict::Unjudged
               && !chosen.contains(candidate.place.idea);
    });
    return candidates;
}

QString verdictText(const Source &source, const Candidate &candidate)
{
    const FeasibilityFields *found = source.feasibility(candidate.place.idea);
    const FeasibilityFields verdict = found ? *found : FeasibilityFields(candidate.place.idea);
    QStringList lines{verdictSentence(source.phrases, verdict),
                      answersSentence(source.phrases, verdict)};
    if (source.edition == Edition::Internal)
        lines << judgeSentence(source.phrases, verdict);
    if (candidate.reserve)
        lines << source.phrases.translate("Report",
                                          "In reserve: it did not enter the first selection");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Paper::Table verdicts(const Source &source,
                      const FinalSelection &selection,
                      const QString &mesa,
                      const ShortlistRecord *chosen)
{
    const QList<Id<Idea>> ideas = chosen ? chosen->ideas : QList<Id<Idea>>();
    Paper::Table table{
        source.phrases.translate("Report", "Feasibility and final selection: %1").arg(mesa)};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Idea"), Kind::Text, 1.3},
                     {source.phrases.translate("Report", "Feasibility"), Kind::Text, 1}};
    if (chosen)
        table.columns.append({source.phrases.translate("Report", "Result"), Kind::Code});
    for (const Candidate &candidate : judgedOnes(selection, ideas)) {
        const bool goesOn = ideas.contains(candidate.place.idea);
        Paper::Row row{{source.codes.of(candidate.place.idea),
                        candidate.place.wording,
                        verdictText(source, candidate)},
                       goesOn};
        if (chosen)
            row.cells << (goesOn ? source.phrases.translate("Report", "Goes on")
                                 : source.phrases.translate("Report", "Does not go on"));
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<Paper::Block> finalSelection(const Source &source, const FirstSelection &selection)
{
    const WorkshopContents &contents = source.contents;
    const ShortlistRecord *chosen = source.shortlist(*selection.vote().mesa);
    const auto &rows = selection.rows();
    // What a table thinks so far is its own.
    const bool isOver = contents.selection.judgingOver.contains(*selection.vote().mesa);
    const bool judged =
        isOver && std::any_of(rows.begin(), rows.end(), [&](const FirstSelection::Row &row) {
            return source.feasibility(row.idea);
        });
    if (!chosen && !judged)
        return {};
    const FinalSelection result(selection,
                                contents.selection.judged,
                                contents.workshop->finalCut,
                                source.finalVote(*selection.vote().mesa));
    QList<Paper::Block> blocks{
        Paper::Heading{2, source.phrases.translate("Report", "Feasibility and final selection")}};
    if (chosen)
        blocks << Paper::Paragraph{finalSentence(source.phrases, result, *chosen, source.codes),
                                   Style::Lead};
    else if (const QString changes = changesSentence(source.phrases, result, source.codes);
             !changes.isEmpty())
        blocks << Paper::Paragraph{changes, Style::Lead};
    blocks << verdicts(source, result, source.mesaTitle(selection.vote().mesa), chosen);
    return blocks;
}

} // namespace Tallerista::Parts

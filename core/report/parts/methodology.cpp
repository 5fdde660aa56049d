// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/rules/plenarysentences.h"
#include "core/rules/selection/selectionsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Style = Paper::Paragraph::Style;

Paper::BulletList steps(const Source &source)
{
    const WorkshopFields &workshop = source.contents.workshop.fields();
    Paper::BulletList steps;
    steps.items.append(source.phrases.translate(
        "Report",
        "What already exists: experiences of the institutions, with the improvement "
        "proposed and the support offered."));
    steps.items.append(source.phrases.translate(
        "Report", "Brainstorm: every table writes down all its ideas, without discussing them."));
    steps.items.append(source.phrases.translate(
        "Report",
        "First selection: each table chooses %n idea(s) by importance and relevance.",
        nullptr,
        workshop.firstCut));
    steps.items.append(
        source.phrases.translate("Report",
                                 "Final selection: of these, %n that are technically feasible.",
                                 nullptr,
                                 workshop.finalCut));
    if (workshop.plenary)
        steps.items.append(source.phrases.translate(
            "Report", "Plenary: the tables bring their actions together."));
    steps.items.append(source.phrases.translate(
        "Report", "SMART sheets: each chosen action is specified so that it can be verified."));
    return steps;
}

/// Who voted and since when nothing about the vote could be changed any more.
QString voteSentence(const Source &source, const VoteFields &vote)
{
    QStringList sentences{
        u"%1: %2."_s.arg(source.mesaTitle(vote.mesa), methodName(source.phrases, vote.method))};
    if (vote.present > 0)
        sentences << source.phrases.translate(
            "Report", "%n person(s) had a vote.", nullptr, vote.present);
    if (vote.openedAt)
        sentences << source.phrases
                         .translate("Report",
                                    "How it is decided was fixed at %1, before anything was "
                                    "counted.")
                         .arg(source.hour(*vote.openedAt));
    if (vote.closedAt)
        sentences << source.phrases.translate("Report", "The result was shown at %1.")
                         .arg(source.hour(*vote.closedAt));
    return sentences.join(u' ');
}

/// Votes that are decided in the same way are told together.
QList<Paper::Block> howItWasDecided(const Source &source)
{
    QList<Paper::Block> blocks;
    QList<QStringList> told;
    const auto &selections = source.contents.selection.first;
    for (const FirstSelection &selection : selections) {
        const QStringList lines = howItIsDecided(source.phrases, selection.vote());
        if (told.contains(lines))
            continue;
        told.append(lines);
        for (const FirstSelection &other : selections) {
            if (howItIsDecided(source.phrases, other.vote()) == lines)
                blocks << Paper::Paragraph{voteSentence(source, other.vote())};
        }
        Paper::BulletList list;
        for (const QString &line : lines)
            list.items.append(line);
        blocks << list;
    }
    if (!blocks.isEmpty())
        blocks.prepend(Paper::Heading{
            2, source.phrases.translate("Report", "How the first selection was made")});
    return blocks;
}

QList<Paper::Block> howFeasibilityWasFound(const Source &source)
{
    if (source.contents.selection.judged.isEmpty())
        return {};
    return {
        Paper::Heading{2, source.phrases.translate("Report", "How the final selection was made")},
        Paper::Paragraph{source.phrases.translate(
            "Report",
            "Each table looked at its selected ideas one by one: feasible, feasible with "
            "conditions or not feasible, and why. Feasibility is a condition and gives no points: "
            "the first feasible ideas of the first selection go on, unless the table votes once "
            "more on them, or chooses otherwise and says why.")}};
}

/// Where the whole room decided.
QList<Paper::Block> howThePlenaryDecided(const Source &source)
{
    const PlenaryRecord *closed = source.plenary();
    const PlenaryEnd end = closed ? plenaryOutcome(*closed).end : PlenaryEnd::Skipped;
    if (end == PlenaryEnd::Team || end == PlenaryEnd::Skipped)
        return {};
    Paper::BulletList list;
    for (const QString &line : howPlenaryIsDecided(source.phrases,
                                                   int(closed->actions.size()),
                                                   closed->vote->seats,
                                                   closed->vote->places))
        list.items.append(line);
    return {Paper::Heading{2, source.phrases.translate("Report", "How the plenary decided")}, list};
}

} // namespace

QList<Paper::Block> methodology(const Source &source)
{
    return QList<Paper::Block>{
               Paper::Heading{1, source.phrases.translate("Report", "Methodology")},
               Paper::Paragraph{
                   source.phrases.translate(
                       "Report",
                       "The workshop worked as a nominal group technique at %n table(s): each "
                       "person thinks first, "
                       "then everybody speaks in turn, and nothing is discarded before the group "
                       "has seen it.",
                       nullptr,
                       int(source.contents.mesas.size())),
                   Style::Lead},
               Paper::Heading{2, source.phrases.translate("Report", "Steps of the method")},
               steps(source)}
           + howItWasDecided(source) + howFeasibilityWasFound(source)
           + howThePlenaryDecided(source);
}

} // namespace Tallerista::Parts

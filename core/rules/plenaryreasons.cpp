// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenaryreasons.h"

#include "core/base/text.h"
#include "core/rules/plenarysentences.h"
#include "core/rules/selection/votesentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString joiningOf(const Phrases &phrases, const ConsolidationRecord &record)
{
    if (record.origins.size() < 2)
        return {};
    const QString joined =
        phrases.translate("Fate", "In the plenary it was joined with its twin: “%1”.")
            .arg(record.action->wording);
    const QString why = asSentence(record.action->reason);
    return why.isEmpty() ? joined : joined + u' ' + why;
}

/// The least that one of those in has got.
QString
leastInside(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    std::optional<int> least;
    for (const PlenaryOutcome::Row &row : outcome.rows) {
        if (row.place == PlenaryPlace::In && row.count)
            least = std::min(least.value_or(*row.count), *row.count);
    }
    return least ? countWords(phrases, plenary.vote->method, *least) : QString();
}

QString byCount(const Phrases &phrases,
                const PlenaryRecord &plenary,
                const PlenaryOutcome &outcome,
                qsizetype index)
{
    const PlenaryOutcome::Row &row = outcome.rows.at(index);
    if (!row.count)
        return phrases.translate("Fate", "It was not put to the vote.");
    if (row.place == PlenaryPlace::In)
        return {};
    const QString least = leastInside(phrases, plenary, outcome);
    return least.isEmpty()
               ? QString()
               : phrases.translate("Fate", "Others had more: the last one that entered has %1.")
                     .arg(least);
}

QString whoAndWhy(const Phrases &phrases, const QString &who, const QString &reason)
{
    return reason.isEmpty() ? who + u'.'
                            : asSentence(phrases.translate("Fate", "%1: %2").arg(who, reason));
}

QString byRoom(const Phrases &phrases,
               const PlenaryRecord &plenary,
               const PlenaryOutcome &outcome,
               qsizetype index)
{
    const PlenaryOutcome::Row &row = outcome.rows.at(index);
    const QString &reason = plenary.vote->reason;
    if (row.byVotes != PlenaryPlace::Tied)
        return byCount(phrases, plenary, outcome, index);
    if (outcome.end == PlenaryEnd::TieAdmitted)
        return whoAndWhy(
            phrases, phrases.translate("Fate", "It tied and the room let all enter"), reason);
    return whoAndWhy(phrases,
                     row.place == PlenaryPlace::In
                         ? phrases.translate("Fate", "It tied and the room chose it")
                         : phrases.translate("Fate", "It tied and the room chose others"),
                     reason);
}

/// Who decided and why, by the way in which the plenary ended.
QString decisionOf(const Phrases &phrases,
                   const PlenaryRecord &plenary,
                   const PlenaryOutcome &outcome,
                   qsizetype index)
{
    const QString &reason = plenary.vote->reason;
    switch (outcome.end) {
    case PlenaryEnd::Open:
        return {};
    case PlenaryEnd::Everyone:
        return phrases.translate("Fate", "There were places for all: nobody had to vote.");
    case PlenaryEnd::Skipped:
        return whoAndWhy(
            phrases,
            phrases.translate("Fate", "There was no plenary, what every table selected goes on"),
            reason);
    case PlenaryEnd::Team:
        return whoAndWhy(phrases, phrases.translate("Fate", "The technical team decided"), reason);
    case PlenaryEnd::Floor:
        return whoAndWhy(
            phrases,
            phrases.translate("Fate", "The room gave places to the best of each table first"),
            reason);
    case PlenaryEnd::Proportional:
        return whoAndWhy(
            phrases,
            phrases.translate("Fate", "The room shared the places out among those who agree"),
            reason);
    case PlenaryEnd::Count:
    case PlenaryEnd::TieOpen:
    case PlenaryEnd::TieAdmitted:
    case PlenaryEnd::TieChosen:
        break;
    }
    return byRoom(phrases, plenary, outcome, index);
}

} // namespace

QString plenaryReason(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    const bool isVoted = outcome.end != PlenaryEnd::Everyone && outcome.end != PlenaryEnd::Skipped;
    QStringList sentences{joiningOf(phrases, plenary.actions.at(index))};
    if (isVoted)
        sentences << asSentence(plenaryCountText(phrases, plenary, index));
    sentences << decisionOf(phrases, plenary, outcome, index);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Tallerista

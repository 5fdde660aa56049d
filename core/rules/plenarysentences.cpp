// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenarysentences.h"

#include "core/base/text.h"
#include "core/rules/selection/selectionsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString actionsText(const Phrases &phrases, int count)
{
    return phrases.translate("Plenary", "%n action(s)", nullptr, count);
}

QString placesText(const Phrases &phrases, int count)
{
    return phrases.translate("Plenary", "%n place(s)", nullptr, count);
}

/// The least of those in and the most of those out; empty when nobody counted is out.
QString
lineText(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    std::optional<int> lastIn;
    int firstOut = -1;
    for (const PlenaryOutcome::Row &row : outcome.rows) {
        const int count = row.count.value_or(-1);
        if (row.place == PlenaryPlace::In)
            lastIn = std::min(lastIn.value_or(count), count);
        else
            firstOut = std::max(firstOut, count);
    }
    if (firstOut < 0 || !lastIn)
        return {};
    const VoteMethod method = plenary.vote->method;
    return phrases.translate("Plenary", "The last one that enters has %1; the first one out, %2.")
        .arg(countWords(phrases, method, *lastIn), countWords(phrases, method, firstOut));
}

QString
countText(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    const int in = outcome.count(PlenaryPlace::In);
    const int empty = plenary.vote->seats - in;
    const int uncounted = outcome.uncounted();
    QStringList sentences{
        plenary.isBySlips()
            ? phrases.translate("Plenary", "By ranked slips, %n action(s) enter.", nullptr, in)
            : phrases.translate("Plenary", "By show of hands, %n action(s) enter.", nullptr, in)};
    if (empty == 0)
        sentences << lineText(phrases, plenary, outcome);
    else
        sentences << phrases.translate("Plenary", "%n place(s) stay empty.", nullptr, empty);
    if (uncounted > 0)
        sentences << phrases.translate(
            "Plenary", "%n action(s) were not put to the vote.", nullptr, uncounted);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString withReason(const Phrases &phrases, const QString &sentence, const QString &reason)
{
    if (reason.isEmpty())
        return sentence;
    return asSentence(phrases.translate("Plenary", "%1 Reason: %2").arg(sentence, reason));
}

/// «17 de 24 manos», «38 puntos, en 9 de 12 papeletas».
QString
votesText(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryOutcome::Row &row)
{
    if (!row.count)
        return phrases.translate("Plenary", "not counted");
    if (plenary.isBySlips())
        return *row.count == 0 ? phrases.translate("Plenary", "on no slip")
                               : phrases
                                     .translate("Plenary",
                                                "%1, on %2 of %n slip(s)",
                                                nullptr,
                                                int(plenary.ballots.size()))
                                     .arg(countWords(phrases, VoteMethod::Ranked, *row.count))
                                     .arg(row.supporters.value_or(0));
    if (*row.count == 0)
        return phrases.translate("Plenary", "nobody raised a hand");
    return phrases.translate("Plenary", "%1 of %2 hands")
        .arg(*row.count)
        .arg(plenary.vote->present);
}

QString skippedText(const Phrases &phrases, const PlenaryRecord &plenary, int in)
{
    const bool byTeam = std::any_of(
        plenary.actions.begin(), plenary.actions.end(), [](const ConsolidationRecord &record) {
            return record.action->decidedBy == PlenaryBy::SkippedByTeam;
        });
    return byTeam ? phrases.translate("Plenary",
                                      "There was no plenary, by decision of the technical team: "
                                      "the %n action(s) of the tables go on.",
                                      nullptr,
                                      in)
                  : phrases.translate("Plenary",
                                      "There was no plenary, by decision of the room: the %n "
                                      "action(s) of the tables go on.",
                                      nullptr,
                                      in);
}

QString teamSentence(const Phrases &phrases,
                     const PlenaryRecord &plenary,
                     const PlenaryOutcome &outcome,
                     qsizetype index)
{
    const auto &action = plenary.actions.at(index).action;
    QString said =
        action->chosen
            ? phrases.translate("Plenary", "Enters: the technical team chose it")
            : phrases.translate("Plenary", "Does not enter: the technical team chose others");
    const PlenaryOutcome::Row &row = outcome.rows.at(index);
    return row.count ? u"%1 · %2"_s.arg(said, votesText(phrases, plenary, row)) : said;
}

/// Whether a rule that the room adopted, and not the count, says who enters.
bool isByRule(PlenaryEnd end)
{
    return end == PlenaryEnd::Floor || end == PlenaryEnd::Proportional;
}

QString enteringText(const Phrases &phrases, PlenaryEnd end, PlenaryPlace byVotes)
{
    if (isByRule(end) && byVotes != PlenaryPlace::In)
        return end == PlenaryEnd::Floor
                   ? phrases.translate("Plenary", "Enters with its table’s places: %1")
                   : phrases.translate("Plenary", "Enters, as the places were shared out: %1");
    return byVotes == PlenaryPlace::Tied ? phrases.translate("Plenary", "Enters out of the tie: %1")
                                         : phrases.translate("Plenary", "Enters: %1");
}

QString stayingOutText(const Phrases &phrases, PlenaryEnd end, PlenaryPlace byVotes)
{
    if (isByRule(end) && byVotes == PlenaryPlace::In)
        return end == PlenaryEnd::Floor
                   ? phrases.translate("Plenary",
                                       "Does not enter: its place went to the other table’s, %1")
                   : phrases.translate("Plenary",
                                       "Does not enter, as the places were shared out: %1");
    return byVotes == PlenaryPlace::Tied
               ? phrases.translate("Plenary", "Tied and was not chosen: %1")
               : phrases.translate("Plenary", "Does not enter: %1");
}

} // namespace

QString placeName(const Phrases &phrases, PlenaryPlace place)
{
    switch (place) {
    case PlenaryPlace::In:
        return phrases.translate("Plenary", "These enter");
    case PlenaryPlace::Tied:
        return phrases.translate("Plenary", "Tie");
    case PlenaryPlace::Out:
        return phrases.translate("Plenary", "These do not enter");
    case PlenaryPlace::Uncounted:
        return phrases.translate("Plenary", "Not counted");
    }
    Q_UNREACHABLE();
}

QString plenaryCountText(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index)
{
    const auto count = plenaryOutcome(plenary).rows.at(index).count;
    return count ? countWords(phrases, plenary.vote->method, *count) : QString();
}

QString actionSentence(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    if (outcome.end == PlenaryEnd::Open)
        return {};
    if (outcome.end == PlenaryEnd::Team)
        return teamSentence(phrases, plenary, outcome, index);
    if (outcome.end == PlenaryEnd::Everyone)
        return phrases.translate("Plenary", "Enters without a vote");
    if (outcome.end == PlenaryEnd::Skipped)
        return phrases.translate("Plenary", "Goes on: there was no plenary");
    const PlenaryOutcome::Row &row = outcome.rows.at(index);
    const QString votes = votesText(phrases, plenary, row);
    switch (row.place) {
    case PlenaryPlace::In:
        return enteringText(phrases, outcome.end, row.byVotes).arg(votes);
    case PlenaryPlace::Tied:
        return phrases.translate("Plenary", "Ties: %1").arg(votes);
    case PlenaryPlace::Out:
        return stayingOutText(phrases, outcome.end, row.byVotes).arg(votes);
    case PlenaryPlace::Uncounted:
        return phrases.translate("Plenary", "Does not enter: it was not put to the vote");
    }
    Q_UNREACHABLE();
}

QString tieSentence(const Phrases &phrases, const PlenaryOutcome &outcome)
{
    const int tied = outcome.tiedByVotes();
    if (tied == 0)
        return {};
    return phrases.translate("Plenary", "Tie: %1 for %2")
        .arg(actionsText(phrases, tied), placesText(phrases, outcome.seatsLeft));
}

QString plenarySentence(const Phrases &phrases, const PlenaryRecord &plenary)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    const int in = outcome.count(PlenaryPlace::In);
    const QString tie = tieSentence(phrases, outcome);
    const QString &reason = plenary.vote->reason;
    switch (outcome.end) {
    case PlenaryEnd::Open:
        return {};
    case PlenaryEnd::Everyone:
        return phrases.translate("Plenary", "%1 for %2: all of them enter and no vote was needed.")
            .arg(actionsText(phrases, in), placesText(phrases, plenary.vote->seats));
    case PlenaryEnd::Count:
        return countText(phrases, plenary, outcome);
    case PlenaryEnd::TieOpen:
        return phrases.translate("Plenary", "%1. The room decides.").arg(tie);
    case PlenaryEnd::TieAdmitted:
        return withReason(phrases,
                          phrases
                              .translate("Plenary",
                                         "%1. The room let all of them enter: %n action(s) in all.",
                                         nullptr,
                                         in)
                              .arg(tie),
                          reason);
    case PlenaryEnd::TieChosen:
        return withReason(
            phrases, phrases.translate("Plenary", "%1. The room chose.").arg(tie), reason);
    case PlenaryEnd::Team:
        return withReason(
            phrases,
            phrases.translate("Plenary", "The technical team chose %n action(s).", nullptr, in),
            reason);
    case PlenaryEnd::Floor:
        return withReason(
            phrases,
            phrases.translate("Plenary",
                              "The room gave the best of each table a place before the others: %n "
                              "action(s) enter by the same votes.",
                              nullptr,
                              in),
            reason);
    case PlenaryEnd::Proportional:
        return withReason(
            phrases,
            phrases.translate("Plenary",
                              "The room shared the places out among those who agree: %n action(s) "
                              "enter by the same slips.",
                              nullptr,
                              in),
            reason);
    case PlenaryEnd::Skipped:
        return withReason(phrases, skippedText(phrases, plenary, in), reason);
    }
    Q_UNREACHABLE();
}

} // namespace Tallerista

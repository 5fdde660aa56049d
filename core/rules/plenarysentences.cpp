// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenarysentences.h"

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

QString countOfHands(const Phrases &phrases, int count)
{
    return countWords(phrases, VoteMethod::Hands, count);
}

/// The fewest hands of those in and the most of those out; empty when nobody counted is out.
QString
lineText(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    int lastIn = plenary.vote->present;
    int firstOut = -1;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        const int hands = plenary.actions.at(i).action->hands.value_or(-1);
        if (outcome.rows.at(i).place == PlenaryPlace::In)
            lastIn = std::min(lastIn, hands);
        else
            firstOut = std::max(firstOut, hands);
    }
    if (firstOut < 0)
        return {};
    return phrases.translate("Plenary", "The last one that enters has %1; the first one out, %2.")
        .arg(countOfHands(phrases, lastIn), countOfHands(phrases, firstOut));
}

QString
countText(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    const int in = outcome.count(PlenaryPlace::In);
    const int empty = plenary.vote->seats - in;
    const int uncounted = outcome.uncounted();
    QStringList sentences{
        phrases.translate("Plenary", "By show of hands, %n action(s) enter.", nullptr, in)};
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
    return phrases.translate("Plenary", "%1 Reason: %2").arg(sentence, reason);
}

QString handsOfVoters(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index)
{
    const auto &hands = plenary.actions.at(index).action->hands;
    if (!hands)
        return phrases.translate("Plenary", "not counted");
    if (*hands == 0)
        return phrases.translate("Plenary", "nobody raised a hand");
    return phrases.translate("Plenary", "%1 of %2 hands").arg(*hands).arg(plenary.vote->present);
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

QString teamSentence(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index)
{
    const auto &action = plenary.actions.at(index).action;
    QString said =
        action->chosen
            ? phrases.translate("Plenary", "Enters: the technical team chose it")
            : phrases.translate("Plenary", "Does not enter: the technical team chose others");
    if (!action->hands)
        return said;
    return u"%1 · %2"_s.arg(said, handsOfVoters(phrases, plenary, index));
}

} // namespace

QStringList howPlenaryIsDecided(const Phrases &phrases, int actions, int seats)
{
    if (actions <= seats)
        return {phrases.translate("Plenary", "There are %1: all of them enter without a vote.")
                    .arg(placesText(phrases, seats))};
    return {
        phrases.translate("Plenary", "Actions that say the same are joined first."),
        phrases.translate("Plenary",
                          "Each action is called once; whoever wants it raises a hand. Everybody "
                          "may raise it for as many as they like."),
        phrases.translate("Plenary", "The %n action(s) with the most hands enter.", nullptr, seats),
        phrases.translate("Plenary",
                          "If several tie for the last places, the room decides: all of them "
                          "enter, or it chooses and says why."),
        phrases.translate("Plenary", "Nobody sees the result before the count is closed."),
    };
}

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

QString handsText(const Phrases &phrases, const ConsolidationFields &action)
{
    return action.hands ? countOfHands(phrases, *action.hands)
                        : phrases.translate("Plenary", "not counted");
}

QString actionSentence(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    if (outcome.end == PlenaryEnd::Open)
        return {};
    if (outcome.end == PlenaryEnd::Team)
        return teamSentence(phrases, plenary, index);
    if (outcome.end == PlenaryEnd::Everyone)
        return phrases.translate("Plenary", "Enters without a vote");
    if (outcome.end == PlenaryEnd::Skipped)
        return phrases.translate("Plenary", "Goes on: there was no plenary");
    const QString hands = handsOfVoters(phrases, plenary, index);
    const PlenaryOutcome::Row &row = outcome.rows.at(index);
    const bool tied = row.byHands == PlenaryPlace::Tied;
    switch (row.place) {
    case PlenaryPlace::In:
        if (outcome.end == PlenaryEnd::Floor && row.byHands == PlenaryPlace::Out)
            return phrases.translate("Plenary", "Enters with its table’s places: %1").arg(hands);
        return (tied ? phrases.translate("Plenary", "Enters out of the tie: %1")
                     : phrases.translate("Plenary", "Enters: %1"))
            .arg(hands);
    case PlenaryPlace::Tied:
        return phrases.translate("Plenary", "Ties: %1").arg(hands);
    case PlenaryPlace::Out:
        if (outcome.end == PlenaryEnd::Floor && row.byHands == PlenaryPlace::In)
            return phrases
                .translate("Plenary", "Does not enter: its place went to the other table’s, %1")
                .arg(hands);
        return (tied ? phrases.translate("Plenary", "Tied and was not chosen: %1")
                     : phrases.translate("Plenary", "Does not enter: %1"))
            .arg(hands);
    case PlenaryPlace::Uncounted:
        return phrases.translate("Plenary", "Does not enter: it was not put to the vote");
    }
    Q_UNREACHABLE();
}

QString tieSentence(const Phrases &phrases, const PlenaryOutcome &outcome)
{
    const int tied = outcome.tiedByHands();
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
                              "action(s) enter by the same hands.",
                              nullptr,
                              in),
            reason);
    case PlenaryEnd::Skipped:
        return withReason(phrases, skippedText(phrases, plenary, in), reason);
    }
    Q_UNREACHABLE();
}

} // namespace Tallerista

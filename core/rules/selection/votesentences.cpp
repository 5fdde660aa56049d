// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/votesentences.h"

#include "core/rules/selection/tiechain.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// With two decimals at most, rounded to the nearest.
QString decimalText(const Phrases &phrases, const Ranking::Frac &number)
{
    constexpr qint64 scale = 100;
    const qint64 scaled = number.num() * scale * 2 / number.den();
    const qint64 cents = (scaled + (scaled < 0 ? -1 : 1)) / 2;
    const int decimals = cents % scale == 0 ? 0 : cents % 10 == 0 ? 1 : 2;
    return phrases.locale().toString(double(cents) / scale, 'f', decimals);
}

/// The most that the mean of scores can be.
int mostMean(const VoteFields &vote)
{
    return BallotMarkFields::MostScore * (vote.importanceWeight + vote.relevanceWeight);
}

QString weightsLine(const Phrases &phrases, const VoteFields &vote)
{
    return phrases.translate("Selection", "Importance counts %1 times and relevance %2 times.")
        .arg(vote.importanceWeight)
        .arg(vote.relevanceWeight);
}

QStringList dotLines(const Phrases &phrases, const VoteFields &vote)
{
    QStringList lines;
    if (vote.dotsPerIdea <= 1)
        lines << phrases.translate("Selection",
                                   "Each person has %n sticker(s), one for an idea at most.",
                                   nullptr,
                                   vote.dots);
    else
        lines << phrases
                     .translate("Selection",
                                "Each person has %n sticker(s), as many as %1 for an idea.",
                                nullptr,
                                vote.dots)
                     .arg(vote.dotsPerIdea);
    return lines;
}

QStringList handLines(const Phrases &phrases, const VoteFields &vote)
{
    if (vote.purpose == VotePurpose::Runoff)
        return {phrases.translate("Selection",
                                  "Only the tied ideas: each person raises a hand %n time(s).",
                                  nullptr,
                                  vote.seats)};
    if (vote.purpose == VotePurpose::FinalSelection && !vote.asksTwo())
        return {phrases.translate("Selection",
                                  "Only the feasible ideas: whoever wants an idea to go on raises "
                                  "a hand for it.")};
    if (!vote.asksTwo())
        return {phrases.translate("Selection",
                                  "For each idea, whoever finds it important and relevant raises a "
                                  "hand.")};
    return {phrases.translate("Selection",
                              "For each idea hands are raised twice: for whether it is important, "
                              "and for whether it is relevant.")};
}

QStringList rankedLines(const Phrases &phrases, const VoteFields &vote)
{
    return {
        phrases.translate("Selection",
                          "Each person chooses %n idea(s) and puts them in order, the best first.",
                          nullptr,
                          vote.places),
        phrases.translate("Selection",
                          "The first one gets %n point(s), the next one less, the last one 1.",
                          nullptr,
                          vote.places)};
}

QStringList scoreLines(const Phrases &phrases, const VoteFields &vote)
{
    return {
        phrases.translate("Selection",
                          "Each person gives each idea two marks from 1 to 5: how important and "
                          "how relevant it is."),
        phrases
            .translate("Selection",
                       "What counts is the mean. An idea that fewer than %1% of the slips "
                       "mark does not enter by itself.")
            .arg(vote.quorumPercent)};
}

/// What breaks a tie before the table is asked.
QString chainLine(const Phrases &phrases, const VoteFields &vote)
{
    switch (vote.method) {
    case VoteMethod::Dots:
        return isBySlips(vote) && vote.dotsPerIdea > 1 ? phrases.translate(
                   "Selection", "If ideas tie there, the one that more people chose goes first.")
                                                       : QString();
    case VoteMethod::Hands:
        return vote.asksTwo() ? phrases.translate(
                   "Selection",
                   "If ideas tie there, the one with more hands for importance goes first.")
                              : QString();
    case VoteMethod::Ranked:
        return phrases.translate("Selection",
                                 "If ideas tie there, the one that more people chose goes first; "
                                 "then, the one that more people put first.");
    case VoteMethod::Scores:
        return phrases.translate("Selection",
                                 "If ideas tie there, the more important one goes first; then, the "
                                 "one that more people gave 4 or 5 twice.");
    case VoteMethod::Agreement:
        break;
    }
    return {};
}

QStringList markLines(const Phrases &phrases, const VoteFields &vote)
{
    switch (vote.method) {
    case VoteMethod::Dots:
        return dotLines(phrases, vote);
    case VoteMethod::Hands:
        return handLines(phrases, vote);
    case VoteMethod::Ranked:
        return rankedLines(phrases, vote);
    case VoteMethod::Scores:
        return scoreLines(phrases, vote);
    case VoteMethod::Agreement:
        break;
    }
    return {};
}

QStringList agreementLines(const Phrases &phrases, const VoteFields &vote)
{
    return {phrases.translate(
                "Selection", "The table talks and agrees on %n idea(s).", nullptr, vote.seats),
            phrases.translate("Selection", "It says why, in one reason for the whole list."),
            phrases.translate("Selection",
                              "Whoever disagrees says so: the objection is written down.")};
}

/// Who is in, and what happens when ideas tie.
QStringList lineLines(const Phrases &phrases, const VoteFields &vote)
{
    if (vote.purpose == VotePurpose::Sieve)
        return {phrases.translate("Selection",
                                  "The %n idea(s) with the most go on to the first selection, and "
                                  "all that tie with the last.",
                                  nullptr,
                                  vote.seats)};
    const bool isFinal = vote.purpose == VotePurpose::FinalSelection;
    QStringList lines{
        isFinal ? phrases.translate(
            "Selection", "The %n idea(s) with the most go on to the sheets.", nullptr, vote.seats)
                : phrases.translate(
                    "Selection", "The %n idea(s) with the most enter.", nullptr, vote.seats)};
    if (const QString chain = chainLine(phrases, vote); !chain.isEmpty())
        lines << chain;
    if (isFinal)
        return lines << phrases.translate("Selection",
                                          "If several tie for the last places, the table chooses "
                                          "among them and says why.");
    lines << phrases.translate(
        "Selection",
        "If several tie for the last places, the table decides: all enter where "
        "they are two too many at most, or it votes once more on those, chooses "
        "and says why, or draws.");
    return lines;
}

} // namespace

QString countWords(const Phrases &phrases, VoteMethod method, int count)
{
    switch (method) {
    case VoteMethod::Dots:
        return phrases.translate("Selection", "%n sticker(s)", nullptr, count);
    case VoteMethod::Hands:
        return phrases.translate("Selection", "%n hand(s)", nullptr, count);
    case VoteMethod::Ranked:
        return phrases.translate("Selection", "%n point(s)", nullptr, count);
    case VoteMethod::Scores:
    case VoteMethod::Agreement:
        break;
    }
    return {};
}

QString gotWords(const Phrases &phrases, const VoteFields &vote, const FirstSelection::Row &row)
{
    if (vote.method == VoteMethod::Agreement)
        return {};
    if (vote.method == VoteMethod::Scores)
        return row.score ? phrases.translate("Selection", "a mean of %1 of %2")
                               .arg(decimalText(phrases, *row.score))
                               .arg(mostMean(vote))
                         : phrases.translate("Selection", "no marks");
    if (row.relevance)
        return phrases.translate("Selection", "%1 hands for importance and %2 for relevance")
            .arg(row.count.value_or(0))
            .arg(*row.relevance);
    if (row.score && row.score->den() != 1)
        return phrases.translate("Selection", "%1 points").arg(decimalText(phrases, *row.score));
    return countWords(phrases, vote.method, row.count.value_or(0));
}

QString gotNumber(const Phrases &phrases, const VoteFields &vote, const FirstSelection::Row &row)
{
    const bool isMean = row.score && (vote.method == VoteMethod::Scores || row.score->den() != 1);
    if (isMean)
        return decimalText(phrases, *row.score);
    if (!row.count)
        return u"–"_s;
    const QString count = phrases.locale().toString(*row.count);
    return row.relevance ? u"%1 · %2"_s.arg(count, phrases.locale().toString(*row.relevance))
                         : count;
}

QString gotTitle(const Phrases &phrases, VoteMethod method)
{
    switch (method) {
    case VoteMethod::Dots:
        return phrases.translate("Selection", "Stickers");
    case VoteMethod::Hands:
        return phrases.translate("Selection", "Hands");
    case VoteMethod::Ranked:
        return phrases.translate("Selection", "Points");
    case VoteMethod::Scores:
        return phrases.translate("Selection", "Mean");
    case VoteMethod::Agreement:
        break;
    }
    return {};
}

QString gapWords(const Phrases &phrases, const VoteFields &vote, const Ranking::Frac &gap)
{
    const bool isWhole =
        gap.den() == 1 && gap.num() <= qint64(VoteFields::MaxPresent) * VoteFields::MaxDots;
    if (vote.method == VoteMethod::Scores || !isWhole)
        return phrases.translate("Selection", "%1 points").arg(decimalText(phrases, gap));
    if (vote.asksTwo())
        return countWords(phrases, VoteMethod::Ranked, int(gap.num()));
    return countWords(phrases, vote.method, int(gap.num()));
}

QStringList howItIsDecided(const Phrases &phrases, const VoteFields &vote)
{
    if (vote.method == VoteMethod::Agreement)
        return agreementLines(phrases, vote);
    QStringList lines = markLines(phrases, vote);
    if (vote.asksTwo() && vote.importanceWeight != vote.relevanceWeight)
        lines << weightsLine(phrases, vote);
    lines += lineLines(phrases, vote);
    if (!vote.secret)
        lines << phrases.translate("Selection", "Slips carry the name of who filled them in.");
    lines << phrases.translate("Selection", "Nobody sees a number before the count is closed.");
    return lines;
}

QString slipsSentence(const Phrases &phrases, const FirstSelection &selection)
{
    if (!selection.isBySlips())
        return {};
    return slipsSentence(phrases, selection.slips(), selection.vote().present);
}

QString slipsSentence(const Phrases &phrases, int slips, int present)
{
    return phrases.translate("Selection", "%n slip(s) of %1 people.", nullptr, slips).arg(present);
}

QString totalWords(const Phrases &phrases, const FirstSelection &selection)
{
    const VoteFields &vote = selection.vote();
    if (!selection.isBySlips())
        return countWords(phrases, vote.method, selection.total());
    return phrases.translate("Selection", "%1 on %n slip(s)", nullptr, selection.slips())
        .arg(phrases.translate("Selection", "%n mark(s)", nullptr, selection.total()));
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/ballotentry.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr auto NoScoreFigure = u'0';

/// 0 for no mark; nothing for what is no mark at all.
std::optional<int> scoreOf(QChar figure)
{
    const int score = figure == u'-' ? 0 : figure.digitValue();
    return score < 0 || score > BallotMarkFields::MostScore ? std::nullopt : std::optional(score);
}

void addScore(BallotEntry &entry, const QString &card, bool isFirst, int score)
{
    if (isFirst)
        entry.marks.append({card});
    SlipMark &mark = entry.marks.last();
    if (score > 0)
        (isFirst ? mark.importance : mark.relevance) = score;
}

BallotEntry parseScores(const QString &line, const QStringList &cards)
{
    BallotEntry entry;
    int figures = 0;
    for (const QChar figure : line) {
        if (figure.isSpace() || figure == u',')
            continue;
        const auto score = scoreOf(figure);
        if (!score || figures == 2 * cards.size()) {
            entry.unreadable = figure;
            return entry;
        }
        addScore(entry, cards.at(figures / 2), figures % 2 == 0, *score);
        ++figures;
    }
    entry.marks.removeIf([](const SlipMark &mark) { return !mark.importance && !mark.relevance; });
    return entry;
}

QString typedScores(const QList<SlipMark> &marks, const QStringList &cards)
{
    const auto figure = [](const std::optional<int> &score) {
        return score ? QString::number(*score) : QString(NoScoreFigure);
    };
    QStringList words;
    for (const QString &card : cards) {
        const auto found = std::find_if(
            marks.begin(), marks.end(), [&](const SlipMark &mark) { return mark.name == card; });
        const SlipMark mark = found == marks.end() ? SlipMark{card} : *found;
        words << figure(mark.importance) + figure(mark.relevance);
    }
    while (!words.isEmpty() && words.last() == QString(2, NoScoreFigure))
        words.removeLast();
    return words.join(u' ');
}

void addToSlip(BallotEntry &entry, VoteMethod method, const QString &card, int dots)
{
    const auto found = std::find_if(entry.marks.begin(), entry.marks.end(), [&](const auto &mark) {
        return mark.name == card;
    });
    if (method == VoteMethod::Dots && found != entry.marks.end())
        found->dots += dots;
    else
        entry.marks.append({card, method == VoteMethod::Dots ? dots : 0});
}

} // namespace

BallotEntry parseBallot(VoteMethod method, const QString &typed, const QStringList &cards)
{
    static const QRegularExpression cardShape(
        uR"(^(?:[Mm]?[0-9]{1,2}-)?0*([0-9]{1,4})(?:[x*=]([0-9]{1,2}))?$)"_s);
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QString line = cleanedLine(typed);
    if (line == u'-')
        return {{}, true, {}};
    if (method == VoteMethod::Scores)
        return parseScores(line, cards);
    BallotEntry entry;
    for (const QString &word : line.split(between, Qt::SkipEmptyParts)) {
        const auto match = cardShape.match(word);
        const bool isCard =
            match.hasMatch() && (method == VoteMethod::Dots || !match.hasCaptured(2));
        if (!isCard) {
            entry.unreadable = word;
            return entry;
        }
        addToSlip(
            entry, method, match.captured(1), match.hasCaptured(2) ? match.captured(2).toInt() : 1);
    }
    return entry;
}

QString typedBallot(VoteMethod method, const QList<SlipMark> &marks, const QStringList &cards)
{
    if (marks.isEmpty())
        return u"-"_s;
    if (method == VoteMethod::Scores)
        return typedScores(marks, cards);
    QStringList words;
    for (const SlipMark &mark : marks)
        words << (mark.dots > 1 ? u"%1x%2"_s.arg(mark.name).arg(mark.dots) : mark.name);
    return words.join(u' ');
}

} // namespace Tallerista

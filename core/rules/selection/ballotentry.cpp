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

BallotEntry parseScores(const QString &line, const QStringList &cards)
{
    BallotEntry entry;
    int figures = 0;
    for (const QChar figure : line) {
        if (figure.isSpace() || figure == u',')
            continue;
        const int score = figure == u'-' ? 0 : figure.digitValue();
        const bool fits = figures < 2 * cards.size();
        if (score < 0 || score > BallotMarkFields::MostScore || !fits) {
            entry.unreadable = figure;
            return entry;
        }
        if (figures % 2 == 0)
            entry.marks.append({cards.at(figures / 2)});
        if (score > 0)
            (figures % 2 == 0 ? entry.marks.last().importance : entry.marks.last().relevance) =
                score;
        ++figures;
    }
    entry.marks.removeIf([](const SlipMark &mark) { return !mark.importance && !mark.relevance; });
    return entry;
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
    QStringList words;
    if (method == VoteMethod::Scores) {
        const auto figure = [](const std::optional<int> &score) {
            return score ? QString::number(*score) : QString(NoScoreFigure);
        };
        for (const QString &card : cards) {
            const auto found = std::find_if(marks.begin(), marks.end(), [&](const SlipMark &mark) {
                return mark.name == card;
            });
            words << (found == marks.end() ? u"00"_s
                                           : figure(found->importance) + figure(found->relevance));
        }
        while (!words.isEmpty() && words.last() == u"00"_s)
            words.removeLast();
    } else {
        for (const SlipMark &mark : marks)
            words << (mark.dots > 1 ? u"%1x%2"_s.arg(mark.name).arg(mark.dots) : mark.name);
    }
    return words.isEmpty() ? u"-"_s : words.join(u' ');
}

} // namespace Tallerista

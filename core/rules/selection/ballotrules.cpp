// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/ballotrules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct BallotRules
{
    Q_DECLARE_TR_FUNCTIONS(BallotRules)
};

int dotsOn(const QList<SlipMark> &marks)
{
    int dots = 0;
    for (const SlipMark &mark : marks)
        dots += mark.dots;
    return dots;
}

qsizetype figuresOn(const QList<SlipMark> &marks)
{
    qsizetype figures = 0;
    for (const SlipMark &mark : marks)
        figures += (mark.importance ? 1 : 0) + (mark.relevance ? 1 : 0);
    return figures;
}

QString repeatedProblem(const QList<SlipMark> &marks)
{
    QSet<QString> seen;
    for (const SlipMark &mark : marks) {
        if (seen.contains(mark.name))
            return BallotRules::tr("%1 is repeated.").arg(mark.name);
        seen.insert(mark.name);
    }
    return {};
}

QString dotsProblem(const VoteFields &vote, const QList<SlipMark> &marks)
{
    for (const SlipMark &mark : marks) {
        if (mark.dots > vote.dotsPerIdea)
            return vote.dotsPerIdea == 1
                       ? BallotRules::tr("%1 is repeated.").arg(mark.name)
                       : BallotRules::tr("%1 has %2 stickers; one idea gets %3 at most.")
                             .arg(mark.name)
                             .arg(mark.dots)
                             .arg(vote.dotsPerIdea);
    }
    if (const int dots = dotsOn(marks); dots > vote.dots)
        return BallotRules::tr("There are %1 stickers on the slip; each person has %2.")
            .arg(dots)
            .arg(vote.dots);
    return {};
}

QString scoresProblem(const QList<SlipMark> &marks)
{
    for (const SlipMark &mark : marks) {
        if (mark.importance.has_value() != mark.relevance.has_value())
            return BallotRules::tr("%1 has one mark of two.").arg(mark.name);
        for (const auto &score : {mark.importance, mark.relevance}) {
            if (score
                && (*score < BallotMarkFields::LeastScore || *score > BallotMarkFields::MostScore))
                return BallotRules::tr("Marks go from 1 to 5; %1 has %2.")
                    .arg(mark.name)
                    .arg(*score);
        }
    }
    return {};
}

} // namespace

QString slipProblem(const VoteFields &vote, const QList<SlipMark> &marks)
{
    if (QString repeated = repeatedProblem(marks); !repeated.isEmpty())
        return repeated;
    switch (vote.method) {
    case VoteMethod::Ranked:
        return marks.size() > vote.places
                   ? BallotRules::tr("There are %1 ideas on the slip; each person orders %2.")
                         .arg(marks.size())
                         .arg(vote.places)
                   : QString();
    case VoteMethod::Dots:
        return dotsProblem(vote, marks);
    case VoteMethod::Scores:
        return scoresProblem(marks);
    default:
        return {};
    }
}

QString slipProgress(const VoteFields &vote, const QList<SlipMark> &marks, qsizetype ideas)
{
    const QString progress = BallotRules::tr("has %1 of %2");
    switch (vote.method) {
    case VoteMethod::Ranked:
        return progress.arg(marks.size()).arg(std::min<qsizetype>(vote.places, ideas));
    case VoteMethod::Dots:
        return progress.arg(dotsOn(marks)).arg(vote.dots);
    default:
        return progress.arg(figuresOn(marks)).arg(2 * ideas);
    }
}

bool isFullSlip(const VoteFields &vote, const QList<SlipMark> &marks, qsizetype ideas)
{
    switch (vote.method) {
    case VoteMethod::Ranked:
        return marks.size() >= std::min<qsizetype>(vote.places, ideas);
    case VoteMethod::Dots:
        return dotsOn(marks) >= vote.dots;
    default:
        return figuresOn(marks) >= 2 * ideas;
    }
}

QString slipWords(const VoteFields &vote, const QList<SlipMark> &marks)
{
    if (marks.isEmpty())
        return BallotRules::tr("blank");
    QStringList words;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const SlipMark &mark = marks.at(i);
        if (vote.method == VoteMethod::Ranked)
            words << BallotRules::tr("%1) %2", "place on a slip, and the card")
                         .arg(i + 1)
                         .arg(mark.name);
        else if (vote.method == VoteMethod::Scores)
            words << u"%1: %2–%3"_s.arg(mark.name)
                         .arg(mark.importance.value_or(0))
                         .arg(mark.relevance.value_or(0));
        else
            words << (mark.dots > 1 ? u"%1 ×%2"_s.arg(mark.name).arg(mark.dots) : mark.name);
    }
    return words.join(u", "_s);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/countedvotes.h"
#include "core/rules/ranking/ranking.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

/// Votes and outcomes as they are written on paper: an item is a letter, a place "3" or "3-4", and
/// "CD/1" says that C and D tie at the line for one seat.
namespace Tallerista::LetteredVotes {

using namespace Ranking;
using Ranking::Decision; // not the row of a workshop

inline CountedVotes counted(const Input &input)
{
    return *CountedVotes::of(input);
}

inline Item item(QChar letter)
{
    return letter.unicode();
}

inline QList<Item> items(const QString &letters)
{
    QList<Item> items;
    for (const QChar letter : letters)
        items.append(item(letter));
    return items;
}

inline QString letters(const QList<Item> &items)
{
    QString letters;
    for (const Item item : items)
        letters.append(QChar(item));
    return letters;
}

/// A, B, C … in the order of \a counts.
inline QString lettersFor(qsizetype counts)
{
    QString letters;
    for (qsizetype i = 0; i < counts; ++i)
        letters.append(QChar(char16_t(u'A' + i)));
    return letters;
}

/// So many hands for A, B, C ….
inline Input hands(const QList<int> &counts, int seats)
{
    QList<HandCount> votes;
    for (const int count : counts)
        votes.append({Item('A' + votes.size()), count, {}});
    return {.rule = {.seats = seats}, .items = items(lettersFor(counts.size())), .votes = votes};
}

/// One ballot for each of \a slips, the best first.
inline Input ranked(const QString &letters, const QStringList &slips, int places, int seats)
{
    QList<RankBallot> ballots;
    for (const QString &slip : slips)
        ballots.append({Voter(ballots.size()), items(slip)});
    return {.rule = {.seats = seats, .places = places}, .items = items(letters), .votes = ballots};
}

/// One ballot for each of \a slips, with a letter for every dot: "XXP".
inline Input dots(const QString &letters, const QStringList &slips, const Rule &rule)
{
    QList<DotBallot> ballots;
    for (const QString &slip : slips) {
        DotBallot ballot{Voter(ballots.size()), {}};
        for (const QChar letter : letters) {
            if (slip.contains(letter))
                ballot.dots.append({item(letter), int(slip.count(letter))});
        }
        ballots.append(ballot);
    }
    return {.rule = rule, .items = items(letters), .votes = ballots};
}

/// Both questions for A, B, C ….
inline Input handPairs(const QList<std::pair<int, int>> &counts, const Rule &rule)
{
    QList<HandCount> votes;
    for (const auto &[importance, relevance] : counts)
        votes.append({Item('A' + votes.size()), importance, relevance});
    return {.rule = rule, .items = items(lettersFor(counts.size())), .votes = votes};
}

inline Input dotTotals(const QList<int> &totals, const Rule &rule)
{
    DotTotals votes;
    for (const int total : totals)
        votes.totals.append({Item('A' + votes.totals.size()), total});
    return {.rule = rule, .items = items(lettersFor(totals.size())), .votes = votes};
}

/// One ballot for each of \a slips: "A54 B4-" gives A 5 and 4, and B only importance.
inline Input scores(const QString &letters, const QStringList &slips, int seats)
{
    const auto answer = [](QChar digit) {
        return digit == u'-' ? std::nullopt : std::optional(digit.digitValue());
    };
    QList<ScoreBallot> ballots;
    for (const QString &slip : slips) {
        ScoreBallot ballot{Voter(ballots.size()), {}};
        for (const QString &pair : slip.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            ballot.scores.append({item(pair.at(0)), answer(pair.at(1)), answer(pair.at(2))});
        ballots.append(ballot);
    }
    return {.rule = {.seats = seats}, .items = items(letters), .votes = ballots};
}

inline Input consensus(const QString &letters, const QString &marked, int seats)
{
    return {.rule = {.seats = seats}, .items = items(letters), .votes = Consensus{items(marked)}};
}

/// Each ballot cast at the table of its place in \a tables, "112": a digit for each.
inline Input atTables(Input input, const QString &tables)
{
    const auto seat = [&](auto *ballots) {
        for (qsizetype i = 0; ballots && i < ballots->size(); ++i)
            (*ballots)[i].table = tables.at(i).digitValue();
    };
    seat(std::get_if<QList<DotBallot>>(&input.votes));
    seat(std::get_if<QList<ScoreBallot>>(&input.votes));
    seat(std::get_if<QList<RankBallot>>(&input.votes));
    return input;
}

/// Items of tables: "A1 B1 C12" says that C comes from both.
inline Input withOrigins(Input input, const QString &origins)
{
    for (const QString &word : origins.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Origin origin{item(word.front()), {}};
        for (const QChar digit : word.mid(1))
            origin.tables.append(digit.digitValue());
        input.origins.append(origin);
    }
    return input;
}

inline Input withChain(Input input, const QList<Criterion> &chain)
{
    input.rule.chain = chain;
    return input;
}

inline Input with(Input input, const QList<Decision> &decisions)
{
    input.decisions = decisions;
    return input;
}

inline Decision decision(Decision::Kind kind, const QString &letters, quint64 basis = 0)
{
    return {kind, items(letters), basis};
}

/// X and Y have 6 dots each, X from three people and Y from two.
inline Input threePeopleAgainstTwo()
{
    return dots(QStringLiteral("XPQRY"),
                {QStringLiteral("XXP"),
                 QStringLiteral("XXQ"),
                 QStringLiteral("XXR"),
                 QStringLiteral("YYY"),
                 QStringLiteral("YYY")},
                {.seats = 1, .dots = 3, .dotsPerItem = 3});
}

/// Case 15 in small: Q and S have 8 points from three people each; Q was second and twice fourth,
/// S first, fourth and fifth.
inline Input tieThatFirstPlacesBreak()
{
    return ranked(QStringLiteral("ABCQS"),
                  {QStringLiteral("SABQC"), QStringLiteral("AQBSC"), QStringLiteral("ABCQS")},
                  5,
                  3);
}

/// The letters that ended up \a where, in the order of the rows.
inline QString those(const Outcome &outcome, Where where)
{
    QString found;
    for (const Row &row : outcome.rows) {
        if (row.where == where)
            found.append(QChar(row.item));
    }
    return found;
}

inline QString lineText(const Outcome &outcome)
{
    const Line &line = outcome.line;
    return line.tied.isEmpty()
               ? QString()
               : letters(line.tied) + QLatin1Char('/') + QString::number(line.seatsLeft);
}

inline Row rowOf(const Outcome &outcome, Item item)
{
    for (const Row &row : outcome.rows) {
        if (row.item == item)
            return row;
    }
    return {};
}

inline QString rankText(const std::optional<Rank> &rank)
{
    if (!rank)
        return QStringLiteral("-");
    const QString lo = QString::number(rank->lo);
    return rank->lo == rank->hi ? lo : lo + QLatin1Char('-') + QString::number(rank->hi);
}

/// The ranks of \a letters, with a space between them.
inline QString ranksText(const Outcome &outcome, const QString &letters)
{
    QStringList ranks;
    for (const QChar letter : letters)
        ranks.append(rankText(rowOf(outcome, item(letter)).rank));
    return ranks.join(QLatin1Char(' '));
}

inline QString fracText(const Frac &frac)
{
    const QString num = QString::number(frac.num());
    return frac.den() == 1 ? num : num + QLatin1Char('/') + QString::number(frac.den());
}

/// "in AB; tie CD/1; forced B; unfilled 1", of which only what there is.
inline QString sidesText(const Outcome &outcome)
{
    QStringList parts;
    const auto add = [&parts](const char *what, const QString &letters) {
        if (!letters.isEmpty())
            parts.append(QLatin1String(what) + letters);
    };
    QString forced;
    for (const Row &row : outcome.rows) {
        if (row.forced)
            forced.append(QChar(row.item));
    }
    add("in ", those(outcome, Where::In));
    add("tie ", lineText(outcome));
    for (const FloorTie &tie : outcome.floorTies) {
        const QString text = letters(tie.tied) + QLatin1Char('/') + QString::number(tie.seats)
                             + QStringLiteral(" of table ") + QString::number(tie.table);
        add("floor ", text);
    }
    add("forced ", forced);
    add("unfilled ", outcome.unfilled > 0 ? QString::number(outcome.unfilled) : QString());
    return parts.join(QStringLiteral("; "));
}

inline QString keyText(const Key &key)
{
    QStringList numbers;
    for (const Frac &number : key)
        numbers.append(fracText(number));
    return numbers.join(QLatin1Char(' '));
}

inline QString measureText(const Measure &measure)
{
    switch (measure.criterion) {
    case Criterion::Score:
        return QStringLiteral("score");
    case Criterion::Supporters:
        return QStringLiteral("supporters");
    case Criterion::Importance:
        return QStringLiteral("importance");
    case Criterion::Strong:
        return QStringLiteral("strong");
    case Criterion::Places:
        return QStringLiteral("place ") + QString::number(measure.place);
    }
    Q_UNREACHABLE();
}

/// "supporters: X 3, Y 2".
inline QStringList logText(const Outcome &outcome)
{
    QStringList log;
    for (const TieStep &step : outcome.log) {
        QStringList parts;
        for (const TieStep::Part &part : step.split)
            parts.append(letters(part.items) + QLatin1Char(' ') + fracText(part.value));
        log.append(measureText(step.by) + QStringLiteral(": ") + parts.join(QStringLiteral(", ")));
    }
    return log;
}

inline QString codeText(Problem::Code code)
{
    using Code = Problem::Code;
    static const QHash<Code, QString> names{
        {Code::UnknownItem, QStringLiteral("UnknownItem")},
        {Code::ItemRepeated, QStringLiteral("ItemRepeated")},
        {Code::DuplicateVoter, QStringLiteral("DuplicateVoter")},
        {Code::NegativeCount, QStringLiteral("NegativeCount")},
        {Code::CountOverPresent, QStringLiteral("CountOverPresent")},
        {Code::DotsOverCap, QStringLiteral("DotsOverCap")},
        {Code::DotsOverBudget, QStringLiteral("DotsOverBudget")},
        {Code::RankTooLong, QStringLiteral("RankTooLong")},
        {Code::ScoreRange, QStringLiteral("ScoreRange")},
        {Code::TooManyBallots, QStringLiteral("TooManyBallots")},
        {Code::ShortBallot, QStringLiteral("ShortBallot")},
        {Code::BlankBallot, QStringLiteral("BlankBallot")},
        {Code::HalfPair, QStringLiteral("HalfPair")},
        {Code::MarksNotSeats, QStringLiteral("MarksNotSeats")},
        {Code::FloorOverSeats, QStringLiteral("FloorOverSeats")},
        {Code::TablesTooMany, QStringLiteral("TablesTooMany")},
    };
    return names.value(code);
}

/// "DotsOverCap voter 0 A 3>2".
inline QString problemText(const Problem &problem)
{
    QString text = codeText(problem.code);
    if (problem.voter)
        text += QStringLiteral(" voter ") + QString::number(*problem.voter);
    if (problem.item)
        text += QLatin1Char(' ') + QChar(*problem.item);
    if (problem.got != 0 || problem.max != 0)
        text += QStringLiteral(" %1>%2").arg(problem.got).arg(problem.max);
    return text;
}

inline QStringList problemsText(const Outcome &outcome)
{
    QStringList texts;
    for (const Problem &problem : outcome.problems)
        texts.append(problemText(problem));
    return texts;
}

} // namespace Tallerista::LetteredVotes

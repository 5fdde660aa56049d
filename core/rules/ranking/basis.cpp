// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/basis.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace Tallerista::Ranking {

namespace {

constexpr qint32 Absent = -1;

/// Without people present: they only tell which counts are credible.
void write(QDataStream &bytes, const Rule &rule)
{
    for (const int number : {rule.seats,
                             rule.dots,
                             rule.dotsPerItem,
                             rule.places,
                             rule.importanceWeight,
                             rule.relevanceWeight,
                             rule.quorumPercent})
        bytes << qint32(number);
}

void write(QDataStream &bytes, const QList<Measure> &measures)
{
    bytes << qint32(measures.size());
    for (const Measure &measure : measures)
        bytes << qint32(measure.criterion) << qint32(measure.place);
}

void write(QDataStream &bytes, const Standing &standing)
{
    bytes << standing.item << (standing.settled ? qint32(*standing.settled) : Absent)
          << qint32(standing.supporters.value_or(Absent));
    for (const Frac &number : standing.key)
        bytes << number.num() << number.den();
}

/// Only where it counts: what was decided before there were floors keeps its basis.
void writeTables(QDataStream &bytes,
                 const Rule &rule,
                 const QList<Standing> &sorted,
                 const Input &input)
{
    if (!rule.tableWeights && rule.floorPerTable == 0)
        return;
    bytes << qint32(rule.tableWeights ? 1 : 0) << qint32(rule.floorPerTable);
    const auto tables = tablesOf(input.origins);
    for (const Standing &standing : sorted) {
        const QList<int> origin = tables.value(standing.item);
        bytes << qint32(origin.size());
        for (const int table : origin)
            bytes << qint32(table);
    }
}

} // namespace

quint64 basisOf(const Input &input, const Tally &tally)
{
    QList<Standing> standings = tally.standings;
    std::sort(standings.begin(), standings.end(), [](const Standing &one, const Standing &other) {
        return one.item < other.item;
    });
    QByteArray canonical;
    QDataStream bytes(&canonical, QIODevice::WriteOnly);
    bytes << qint32(input.votes.index());
    write(bytes, tally.rule);
    write(bytes, tally.measures);
    bytes << qint32(standings.size());
    for (const Standing &standing : standings)
        write(bytes, standing);
    writeTables(bytes, tally.rule, standings, input);
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

} // namespace Tallerista::Ranking

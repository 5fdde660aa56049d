// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/draw.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace Tallerista::Ranking {

namespace {

/// The hash of round \a index, as a number, modulo \a left.
quint32 hashModulo(const QByteArray &seed, quint16 index, quint32 left)
{
    const std::array counter{char(index >> 8), char(index & 0xff)};
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(counter.data(), 2));
    hash.addData(seed);
    hash.addData(QByteArrayView(counter.data(), 2));
    quint32 rest = 0;
    for (const char byte : hash.result())
        rest = (rest * 256 + quint8(byte)) % left;
    return rest;
}

} // namespace

QList<qsizetype> publicDraw(const QByteArray &seed, qsizetype pool, qsizetype count)
{
    QList<qsizetype> left(std::clamp<qsizetype>(pool, 0, MaxPool));
    std::iota(left.begin(), left.end(), 0);
    const qsizetype rounds = std::min(count, left.size());
    QList<qsizetype> drawn;
    for (qsizetype round = 0; round < rounds; ++round)
        drawn.append(left.takeAt(hashModulo(seed, quint16(round), quint32(left.size()))));
    return drawn;
}

QByteArray drawSeed(const QList<quint32> &numbers)
{
    QByteArray seed;
    for (const quint32 number : numbers)
        seed += QByteArray::number(number) + "./";
    return seed;
}

} // namespace Tallerista::Ranking

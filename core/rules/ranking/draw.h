// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Tallerista::Ranking {

/// The public draw of RFC 3797: from a list of \a pool that everybody saw before the numbers of \a seed
/// were known, \a count are chosen by MD5 of the seed, so that anybody can do it again. Places from 0, in
/// the order drawn; all of them when \a count is larger. At most MaxPool take part.
QList<qsizetype> publicDraw(const QByteArray &seed, qsizetype pool, qsizetype count);

inline constexpr qsizetype MaxPool = 65'535;

/// "12./7./31./" of the numbers that people said: numbers apart, each ended by a dot and a slash.
QByteArray drawSeed(const QList<quint32> &numbers);

} // namespace Tallerista::Ranking

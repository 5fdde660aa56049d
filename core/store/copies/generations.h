// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

namespace Tallerista {

/// One backup, as far as the rule of keeping is concerned.
struct Generation
{
    qint64 at; ///< UTC ms
    QString session;
    bool verified = true; ///< false: found damaged since
    bool named = false;   ///< made before something risky
};

inline constexpr int SessionsKept = 10;
inline constexpr int HoursKept = 24;
inline constexpr int DaysKept = 30;

/// Which of \a generations, in any order, stay: the newest one of each of the last 10 sessions,
/// 24 hours and 30 days that have any (UTC), and every named one.
///
/// What is dated after \a now was made under a wrong clock: it stays and takes nobody's place.
/// Damaged ones go, unless there is no other.
QList<bool> keep(const QList<Generation> &generations, qint64 now);

} // namespace Tallerista

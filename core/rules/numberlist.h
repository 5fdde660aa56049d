// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Tallerista {

/// The largest number that numberListFrom() takes for one of a badge.
inline constexpr int MaxListedNumber = 9999;

/// The badge numbers in "1-14 16 18" or "Presentes: 1-14, 16 y 18", ascending, each once; a range
/// may run backwards. Nothing when \a typed holds no number or anything else besides.
std::optional<QList<int>> numberListFrom(const QString &typed);

/// \a numbers, ascending, as numberListFrom() reads them: "1-14 16 18".
QString numberListText(const QList<int> &numbers);

} // namespace Tallerista

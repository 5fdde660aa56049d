// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/readings.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace Tallerista {

/// What stands in the audit file for the values of \a Enum.
template <typename Enum>
QLatin1StringView rankingWord(Enum value);

/// The value that \a word stands for.
template <typename Enum>
std::optional<Enum> rankingValue(QStringView word);

extern template QLatin1StringView rankingWord(Ranking::Criterion);
extern template QLatin1StringView rankingWord(Ranking::Where);
extern template QLatin1StringView rankingWord(Ranking::Decision::Kind);
extern template QLatin1StringView rankingWord(Ranking::Problem::Code);
extern template QLatin1StringView rankingWord(Ranking::Reading::Kind);
extern template std::optional<Ranking::Criterion> rankingValue(QStringView);
extern template std::optional<Ranking::Decision::Kind> rankingValue(QStringView);

} // namespace Tallerista

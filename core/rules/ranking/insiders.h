// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/sums.h"

#include <vector>

namespace Tallerista::Ranking {

/// Who is in, as compute() finds it without a floor, but nothing else: for counting what would be in
/// hundreds of cases.
class Insiders
{
public:
    /// \a measures are those compared, the score first.
    explicit Insiders(QList<Measure> measures)
        : m_measures(std::move(measures))
    {}

    /// Of \a contenders, which take part if \a sums does not settle them, those that get one of
    /// \a seats; by ascending place.
    std::vector<qsizetype>
    of(const Sums &sums, const std::vector<qsizetype> &contenders, qsizetype seats);

private:
    void split(const Sums &sums, const Measure &measure, size_t seats);

    QList<Measure> m_measures;
    std::vector<qsizetype> m_group; ///< those who are still equal
    std::vector<qsizetype> m_in;
    std::vector<Frac> m_numbers;
    std::vector<Frac> m_sorted;
};

} // namespace Tallerista::Ranking

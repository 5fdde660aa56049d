// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/insiders.h"

#include <algorithm>
#include <functional>

namespace Tallerista::Ranking {

std::vector<qsizetype>
Insiders::of(const Sums &sums, const std::vector<qsizetype> &contenders, qsizetype seats)
{
    const auto all = size_t(std::max<qsizetype>(0, seats));
    m_in.clear();
    m_group.clear();
    for (const qsizetype contender : contenders) {
        if (!sums.settled(contender))
            m_group.push_back(contender);
    }
    for (const Measure &measure : std::as_const(m_measures)) {
        if (m_group.size() <= all - m_in.size() || m_in.size() == all)
            break;
        split(sums, measure, all - m_in.size());
    }
    if (m_group.size() <= all - m_in.size())
        m_in.insert(m_in.end(), m_group.begin(), m_group.end());
    std::sort(m_in.begin(), m_in.end());
    return m_in;
}

/// Lets those above the last of \a seats in and keeps those who are equal to it.
void Insiders::split(const Sums &sums, const Measure &measure, size_t seats)
{
    m_numbers.clear();
    for (const qsizetype item : m_group)
        m_numbers.push_back(sums.number(item, measure));
    m_sorted = m_numbers;
    const auto last = m_sorted.begin() + std::ptrdiff_t(seats) - 1;
    std::nth_element(m_sorted.begin(), last, m_sorted.end(), std::greater<>());
    size_t kept = 0;
    for (size_t i = 0; i < m_group.size(); ++i) {
        if (m_numbers[i] > *last)
            m_in.push_back(m_group[i]);
        else if (m_numbers[i] == *last)
            m_group[kept++] = m_group[i];
    }
    m_group.resize(kept);
}

} // namespace Tallerista::Ranking

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/generations.h"

#include "core/base/timeunits.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace Tallerista {

namespace {

/// Gives a place to the first of each key, as long as there are any left.
template <typename Key>
class Places
{
public:
    explicit Places(qsizetype count)
        : m_count(count)
    {}

    bool take(const Key &key)
    {
        if (m_taken.size() >= m_count || m_taken.contains(key))
            return false;
        m_taken.insert(key);
        return true;
    }

private:
    qsizetype m_count;
    QSet<Key> m_taken;
};

QList<qsizetype> newestFirst(const QList<Generation> &generations)
{
    QList<qsizetype> order(generations.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype one, qsizetype other) {
        return generations.at(one).at > generations.at(other).at;
    });
    return order;
}

} // namespace

QList<bool> keep(const QList<Generation> &generations, qint64 now)
{
    const bool noneIsWhole = std::none_of(generations.begin(),
                                          generations.end(),
                                          [](const Generation &each) { return each.verified; });
    QList<bool> stays(generations.size(), noneIsWhole);
    Places<QString> sessions(SessionsKept);
    Places<qint64> hours(HoursKept);
    Places<qint64> days(DaysKept);
    for (const qsizetype i : newestFirst(generations)) {
        const Generation &each = generations.at(i);
        if (each.named || each.at > now) {
            stays[i] = true;
        } else if (each.verified) {
            const bool session = sessions.take(each.session);
            const bool hour = hours.take(each.at / MsPerHour);
            const bool day = days.take(each.at / MsPerDay);
            stays[i] = session || hour || day;
        }
    }
    return stays;
}

} // namespace Tallerista

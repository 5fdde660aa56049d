// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/itemlist.h"

namespace Tallerista::Ranking {

ItemList::ItemList(const QList<Item> &items)
{
    for (const Item item : items) {
        if (m_places.contains(item))
            continue;
        m_places.insert(item, m_items.size());
        m_items.append(item);
    }
}

QList<Problem> ItemList::faultsOf(const QList<Item> &named) const
{
    QList<Problem> faults;
    const ItemList once(named);
    for (const Item item : once.all()) {
        if (!contains(item))
            faults.append({.code = Problem::Code::UnknownItem, .item = item});
    }
    for (const Item item : repeatedIn(named))
        faults.append({.code = Problem::Code::ItemRepeated, .item = item});
    return faults;
}

QList<quint32> repeatedIn(const QList<quint32> &numbers)
{
    QHash<quint32, int> times;
    QList<quint32> repeated;
    for (const quint32 number : numbers) {
        if (++times[number] == 2)
            repeated.append(number);
    }
    return repeated;
}

} // namespace Tallerista::Ranking

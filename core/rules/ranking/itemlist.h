// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/outcome.h"

#include <QHash>

namespace Tallerista::Ranking {

/// The items of a vote, each once, in the caller's order.
class ItemList
{
public:
    explicit ItemList(const QList<Item> &items);

    const QList<Item> &all() const { return m_items; }
    qsizetype size() const { return m_items.size(); }
    bool contains(Item item) const { return m_places.contains(item); }
    /// \a item is one of them.
    qsizetype indexOf(Item item) const { return m_places.value(item); }

    /// UnknownItem and ItemRepeated, once for each item of \a named they are true of.
    QList<Problem> faultsOf(const QList<Item> &named) const;

private:
    QList<Item> m_items;
    QHash<Item, qsizetype> m_places;
};

/// The numbers that stand more than once in \a numbers, each once.
QList<quint32> repeatedIn(const QList<quint32> &numbers);

} // namespace Tallerista::Ranking

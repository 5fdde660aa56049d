// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/fate.h"

#include <QHash>

namespace Tallerista {

/// How many ideas of each table met which fate. All of them together are the ideas that were written
/// down: every idea has one fate.
class FateCounts
{
public:
    /// \a fates are those of \a ideas, in their order.
    FateCounts(const QList<Idea> &ideas, const QList<Fate> &fates);

    /// Those that occur, in the order of Fate::Kind.
    QList<Fate::Kind> kinds() const;
    int of(Fate::Kind kind, const Id<Mesa> &mesa) const
    {
        return m_counts.value({int(kind), mesa});
    }
    int of(Fate::Kind kind) const;
    int of(const Id<Mesa> &mesa) const;
    int total() const;

private:
    QHash<std::pair<int, RowId>, int> m_counts; ///< by Fate::Kind and table
};

/// Which ideas nothing has been settled about, and which of the settled ones nobody explained:
/// «3 ideas sin destino: …». Empty where there is neither.
QStringList fateGaps(const Phrases &phrases, const QList<Fate> &fates, const IdeaCodes &codes);

} // namespace Tallerista

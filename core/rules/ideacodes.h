// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/mesa.h"

#include <QHash>
#include <QList>

namespace Tallerista {

/// The codes of a workshop's ideas: "M2-07".
class IdeaCodes
{
public:
    IdeaCodes(const QList<Mesa> &mesas, const QList<Idea> &ideas)
    {
        QHash<RowId, int> numbers;
        for (const Mesa &mesa : mesas)
            numbers.insert(mesa.id(), mesa->number);
        for (const Idea &idea : ideas)
            m_codes.insert(idea.id(), ideaCode(numbers.value(idea->mesa), idea->number));
    }

    /// Empty for an idea that is gone.
    QString of(const Id<Idea> &idea) const { return m_codes.value(idea); }
    QStringList of(const QList<Id<Idea>> &ideas) const
    {
        QStringList codes;
        for (const Id<Idea> &idea : ideas)
            codes.append(of(idea));
        return codes;
    }

private:
    QHash<RowId, QString> m_codes;
};

} // namespace Tallerista

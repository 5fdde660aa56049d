// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/samplelookup.h"

#include "core/rules/ideacodes.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<Id<Mesa>> SampleLookup::mesa(const QJsonObject &row) const
{
    const auto mesas = m_stores.mesas.all();
    if (!mesas)
        return mesas.error();
    return mesas->at(row["table"_L1].toInt() - 1).id();
}

Result<Idea> SampleLookup::idea(const QJsonObject &row) const
{
    return ideaWithCard(row["table"_L1], row["card"_L1].toInt());
}

Result<Idea> SampleLookup::ideaWithCard(const QJsonValue &table, int card) const
{
    const auto mesas = m_stores.mesas.all();
    const auto all = m_stores.ideas.all();
    if (!mesas)
        return mesas.error();
    if (!all)
        return all.error();
    for (const Idea &one : *all) {
        if (one->mesa == mesas->at(table.toInt() - 1).id() && one->number == card)
            return one;
    }
    return Error{QCoreApplication::translate("Sample", "It names “%1”, which is not in it.")
                     .arg(ideaCode(table.toInt(), card))};
}

Result<QList<Id<Idea>>> SampleLookup::ideas(const QJsonValue &table, const QJsonArray &cards) const
{
    QList<Id<Idea>> found;
    for (const auto &card : cards) {
        const auto one = ideaWithCard(table, card.toInt());
        if (!one)
            return one.error();
        found.append(one->id());
    }
    return found;
}

Result<QList<Consolidation>> SampleLookup::actionsFrom(const QJsonArray &codes) const
{
    const auto mesas = m_stores.mesas.all();
    const auto all = m_stores.ideas.all();
    const auto records = m_stores.consolidations.records();
    if (!mesas)
        return mesas.error();
    if (!all)
        return all.error();
    if (!records)
        return records.error();
    const IdeaCodes ideaCodes(*mesas, *all);
    QList<Consolidation> found;
    for (const ConsolidationRecord &record : *records) {
        if (codes.contains(ideaCodes.of(record.origins.first())))
            found.append(record.action);
    }
    if (found.size() != codes.size())
        return Error{QCoreApplication::translate("Sample", "It names “%1”, which is not in it.")
                         .arg(codes.first().toString())};
    return found;
}

} // namespace Tallerista

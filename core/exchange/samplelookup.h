// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/stores.h"

#include <QJsonObject>

namespace Tallerista {

/// Finds what the sample names, by table and card, in the document it is played in.
class SampleLookup
{
public:
    /// \a stores must outlive it.
    explicit SampleLookup(const Stores &stores)
        : m_stores(stores)
    {}

    /// The table that \a row is of.
    Result<Id<Mesa>> mesa(const QJsonObject &row) const;
    /// The idea that \a row is about.
    Result<Idea> idea(const QJsonObject &row) const;
    Result<Idea> ideaWithCard(const QJsonValue &table, int card) const;
    Result<QList<Id<Idea>>> ideas(const QJsonValue &table, const QJsonArray &cards) const;
    /// The actions of the plenary that come from the ideas with \a codes.
    Result<QList<Consolidation>> actionsFrom(const QJsonArray &codes) const;

private:
    const Stores &m_stores;
};

} // namespace Tallerista

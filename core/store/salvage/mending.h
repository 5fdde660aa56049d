// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/rowrules.h"
#include "core/store/salvage/salvagereport.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace Tallerista {

/// Makes of what was found a content that may stand in a workshop file: every row within the rules,
/// every reference to a row that is there. Where there is a choice, the less is lost.
class Mending
{
    Q_DECLARE_TR_FUNCTIONS(Mending)

public:
    Mending(RowRules &rules, const HistoryChain &chain, SalvageReport &report);

    /// Complete rows, by key. Counts and lists in the report what became of the others.
    Result<std::map<RowKey, QVariantList>> mended(const QList<SalvagedRow> &rows);

private:
    struct Kept
    {
        QVariantList cells;
        Certainty certainty;
    };

    void take(SalvagedRow row);
    /// What a step tells of an idea whose own row is lost: its table, its number, its time.
    void guessIdea(SalvagedRow &row) const;
    void mendReferences();
    /// Whether \a row may stay; sets or cuts what it refers to.
    bool mendReference(const RowKey &row, int column, Entity target);
    bool rebuild(const RowKey &missing);
    void rebuildWorkshop();
    void leaveOut(const RowKey &row, const QString &reason);
    QString textOf(const RowKey &key, const QVariantList &cells) const;

    RowRules &m_rules;
    const HistoryChain &m_chain;
    SalvageReport &m_report;
    std::map<RowKey, Kept> m_kept;
    std::set<RowKey> m_missing; ///< referred to, and not found
};

} // namespace Tallerista

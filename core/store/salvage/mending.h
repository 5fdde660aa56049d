// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/rowrules.h"
#include "core/store/salvage/salvagereport.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace Tallerista {

/// A row as it comes to stand in the new file.
struct KeptRow
{
    QVariantList cells;                 ///< by column
    QList<std::optional<Stamp>> stamps; ///< by column
    Certainty certainty = Certainty::Once;
    Doubt doubt = Doubt::None;
};

/// Makes of what was found a content that may stand in a workshop file: every row within the rules,
/// every reference to a row that is there. Where there is a choice, the less is lost.
class Mending
{
    Q_DECLARE_TR_FUNCTIONS(Mending)

public:
    /// \a session is the one that rescues.
    Mending(RowRules &rules,
            const HistoryChain &chain,
            const RowId &session,
            SalvageReport &report);

    /// Complete rows, by key. Counts and lists in the report what became of the others.
    Result<std::map<RowKey, KeptRow>> mended(const QList<SalvagedRow> &rows);
    /// Those that may not stand in the new file.
    const std::map<RowKey, QVariantList> &leftOut() const { return m_leftOut; }

private:
    void take(SalvagedRow row);
    /// What a step tells of an idea whose own row is lost: its table, its number, its time.
    void guessIdea(SalvagedRow &row) const;
    void mendReferences();
    /// Whether \a row may stay; sets or cuts what it refers to.
    bool mendReference(const RowKey &row, int column, Entity target);
    /// Lists \a row, unless it is listed already.
    void doubt(const RowKey &row, Doubt doubt);
    bool rebuild(const RowKey &missing);
    void rebuildWorkshop();
    /// A file holds one: the surest.
    void leaveOutOtherWorkshops();
    void leaveOut(const RowKey &row, const QString &reason);
    SalvageNote note(const RowKey &key, const QVariantList &cells, const QString &reason) const;
    QString textOf(const RowKey &key, const QVariantList &cells) const;

    RowRules &m_rules;
    const HistoryChain &m_chain;
    Stamp m_doubtful;
    SalvageReport &m_report;
    std::map<RowKey, KeptRow> m_kept;
    std::map<RowKey, QVariantList> m_leftOut;
    std::set<RowKey> m_missing; ///< referred to, and not found
};

} // namespace Tallerista

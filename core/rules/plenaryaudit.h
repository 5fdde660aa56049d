// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/plenary.h"
#include "core/rules/ranking/minority.h"

namespace Tallerista {

/// What each table and each minority gets out of a plenary, from the same votes. It informs and never
/// changes the list.
struct PlenaryAudit
{
    /// So few of a table are worth a second look.
    static constexpr int FewPerTable = 2;

    struct Table
    {
        int number = 0;
        QString name;
        int brought = 0; ///< actions; one that comes from several tables counts for each
        int in = 0;

        friend bool operator==(const Table &, const Table &) = default;
    };
    /// What the same votes would give by another rule.
    struct Alternative
    {
        QList<Id<Consolidation>> in;
        QList<Id<Consolidation>> entering; ///< that would not enter by the count alone
        QList<Id<Consolidation>> leaving;  ///< that would
        QList<int> places; ///< of the tables, and those that are left: 2, 2, 1; none: not by table
        bool ties = false; ///< it does not settle all places: others have to be chosen

        friend bool operator==(const Alternative &, const Alternative &) = default;
    };

    QList<Table> tables; ///< that brought something, by number
    int in = 0;
    int tied = 0;
    /// From slips alone; items are places in PlenaryRecord::actions.
    std::optional<Ranking::Minorities> minorities = {};
    /// FewPerTable places for the best of each table before the others. Both where a table has few or a
    /// minority nothing, and it would change the list.
    std::optional<Alternative> floor = {};
    std::optional<Alternative> sharing =
        {}; ///< «Reparto», from slips alone: see Ranking::Proportional
};

/// As things stand: by the hands while the plenary is open, then as it was decided.
PlenaryAudit plenaryAudit(const PlenaryRecord &plenary);

/// «Mesa 1 tiene 4 de las 5; Mesa 2 tiene 1.» Empty where fewer than two tables brought something, or nothing is in.
QString auditSentence(const Phrases &phrases, const PlenaryAudit &audit);
/// How many have an action of theirs among those in, and what the others share. Empty where hands were raised.
QStringList minoritySentences(const Phrases &phrases,
                              const PlenaryAudit &audit,
                              const QList<ConsolidationRecord> &actions);
/// What the floor would change: «Con 2 + 2 + 1 lugares entran las acciones 6 y 7 …». Empty where there is none.
QString floorSentence(const Phrases &phrases,
                      const PlenaryAudit &audit,
                      const QList<ConsolidationRecord> &actions);
/// What sharing out the places would change. Empty where it is not known, or would change nothing.
QString sharingSentence(const Phrases &phrases,
                        const PlenaryAudit &audit,
                        const QList<ConsolidationRecord> &actions);

} // namespace Tallerista

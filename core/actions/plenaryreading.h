// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/plenary.h"
#include "core/store/plenaryrows.h"

namespace Tallerista {

/// The plenary where it has to be there: the Error says what to do first.
Result<PlenaryRecord> startedPlenary(const Stores &stores);

/// The same where it is to be changed: an Error once it is closed.
Result<PlenaryRecord> openPlenary(const Stores &stores);

/// One action of an open plenary, with what a step on it is called.
struct OpenAction
{
    PlenaryRecord plenary;
    ConsolidationRecord record;
    QString codes;
};
Result<OpenAction> openAction(const Stores &stores, const Id<Consolidation> &id);
/// An Error where \a hands are more than the people who vote.
Result<void> checkHands(const PlenaryRecord &plenary, int hands);

/// Where the actions of the plenary and the final selections of the tables differ.
struct PlenaryChanges
{
    QList<Id<Idea>> missing;             ///< selected and of no action, by table and in its order
    QList<ConsolidationRecord> obsolete; ///< of one idea, which is not selected any more

    int count() const { return int(missing.size() + obsolete.size()); }
};
Result<PlenaryChanges> plenaryChanges(const Stores &stores);
/// How many tables have not finished their final selection.
Result<int> tablesWithoutSelection(const Stores &stores);

/// How an idea is called before the whole room: by the name of its sheet, or in its own words.
Result<QString> plenaryWording(const Stores &stores, const Id<Idea> &idea);

/// The codes of \a ideas: "M1-14 + M2-09".
Result<QString> codesOf(const Stores &stores, const QList<Id<Idea>> &ideas);

} // namespace Tallerista

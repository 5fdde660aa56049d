// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/selectionsentences.h"

#include <QString>

namespace Tallerista {

/// One candidate of a final selection, ready to be shown.
struct FinalEntry
{
    Id<Idea> idea;
    QString code;
    QString text;
    QString rank; ///< "3", "9–11"; empty with an agreement
    Verdict verdict = Verdict::Unjudged;
    QString verdictText; ///< with its reason
    bool lacksReason = false;
    bool isPrivate = false; ///< verdict and choice are not in it
    bool chosen = false;
    bool tied = false; ///< for the last places
    QString band;      ///< set on the first of the reserve

    Id<Idea> id() const { return idea; }
    friend bool operator==(const FinalEntry &, const FinalEntry &) = default;
};

/// The candidates in their order; \a chosen goes on to the sheets as things stand.
QList<FinalEntry> finalEntries(const Phrases &phrases,
                               const FinalSelection &selection,
                               const QList<Feasibility> &judged,
                               const QList<Id<Idea>> &chosen,
                               const IdeaCodes &codes);

/// \a entries as the room may see them before the table has finished: nothing of what it thinks so
/// far.
QList<FinalEntry> withoutVerdicts(QList<FinalEntry> entries);

} // namespace Tallerista

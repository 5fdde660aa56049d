// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/development.h"
#include "core/rules/selection/selectionsentences.h"

#include <QString>

namespace Tallerista {

/// One idea in a list of a first selection, ready to be shown.
struct SelectionEntry
{
    /// How far its development is, once it has entered.
    enum class Development { None, OnPaper, Written };

    Id<Idea> idea;
    QString code;
    int card = 0;
    QString text; ///< as it was put to the vote
    std::optional<int> count;
    QString got = {};     ///< the count as it is shown, or whatever it got instead of one
    bool counted = false; ///< also where the count is not told
    bool marked = false;  ///< with an agreement: in the list
    // Of the result only
    Ranking::Where where = Ranking::Where::Out;
    QString rank;     ///< "3", "9–11"
    double share = 0; ///< of the largest count, 0 to 1
    QString band;     ///< set on the first of a band: «Entran (10)»
    QString sentence;
    Development development = Development::None;

    Id<Idea> id() const { return idea; }
    friend bool operator==(const SelectionEntry &, const SelectionEntry &) = default;
};

/// The ideas in the order of their cards, with what has been counted so far.
QList<SelectionEntry>
entriesByCard(const FirstSelection &selection, const QList<Idea> &ideas, const IdeaCodes &codes);

/// \a entries as the room may see them: without counts, marks, and sentences that tell either.
QList<SelectionEntry> withoutCounts(const Phrases &phrases, QList<SelectionEntry> entries);

/// The ideas in bands, the best first.
QList<SelectionEntry> entriesByRank(const Phrases &phrases,
                                    const FirstSelection &selection,
                                    const IdeaCodes &codes,
                                    const QList<Development> &developments);

} // namespace Tallerista

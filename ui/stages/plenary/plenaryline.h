// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ideacodes.h"
#include "core/rules/plenarysentences.h"

namespace Tallerista {

/// An idea an action comes from.
struct PlenaryOrigin
{
    QString code;
    int mesa = 0;
    QString text; ///< empty where the action says the same

    friend bool operator==(const PlenaryOrigin &, const PlenaryOrigin &) = default;
};

/// One action of the plenary, ready to be shown.
struct PlenaryLine
{
    Id<Consolidation> action;
    int number = 0; ///< by which it is called
    QString wording;
    QString reason; ///< why its origins were joined
    QList<PlenaryOrigin> origins;
    std::optional<int> count; ///< hands or points
    bool counted = false;     ///< also where it is not told how many
    QString countText;
    bool canBeMarked = true;
    bool marked = false;
    // Of the result only
    PlenaryPlace place = PlenaryPlace::Uncounted;
    QString band = {}; ///< set on the first of a band: «Entran: 5»
    QString sentence = {};

    Id<Consolidation> id() const { return action; }
    QStringList codes() const;

    friend bool operator==(const PlenaryLine &, const PlenaryLine &) = default;
};

/// The tables and their ideas, to tell where actions come from.
struct PlenaryIdeas
{
    QList<Mesa> mesas;
    QList<Idea> ideas;
};

/// In the order in which the actions are called, with what has been counted so far.
QList<PlenaryLine>
linesByNumber(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryIdeas &ideas);

/// In bands; within a band by the votes where they decided.
QList<PlenaryLine>
linesByBand(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryIdeas &ideas);

/// \a lines as the room may see them: that they were counted and where they stand, not how many
/// hands or points there were.
QList<PlenaryLine> withoutCounts(const Phrases &phrases, QList<PlenaryLine> lines);

} // namespace Tallerista

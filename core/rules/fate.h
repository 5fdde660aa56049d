// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workshop.h"
#include "core/rules/plenary.h"
#include "core/rules/selection/selectionsentences.h"

#include <vector>

namespace Tallerista {

/// Everything that decides what became of the ideas of a workshop.
struct FateFacts
{
    const QList<Mesa> &mesas;
    const QList<Idea> &ideas;
    const std::vector<FirstSelection> &selections; ///< of the tables that have one
    const QList<Feasibility> &judged;
    const QList<ShortlistRecord> &shortlists;
    const PlenaryRecord *plenary = nullptr; ///< once it is closed
    QList<Id<Mesa>> judgingOver = {}; ///< the tables whose evaluation is over: see isJudgingOver()
    std::vector<FirstSelection> sieves = {}; ///< votes before the first selection, of who had one
    std::vector<FirstSelection> finals = {}; ///< votes over the feasible ideas, of who had one
};

/// «¿Qué pasó con mi idea?»: one final status for every idea.
struct Fate
{
    enum class Kind {
        Captured,       ///< nothing has been decided about it yet
        SetAside,       ///< off today's subject
        Merged,         ///< joined to another idea
        NotPrioritised, ///< it did not enter the first selection
        Tied,           ///< the table has still to decide
        Entered,        ///< it entered the first selection; the final one is not over
        NotFeasible,
        NotChosen, ///< feasible, but others took the places
        Chosen,    ///< it goes on to a SMART sheet
        NotOfRoom, ///< chosen by its table, not among the actions of the plenary
        OfRoom,    ///< one of the workshop's actions
    };

    Id<Idea> idea;
    Kind kind = Kind::Captured;
    std::optional<Id<Idea>> into; ///< what it was joined to
    QString reason;               ///< why, as a sentence; empty where the kind says it all
    bool unexplained = false;     ///< somebody should have said why and did not
};

/// Whether nothing has to happen any more: the others are without a destination.
bool isFinal(Fate::Kind kind);
/// Whether it goes on to the institutions.
bool goesOn(Fate::Kind kind);

/// The fate of every idea, in the order of \a facts.ideas; reasons are in the language of \a phrases.
QList<Fate> fates(const Phrases &phrases, const FateFacts &facts);

/// The status in a few words: «No priorizada».
QString fateName(const Phrases &phrases, Fate::Kind kind);
/// What there is to say beyond the status; empty where the status says all.
QString fateReason(const Phrases &phrases, const Fate &fate, const IdeaCodes &codes);
/// The status and its reason as one sentence.
QString fateSentence(const Phrases &phrases, const Fate &fate, const IdeaCodes &codes);

} // namespace Tallerista

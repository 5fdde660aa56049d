// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "core/rules/plenary.h"
#include "core/rules/selection/finalselection.h"
#include "core/store/stores.h"

#include <optional>
#include <vector>

namespace Tallerista {

/// What tables and room chose, from the first vote to the plenary.
struct SelectionContents
{
    std::vector<FirstSelection> first;   ///< of the tables that opened a vote, by table
    std::vector<FirstSelection> sieves;  ///< votes before those, of the tables that had one
    std::vector<FirstSelection> runoffs; ///< quick votes over their ties, by table
    std::vector<FirstSelection>
        finals; ///< votes over the feasible ideas, of the tables that had one
    QList<Development> developments;
    QList<Feasibility> judged;
    QList<Id<Mesa>> judgingOver;       ///< the tables whose evaluation is over
    QList<ShortlistRecord> shortlists; ///< by table
    std::optional<PlenaryRecord> plenary;
};

/// Everything the document tells, copied out of the file, so that laying out and writing, which
/// take a while, hold nothing open.
struct WorkshopContents
{
    Workshop workshop;
    QList<Mesa> mesas;
    QList<Institution> institutions;
    QList<Participant> participants;
    QList<Topic> topics;
    QList<Question> questions;
    QList<GlossaryEntry> glossary; ///< by acronym
    QList<AgendaBlock> blocks;
    AgendaSnapshot agenda; ///< at \a now
    QList<Experience> experiences;
    QList<Heading> headings;
    QList<Idea> ideas;
    SelectionContents selection;
    QList<SheetRecord> sheets;
    QList<Task> tasks; ///< of the workshop; a sheet holds its own
    QList<Narrative> narratives;
    qint64 now; ///< UTC ms
};

Result<WorkshopContents> readContents(const Stores &stores, qint64 now);

} // namespace Tallerista

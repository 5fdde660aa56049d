// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Tallerista {

/// The kinds of rows a document holds. The numbers stand in histories, cell clocks and
/// fingerprints: add at the end, never renumber. Their tables are named in core/store/catalog.cpp.
enum class Entity {
    Workshop = 1,
    Mesa,
    Institution,
    Participant,
    Topic,
    Question,
    Glossary,
    AgendaBlock,
    AgendaEvent,
    Experience,
    Theme,
    Idea,
    NotTwin,
    Development,
    Vote,
    VoteItem,
    Ballot,
    BallotMark,
    Tally,
    Objection,
    Decision,
    DecisionIdea,
    Feasibility,
    Shortlist,
    ShortlistIdea,
    Consolidation,
    ConsolidationOrigin,
    SmartSheet,
    SheetOrigin,
    SheetPartner,
    Indicator,
    Milestone,
    Risk,
    Task,
    Minutes,
    Contribution,
    Narrative,
    Evidence,
};

} // namespace Tallerista

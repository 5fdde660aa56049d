// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consolidationrecord.h"
#include "core/domain/sheetrecord.h"
#include "core/domain/shortlistrecord.h"
#include "core/domain/voterecord.h"
#include "core/store/reader.h"

namespace Tallerista {

/// The one workshop of the file.
class WorkshopStore : public Reader<Workshop>
{
public:
    using Reader::Reader;
    Result<Workshop> get() const;
};

/// By number.
class MesaStore : public Reader<Mesa>
{
public:
    using Reader::Reader;
    /// One more than any table ever had.
    Result<int> nextNumber() const;
};

/// By number.
class ParticipantStore : public Reader<Participant>
{
public:
    using Reader::Reader;
    /// One more than any person ever had.
    Result<int> nextNumber() const;
};

/// In the order in which they happened.
class AgendaEventStore : public Reader<AgendaEvent>
{
public:
    using Reader::Reader;
    Result<int> nextSequence() const;
};

/// By table and number.
class IdeaStore : public Reader<Idea>
{
public:
    using Reader::Reader;
    /// Newest first.
    Result<QList<Idea>> ofMesa(const Id<Mesa> &mesa) const;
    /// One more than any idea of \a mesa ever had: deleted ideas keep their number.
    Result<int> nextNumber(const Id<Mesa> &mesa) const;
    /// Whether \a mesa has, or ever had, an idea with that number.
    Result<bool> isTaken(const Id<Mesa> &mesa, int number) const;
    /// The deleted idea \a id; the Error says that there is none.
    Result<Idea> getDeleted(const Id<Idea> &id) const;
    /// What was deleted at \a mesa, by number; ideas that were moved to another table are not in it.
    Result<QList<Idea>> binOf(const Id<Mesa> &mesa) const;
};

class DevelopmentStore : public Reader<Development>
{
public:
    using Reader::Reader;
    Result<std::optional<Development>> of(const Id<Idea> &idea) const;
};

class FeasibilityStore : public Reader<Feasibility>
{
public:
    using Reader::Reader;
    Result<std::optional<Feasibility>> of(const Id<Idea> &idea) const;
};

class VoteStore : public Reader<Vote>
{
public:
    using Reader::Reader;
    /// The latest vote of \a mesa (none: of the whole room) for \a purpose, if there was one.
    Result<std::optional<VoteRecord>> latest(VotePurpose purpose,
                                             const std::optional<Id<Mesa>> &mesa) const;
    Result<VoteRecord> record(const Id<Vote> &id) const;
    /// The votes of \a purpose that hang on \a parent, the oldest first.
    Result<QList<VoteRecord>> under(const Id<Vote> &parent, VotePurpose purpose) const;

private:
    Result<VoteRecord> recordOf(const Vote &vote) const;
    Result<QList<BallotRecord>> ballotsOf(const Id<Vote> &vote) const;
    Result<QHash<Id<Idea>, Id<Idea>>> joinedIn(const Id<Vote> &vote) const;
    Result<QList<DecisionRecord>> decisionsOf(const Id<Vote> &vote) const;
};

class ShortlistStore : public Reader<Shortlist>
{
public:
    using Reader::Reader;
    Result<std::optional<ShortlistRecord>> ofMesa(const Id<Mesa> &mesa) const;
};

/// In the order of their position.
class ConsolidationStore : public Reader<Consolidation>
{
public:
    using Reader::Reader;
    Result<QList<ConsolidationRecord>> records() const;
};

/// By table and number.
class SheetStore : public Reader<SmartSheet>
{
public:
    using Reader::Reader;
    Result<QList<SheetRecord>> records() const;
    Result<SheetRecord> record(const Id<SmartSheet> &id) const;
    /// One more than any sheet of \a mesa ever had.
    Result<int> nextNumber(const std::optional<Id<Mesa>> &mesa) const;

private:
    Result<SheetRecord> recordOf(const SmartSheet &sheet) const;
};

/// Everything that can be read from an open document, as values.
struct Stores
{
    explicit Stores(Database &database);

    WorkshopStore workshop;
    MesaStore mesas;
    Reader<Institution> institutions; ///< by name
    ParticipantStore participants;
    Reader<Topic> topics;
    Reader<Question> questions;
    Reader<GlossaryEntry> glossary; ///< by acronym
    Reader<AgendaBlock> agendaBlocks;
    AgendaEventStore agendaEvents;
    Reader<Experience> experiences; ///< in the order in which they were told
    Reader<Heading> headings;
    IdeaStore ideas;
    Reader<NotTwin> notTwins;
    DevelopmentStore developments;
    VoteStore votes;
    Reader<Ballot> ballots;
    Reader<BallotMark> ballotMarks;
    Reader<Tally> tallies;
    Reader<Objection> objections;
    Reader<Decision> decisions;
    FeasibilityStore feasibilities;
    ShortlistStore shortlists;
    Reader<ShortlistIdea> shortlistIdeas;
    ConsolidationStore consolidations;
    Reader<ConsolidationOrigin> consolidationOrigins;
    SheetStore sheets;
    Reader<SheetPartner> partners;
    Reader<Indicator> indicators;
    Reader<Milestone> milestones;
    Reader<Risk> risks;
    Reader<Task> tasks; ///< by the day they are due; those without one last
    Reader<Narrative> narratives;
};

} // namespace Tallerista

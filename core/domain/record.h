// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <utility>

namespace Tallerista {

template <typename F>
class Record;

template <typename T>
struct FieldsOf;

template <typename F>
struct FieldsOf<Record<F>>
{
    using type = F;
};

/// The id of a T: an Id<Idea> cannot be handed over where an Id<Mesa> is wanted. Tagged by the
/// fields, which may still be incomplete where two kinds of rows refer to each other.
template <typename T>
using Id = TypedId<typename FieldsOf<T>::type>;

/// A row of the document in memory: an id given at birth and fields that passed their own check.
///
/// A value: copy it freely. create() and with() are the only ways in, and both run
/// `Result<void> Fields::settle()`, where there is one; it cleans the texts in place and refuses what
/// breaks a rule.
template <typename F>
class Record
{
public:
    using Fields = F;

    static Result<Record> create(Id<Record> id, F fields)
    {
        if constexpr (requires { fields.settle(); }) {
            if (auto settled = fields.settle(); !settled)
                return settled.error();
        }
        return Record(id, std::move(fields));
    }

    /// This row after \a change, a `void(Fields &)`; the same rules hold.
    template <typename Change>
    Result<Record> with(Change change) const
    {
        F fields = m_fields;
        change(fields);
        return create(m_id, std::move(fields));
    }

    Id<Record> id() const { return m_id; }
    const F *operator->() const { return &m_fields; }
    const F &fields() const { return m_fields; }

    friend bool operator==(const Record &, const Record &) = default;

private:
    Record(Id<Record> id, F fields)
        : m_id(id)
        , m_fields(std::move(fields))
    {}

    Id<Record> m_id;
    F m_fields;
};

struct WorkshopFields;
struct MesaFields;
struct InstitutionFields;
struct ParticipantFields;
struct TopicFields;
struct QuestionFields;
struct GlossaryEntryFields;
struct AgendaBlockFields;
struct AgendaEventFields;
struct ExperienceFields;
struct HeadingFields;
struct IdeaFields;
struct NotTwinFields;
struct VoteFields;
struct VoteItemFields;
struct BallotFields;
struct BallotMarkFields;
struct TallyFields;
struct ObjectionFields;
struct DecisionFields;
struct DecisionIdeaFields;
struct DevelopmentFields;
struct FeasibilityFields;
struct ShortlistFields;
struct ShortlistIdeaFields;
struct ConsolidationFields;
struct ConsolidationOriginFields;
struct SmartSheetFields;
struct SheetOriginFields;
struct SheetPartnerFields;
struct IndicatorFields;
struct MilestoneFields;
struct RiskFields;
struct TaskFields;
struct NarrativeFields;

using Workshop = Record<WorkshopFields>;
using Mesa = Record<MesaFields>;
using Institution = Record<InstitutionFields>;
using Participant = Record<ParticipantFields>;
using Topic = Record<TopicFields>;
using Question = Record<QuestionFields>;
using GlossaryEntry = Record<GlossaryEntryFields>;
using AgendaBlock = Record<AgendaBlockFields>;
using AgendaEvent = Record<AgendaEventFields>;
using Experience = Record<ExperienceFields>;
using Heading = Record<HeadingFields>;
using Idea = Record<IdeaFields>;
using NotTwin = Record<NotTwinFields>;
using Vote = Record<VoteFields>;
using VoteItem = Record<VoteItemFields>;
using Ballot = Record<BallotFields>;
using BallotMark = Record<BallotMarkFields>;
using Tally = Record<TallyFields>;
using Objection = Record<ObjectionFields>;
using Decision = Record<DecisionFields>;
using DecisionIdea = Record<DecisionIdeaFields>;
using Development = Record<DevelopmentFields>;
using Feasibility = Record<FeasibilityFields>;
using Shortlist = Record<ShortlistFields>;
using ShortlistIdea = Record<ShortlistIdeaFields>;
using Consolidation = Record<ConsolidationFields>;
using ConsolidationOrigin = Record<ConsolidationOriginFields>;
using SmartSheet = Record<SmartSheetFields>;
using SheetOrigin = Record<SheetOriginFields>;
using SheetPartner = Record<SheetPartnerFields>;
using Indicator = Record<IndicatorFields>;
using Milestone = Record<MilestoneFields>;
using Risk = Record<RiskFields>;
using Task = Record<TaskFields>;
using Narrative = Record<NarrativeFields>;

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consolidation.h"
#include "core/domain/decision.h"
#include "core/domain/feasibility.h"
#include "core/domain/shortlist.h"
#include "core/domain/vote.h"
#include "core/store/columns/base.h"

namespace Tallerista {

template <>
struct Columns<VoteFields>
{
    static constexpr Entity entity = Entity::Vote;
    static constexpr const char *order = "opened_at, id";
    static VoteFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("mesa", fields.mesa);
        column("purpose", fields.purpose);
        column("parent", fields.parent);
        column("method", fields.method);
        column("seats", fields.seats);
        column("present", fields.present);
        column("places", fields.places);
        column("dots", fields.dots);
        column("dots_per_idea", fields.dotsPerIdea);
        column("importance_weight", fields.importanceWeight);
        column("relevance_weight", fields.relevanceWeight);
        column("quorum_percent", fields.quorumPercent);
        column("table_weights", fields.tableWeights);
        column("floor_per_table", fields.floorPerTable);
        column("secret", fields.secret);
        column("tie_chain", fields.tieChain);
        column("reason", fields.reason);
        column("opened_at", fields.openedAt);
        column("closed_at", fields.closedAt);
    }
};

template <>
struct Columns<VoteItemFields>
{
    static constexpr Entity entity = Entity::VoteItem;
    static constexpr const char *order =
        "(SELECT number FROM idea WHERE idea.id = vote_item.idea), id";
    static VoteItemFields blank() { return {blankField<Id<Vote>>(), blankField<Id<Idea>>(), {}}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("vote", fields.vote);
        column("idea", fields.idea);
        column("wording", fields.wording);
    }
};

template <>
struct Columns<BallotFields>
{
    static constexpr Entity entity = Entity::Ballot;
    static constexpr const char *order = "slip, id";
    static BallotFields blank() { return {blankField<Id<Vote>>()}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("vote", fields.vote);
        column("slip", fields.slip);
        column("participant", fields.participant);
        column("mesa", fields.mesa);
    }
};

template <>
struct Columns<BallotMarkFields>
{
    static constexpr Entity entity = Entity::BallotMark;
    static constexpr const char *order = "place, id";
    static BallotMarkFields blank() { return {blankField<Id<Ballot>>(), blankField<Id<Idea>>()}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("ballot", fields.ballot);
        column("idea", fields.idea);
        column("place", fields.place);
        column("dots", fields.dots);
        column("importance", fields.importance);
        column("relevance", fields.relevance);
    }
};

template <>
struct Columns<TallyFields>
{
    static constexpr Entity entity = Entity::Tally;
    static constexpr const char *order = "id";
    static TallyFields blank() { return {blankField<Id<Vote>>(), blankField<Id<Idea>>(), {}, {}}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("vote", fields.vote);
        column("idea", fields.idea);
        column("importance", fields.count);
        column("relevance", fields.relevance);
        column("marked", fields.marked);
    }
};

template <>
struct Columns<ObjectionFields>
{
    static constexpr Entity entity = Entity::Objection;
    static constexpr const char *order = "id";
    static ObjectionFields blank() { return {blankField<Id<Vote>>(), 1, {}}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("vote", fields.vote);
        column("people", fields.people);
        column("text", fields.text);
    }
};

template <>
struct Columns<DecisionFields>
{
    static constexpr Entity entity = Entity::Decision;
    static constexpr const char *order = "decided_at, id";
    static DecisionFields blank() { return DecisionFields(blankField<Id<Vote>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("vote", fields.vote);
        column("kind", fields.kind);
        column("role", fields.role);
        column("reason", fields.reason);
        column("basis", fields.basis);
        column("draw_seed", fields.drawSeed);
        column("decided_at", fields.decidedAt);
    }
};

template <>
struct Columns<DecisionIdeaFields>
{
    static constexpr Entity entity = Entity::DecisionIdea;
    static constexpr const char *order = "id";
    static DecisionIdeaFields blank()
    {
        return {blankField<Id<Decision>>(), blankField<Id<Idea>>(), {}};
    }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("decision", fields.decision);
        column("idea", fields.idea);
        column("computed_place", fields.computedPlace);
        column("decided_place", fields.decidedPlace);
    }
};

template <>
struct Columns<FeasibilityFields>
{
    static constexpr Entity entity = Entity::Feasibility;
    static constexpr const char *order = "id";
    static FeasibilityFields blank() { return FeasibilityFields(blankField<Id<Idea>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("idea", fields.idea);
        column("verdict", fields.verdict);
        column("reason_number", fields.reasonNumber);
        column("reason", fields.reason);
        column("condition", fields.condition);
        column("judged_by", fields.judgedBy);
        column("legal", fields.answers[size_t(FeasibilityCriterion::Legal)]);
        column("institutional", fields.answers[size_t(FeasibilityCriterion::Institutional)]);
        column("technical", fields.answers[size_t(FeasibilityCriterion::Technical)]);
        column("financial", fields.answers[size_t(FeasibilityCriterion::Financial)]);
        column("timely", fields.answers[size_t(FeasibilityCriterion::Timely)]);
        column("political", fields.answers[size_t(FeasibilityCriterion::Political)]);
    }
};

template <>
struct Columns<ShortlistFields>
{
    static constexpr Entity entity = Entity::Shortlist;
    static constexpr const char *order = "id";
    static ShortlistFields blank() { return ShortlistFields(blankField<Id<Mesa>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("mesa", fields.mesa);
        column("own_choice", fields.ownChoice);
        column("reason", fields.reason);
        column("finished_at", fields.finishedAt);
    }
};

template <>
struct Columns<ShortlistIdeaFields>
{
    static constexpr Entity entity = Entity::ShortlistIdea;
    static constexpr const char *order = "position, id";
    static ShortlistIdeaFields blank()
    {
        return {blankField<Id<Shortlist>>(), blankField<Id<Idea>>(), {}};
    }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("shortlist", fields.shortlist);
        column("idea", fields.idea);
        column("position", fields.position);
    }
};

template <>
struct Columns<ConsolidationFields>
{
    static constexpr Entity entity = Entity::Consolidation;
    static constexpr const char *order = "position, id";
    static ConsolidationFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("wording", fields.wording);
        column("reason", fields.reason);
        column("hands", fields.hands);
        column("chosen", fields.chosen);
        column("decided_by", fields.decidedBy);
        column("position", fields.position);
    }
};

template <>
struct Columns<ConsolidationOriginFields>
{
    static constexpr Entity entity = Entity::ConsolidationOrigin;
    static constexpr const char *order = "id";
    static ConsolidationOriginFields blank()
    {
        return {blankField<Id<Consolidation>>(), blankField<Id<Idea>>()};
    }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("consolidation", fields.consolidation);
        column("idea", fields.idea);
    }
};

} // namespace Tallerista

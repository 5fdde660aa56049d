// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/domain/agendaevent.h"
#include "core/domain/entity.h"
#include "core/domain/experience.h"
#include "core/domain/idea.h"
#include "core/domain/institution.h"
#include "core/domain/mesa.h"
#include "core/domain/participant.h"
#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "core/domain/workshop.h"
#include "core/store/cells.h"

namespace Tallerista {

/// Where each field of a value lives: its table and, one by one, its columns. Reading and writing
/// both walk visit(), so a field is named here once.
template <typename Fields>
struct Columns;

template <>
struct Columns<WorkshopFields>
{
    static constexpr Entity entity = Entity::Workshop;
    static WorkshopFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("name", fields.name);
        column("date", fields.date);
        column("place", fields.place);
        column("convener", fields.convener);
        column("objective", fields.objective);
        column("zone", fields.zone);
        column("language", fields.language);
        column("template", fields.templateName);
        column("computers", fields.computers);
        column("agenda_start", fields.agendaStart);
        column("agenda_end", fields.agendaEnd);
        column("first_cut", fields.firstCut);
        column("final_cut", fields.finalCut);
        column("plenary_cut", fields.plenaryCut);
        column("plenary", fields.plenary);
    }
};

template <>
struct Columns<MesaFields>
{
    static constexpr Entity entity = Entity::Mesa;
    static MesaFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("number", fields.number);
        column("name", fields.name);
        column("seats", fields.seats);
        column("facilitator", fields.facilitator);
        column("rapporteur", fields.rapporteur);
    }
};

template <>
struct Columns<InstitutionFields>
{
    static constexpr Entity entity = Entity::Institution;
    static InstitutionFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("name", fields.name);
        column("acronym", fields.acronym);
        column("sector", fields.sector);
    }
};

template <>
struct Columns<ParticipantFields>
{
    static constexpr Entity entity = Entity::Participant;
    static ParticipantFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("number", fields.number);
        column("name", fields.name);
        column("institution", fields.institution);
        column("mesa", fields.mesa);
        column("post", fields.post);
        column("sex", fields.sex);
        column("email", fields.email);
        column("phone", fields.phone);
        column("arrived_at", fields.arrivedAt);
    }
};

template <>
struct Columns<TopicFields>
{
    static constexpr Entity entity = Entity::Topic;
    static TopicFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("name", fields.name);
        column("aliases", fields.aliases);
        column("position", fields.position);
    }
};

template <>
struct Columns<QuestionFields>
{
    static constexpr Entity entity = Entity::Question;
    static QuestionFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("text", fields.text);
        column("position", fields.position);
    }
};

template <>
struct Columns<AgendaBlockFields>
{
    static constexpr Entity entity = Entity::AgendaBlock;
    static AgendaBlockFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("title", fields.title);
        column("minutes", fields.minutes);
        column("least_minutes", fields.leastMinutes);
        column("tier", fields.tier);
        column("fixed_start", fields.fixedStart);
        column("stage", fields.stage);
        column("instructions", fields.instructions);
        column("notes", fields.notes);
        column("lead", fields.lead);
        column("position", fields.position);
    }
};

template <>
struct Columns<AgendaEventFields>
{
    static constexpr Entity entity = Entity::AgendaEvent;
    static AgendaEventFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sequence", fields.sequence);
        column("kind", fields.kind);
        column("at", fields.at);
        column("block", fields.block);
        column("amount_ms", fields.amountMs);
    }
};

template <>
struct Columns<ExperienceFields>
{
    static constexpr Entity entity = Entity::Experience;
    static ExperienceFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("mesa", fields.mesa);
        column("text", fields.text);
        column("institution", fields.institution);
        column("teller", fields.teller);
        column("improvement", fields.improvement);
        column("support_by", fields.supportBy);
        column("captured_at", fields.capturedAt);
    }
};

template <>
struct Columns<IdeaFields>
{
    static constexpr Entity entity = Entity::Idea;
    static IdeaFields blank() { return {blankField<Id<Mesa>>(), 1, {}}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("mesa", fields.mesa);
        column("number", fields.number);
        column("text", fields.text);
        column("rationale", fields.rationale);
        column("author", fields.author);
        column("institution", fields.institution);
        column("topic", fields.topic);
        column("question", fields.question);
        column("experience", fields.experience);
        column("merged_into", fields.mergedInto);
        column("aside", fields.aside);
        column("aside_reason", fields.asideReason);
        column("captured_at", fields.capturedAt);
    }
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/glossaryentry.h"
#include "core/domain/institution.h"
#include "core/domain/mesa.h"
#include "core/domain/participant.h"
#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "core/domain/workshop.h"
#include "core/store/columns/base.h"

namespace Tallerista {

template <>
struct Columns<WorkshopFields>
{
    static constexpr Entity entity = Entity::Workshop;
    static constexpr const char *order = "id";
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
        column("plan_start", fields.planStart);
        column("plan_end", fields.planEnd);
        column("closed_at", fields.closedAt);
    }
};

template <>
struct Columns<MesaFields>
{
    static constexpr Entity entity = Entity::Mesa;
    static constexpr const char *order = "number, id";
    static MesaFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("number", fields.number);
        column("name", fields.name);
        column("seats", fields.seats);
        column("facilitator", fields.facilitator);
        column("rapporteur", fields.rapporteur);
        column("lent", fields.lent);
    }
};

template <>
struct Columns<InstitutionFields>
{
    static constexpr Entity entity = Entity::Institution;
    static constexpr const char *order = "name COLLATE NOCASE, id";
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
    static constexpr const char *order = "number, id";
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
        column("erased", fields.erased);
    }
};

template <>
struct Columns<TopicFields>
{
    static constexpr Entity entity = Entity::Topic;
    static constexpr const char *order = "position, id";
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
    static constexpr const char *order = "position, id";
    static QuestionFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("text", fields.text);
        column("position", fields.position);
    }
};

template <>
struct Columns<GlossaryEntryFields>
{
    static constexpr Entity entity = Entity::Glossary;
    static constexpr const char *order = "acronym COLLATE NOCASE, id";
    static GlossaryEntryFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("acronym", fields.acronym);
        column("meaning", fields.meaning);
    }
};

} // namespace Tallerista

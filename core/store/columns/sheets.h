// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/narrative.h"
#include "core/domain/sheetrows.h"
#include "core/domain/smartsheet.h"
#include "core/store/columns/base.h"

namespace Tallerista {

template <>
struct Columns<SmartSheetFields>
{
    static constexpr Entity entity = Entity::SmartSheet;
    static constexpr const char *order =
        "(SELECT number FROM mesa WHERE mesa.id = smart_sheet.mesa), number, id";
    static SmartSheetFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("mesa", fields.mesa);
        column("number", fields.number);
        column("state", fields.state);
        column("origin_note", fields.originNote);
        column("name", fields.name);
        column("topic", fields.topic);
        column("continuation", fields.continuation);
        column("previous", fields.previous);
        column("novelty", fields.novelty);
        column("problem", fields.problem);
        column("commitment", fields.commitment);
        column("objective", fields.objective);
        column("contribution", fields.contribution);
        column("population", fields.population);
        column("territory", fields.territory);
        column("lead", fields.lead);
        column("contact_name", fields.contactName);
        column("contact_post", fields.contactPost);
        column("contact_unit", fields.contactUnit);
        column("contact_email", fields.contactEmail);
        column("contact_phone", fields.contactPhone);
        column("answer", fields.answer);
        column("answer_date", fields.answerDate);
        column("answer_reason", fields.answerReason);
        column("answer_by", fields.answerBy);
        column("transparency", fields.transparency);
        column("participation", fields.participation);
        column("accountability", fields.accountability);
        column("innovation", fields.innovation);
        column("goals", fields.goals);
        column("cost_cents", fields.costCents);
        column("cost_source", fields.costSource);
        column("start_date", fields.startDate);
        column("end_date", fields.endDate);
        column("extra", fields.extra);
    }
};

template <>
struct Columns<SheetOriginFields>
{
    static constexpr Entity entity = Entity::SheetOrigin;
    static constexpr const char *order = "id";
    static SheetOriginFields blank() { return {blankField<Id<SmartSheet>>(), {}}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sheet", fields.sheet);
        column("idea", fields.idea);
    }
};

template <>
struct Columns<SheetPartnerFields>
{
    static constexpr Entity entity = Entity::SheetPartner;
    static constexpr const char *order = "id";
    static SheetPartnerFields blank()
    {
        return {blankField<Id<SmartSheet>>(), blankField<Id<Institution>>(), {}, {}};
    }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sheet", fields.sheet);
        column("institution", fields.institution);
        column("of_state", fields.ofState);
        column("role", fields.role);
    }
};

template <>
struct Columns<IndicatorFields>
{
    static constexpr Entity entity = Entity::Indicator;
    static constexpr const char *order = "position, id";
    static IndicatorFields blank() { return IndicatorFields(blankField<Id<SmartSheet>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sheet", fields.sheet);
        column("name", fields.name);
        column("kind", fields.kind);
        column("unit", fields.unit);
        column("denominator", fields.denominator);
        column("baseline", fields.baseline);
        column("baseline_date", fields.baselineDate);
        column("target", fields.target);
        column("target_date", fields.targetDate);
        column("direction", fields.direction);
        column("verification", fields.verification);
        column("source", fields.source);
        column("position", fields.position);
    }
};

template <>
struct Columns<MilestoneFields>
{
    static constexpr Entity entity = Entity::Milestone;
    static constexpr const char *order = "position, id";
    static MilestoneFields blank() { return MilestoneFields(blankField<Id<SmartSheet>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sheet", fields.sheet);
        column("activity", fields.activity);
        column("deliverable", fields.deliverable);
        column("start_date", fields.startDate);
        column("end_date", fields.endDate);
        column("responsible", fields.responsible);
        column("verification", fields.verification);
        column("position", fields.position);
    }
};

template <>
struct Columns<RiskFields>
{
    static constexpr Entity entity = Entity::Risk;
    static constexpr const char *order = "position, id";
    static RiskFields blank() { return RiskFields(blankField<Id<SmartSheet>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sheet", fields.sheet);
        column("text", fields.text);
        column("mitigation", fields.mitigation);
        column("position", fields.position);
    }
};

template <>
struct Columns<TaskFields>
{
    static constexpr Entity entity = Entity::Task;
    static constexpr const char *order = "due_date IS NULL, due_date, id";
    static TaskFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sheet", fields.sheet);
        column("what", fields.what);
        column("who", fields.who);
        column("due_date", fields.dueDate);
        column("done_at", fields.doneAt);
    }
};

template <>
struct Columns<NarrativeFields>
{
    static constexpr Entity entity = Entity::Narrative;
    static constexpr const char *order = "part, id";
    static NarrativeFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("part", fields.part);
        column("language", fields.language);
        column("text", fields.text);
    }
};

} // namespace Tallerista

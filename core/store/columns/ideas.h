// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/development.h"
#include "core/domain/experience.h"
#include "core/domain/heading.h"
#include "core/domain/idea.h"
#include "core/domain/nottwin.h"
#include "core/store/columns/base.h"

namespace Tallerista {

template <>
struct Columns<ExperienceFields>
{
    static constexpr Entity entity = Entity::Experience;
    static constexpr const char *order = "captured_at, id";
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
    static constexpr const char *order =
        "(SELECT number FROM mesa WHERE mesa.id = idea.mesa), number, id";
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
        column("theme", fields.heading);
        column("merged_into", fields.mergedInto);
        column("split_from", fields.splitFrom);
        column("aside", fields.aside);
        column("aside_reason", fields.asideReason);
        column("captured_at", fields.capturedAt);
        column("original", fields.original);
        column("separation_reason", fields.separationReason);
    }
};

template <>
struct Columns<HeadingFields>
{
    static constexpr Entity entity = Entity::Theme;
    static constexpr const char *order = "position, id";
    static HeadingFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("name", fields.name);
        column("position", fields.position);
    }
};

template <>
struct Columns<NotTwinFields>
{
    static constexpr Entity entity = Entity::NotTwin;
    static constexpr const char *order = "id";
    static NotTwinFields blank() { return {blankField<Id<Idea>>(), blankField<Id<Idea>>()}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("one", fields.one);
        column("other", fields.other);
    }
};

template <>
struct Columns<DevelopmentFields>
{
    static constexpr Entity entity = Entity::Development;
    static constexpr const char *order = "id";
    static DevelopmentFields blank() { return DevelopmentFields(blankField<Id<Idea>>()); }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("idea", fields.idea);
        column("developer", fields.developer);
        column("what", fields.what);
        column("for_whom", fields.forWhom);
        column("with_whom", fields.withWhom);
        column("on_paper", fields.onPaper);
    }
};

} // namespace Tallerista

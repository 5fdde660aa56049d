// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/development.h"
#include "core/domain/experience.h"
#include "core/domain/idea.h"
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
        column("merged_into", fields.mergedInto);
        column("aside", fields.aside);
        column("aside_reason", fields.asideReason);
        column("captured_at", fields.capturedAt);
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

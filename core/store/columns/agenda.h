// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/domain/agendaevent.h"
#include "core/store/columns/base.h"

namespace Tallerista {

template <>
struct Columns<AgendaBlockFields>
{
    static constexpr Entity entity = Entity::AgendaBlock;
    static constexpr const char *order = "position, id";
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
    static constexpr const char *order = "sequence, id";
    static AgendaEventFields blank() { return {}; }

    template <typename Fields, typename Column>
    static void visit(Fields &fields, Column &&column)
    {
        column("sequence", fields.sequence);
        column("kind", fields.kind);
        column("at", fields.at);
        column("block", fields.block);
        column("amount_ms", fields.amountMs);
        column("mesa", fields.mesa);
        column("payload", fields.payload);
    }
};

} // namespace Tallerista

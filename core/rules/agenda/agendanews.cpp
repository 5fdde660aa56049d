// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendanews.h"

namespace Tallerista {

namespace {

std::optional<Id<AgendaBlock>> blockOf(const AgendaSnapshot &view)
{
    if (!view.current)
        return {};
    return view.rows.at(view.current->index).planned.id;
}

} // namespace

AgendaNews agendaNews(const AgendaSnapshot &before, const AgendaSnapshot &after)
{
    AgendaNews news;
    const auto was = blockOf(before);
    const auto is = blockOf(after);
    if (was != is) {
        news.started = is;
        news.ended = was;
    } else if (is && after.current->phase > before.current->phase) {
        news.phase = after.current->phase;
    }
    return news;
}

} // namespace Tallerista

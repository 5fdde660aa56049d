// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/workadvisor.h"

namespace Tallerista {

std::optional<WorkAdvice> WorkAdvisor::look(const AgendaSnapshot &agenda, const BlockWork &work)
{
    m_said.reset();
    if (agenda.state != AgendaState::Running || !agenda.current)
        return m_said;
    const auto block = agenda.rows.at(agenda.current->index).planned.id;
    if (m_block != block) {
        m_block = block;
        m_wasAtWork = false;
        m_dismissed.clear();
    }
    m_wasAtWork = m_wasAtWork || !work.isOver();
    const auto advice = adviseOn(work, *agenda.current);
    if (m_wasAtWork && advice && !m_dismissed.contains(advice->kind))
        m_said = advice;
    return m_said;
}

void WorkAdvisor::dismiss()
{
    if (m_said)
        m_dismissed.append(m_said->kind);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/rules/agenda/blockwork.h"

namespace Tallerista {

/// Remembers what was said about the block that runs, so that nothing is said twice: advice that was
/// dismissed does not come back while the block runs, and a block whose work was over before it began
/// is not hurried.
class WorkAdvisor
{
public:
    /// What there is to say now.
    std::optional<WorkAdvice> look(const AgendaSnapshot &agenda, const BlockWork &work);
    /// Enough of what was said last.
    void dismiss();

private:
    std::optional<Id<AgendaBlock>> m_block;
    bool m_wasAtWork = false;
    QList<WorkAdvice::Kind> m_dismissed;
    std::optional<WorkAdvice> m_said;
};

} // namespace Tallerista

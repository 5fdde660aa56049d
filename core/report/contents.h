// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "core/store/stores.h"

namespace Tallerista {

/// Everything the document tells, copied out of the file, so that laying out and writing, which
/// take a while, hold nothing open.
struct WorkshopContents
{
    Workshop workshop;
    QList<Mesa> mesas;
    QList<Institution> institutions;
    QList<Participant> participants;
    QList<Topic> topics;
    QList<Question> questions;
    QList<AgendaBlock> blocks;
    AgendaSnapshot agenda; ///< at \a now
    QList<Experience> experiences;
    QList<Idea> ideas;
    qint64 now; ///< UTC ms
};

Result<WorkshopContents> readContents(const Stores &stores, qint64 now);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What of a block is written as text, in its row or beside it.
enum class BlockText {
    Title,
    Minutes,
    LeastMinutes,
    FixedStart, ///< an hour, or empty
    Lead,
    Instructions,
    Notes,
};

QString blockText(const AgendaBlockFields &block, BlockText which);

/// Writes \a typed into the block \a id; an Error for what is no hour or no number.
Result<AgendaBlock> writeBlockText(WorkshopDocument &document,
                                   Id<AgendaBlock> id,
                                   BlockText which,
                                   const QString &typed);

} // namespace Tallerista

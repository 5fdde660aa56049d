// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/journal.h"
#include "core/store/salvage/rescuewriter.h"

namespace Tallerista {

/// The one that rescues.
struct RescueSession
{
    RowId id;
    qint64 nowUtcMs;
};

/// What is to be written, and what is to be told of it.
struct Reading
{
    RescuedContent content;
    SalvageReport report;
};

/// Everything that can be told, within the rules, from the bytes of a file: as it stands and, where a
/// journal of its own lies beside it, also as it was before the step that was interrupted; what is left
/// of the better one.
Result<Reading> readDamaged(const QByteArray &bytes,
                            const Journal &journal,
                            RowRules &rules,
                            const RescueSession &session);

} // namespace Tallerista

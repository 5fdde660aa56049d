// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sheetrows.h"
#include "core/domain/smartsheet.h"

#include <QList>

namespace Tallerista {

/// A SMART sheet and everything that belongs to it, each list in its own order.
struct SheetRecord
{
    SmartSheet sheet;
    QList<Id<Idea>> origins;
    QList<SheetPartner> partners;
    QList<Indicator> indicators;
    QList<Milestone> milestones;
    QList<Risk> risks;
    QList<Task> tasks;

    friend bool operator==(const SheetRecord &, const SheetRecord &) = default;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consolidation.h"

#include <QList>

namespace Tallerista {

/// An action of the plenary with the ideas it comes from.
struct ConsolidationRecord
{
    Consolidation action;
    QList<Id<Idea>> origins;
    /// By which it is called: the place of its first idea among all that were brought. So the others keep
    /// theirs when two are joined, and an action that is separated again gets its own back.
    int number = 0;

    friend bool operator==(const ConsolidationRecord &, const ConsolidationRecord &) = default;
};

} // namespace Tallerista

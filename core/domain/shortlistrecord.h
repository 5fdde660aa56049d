// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/shortlist.h"

#include <QList>

namespace Tallerista {

/// A table's final selection with its ideas in order.
struct ShortlistRecord
{
    Shortlist shortlist;
    QList<Id<Idea>> ideas;

    friend bool operator==(const ShortlistRecord &, const ShortlistRecord &) = default;
};

} // namespace Tallerista

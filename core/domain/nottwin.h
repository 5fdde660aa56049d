// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Tallerista {

/// «No son lo mismo»: two ideas that somebody looked at together and left apart.
struct NotTwinFields
{
    NotTwinFields(Id<Idea> first, Id<Idea> second)
        : one(first)
        , other(second)
    {}

    Id<Idea> one;
    Id<Idea> other;

    friend bool operator==(const NotTwinFields &, const NotTwinFields &) = default;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <optional>

namespace Tallerista {

/// What a step belongs to, so that Ctrl+Z on one table's page never takes back the other table's
/// work or moves the clock.
class Scope
{
public:
    /// The numbers are stored: never renumber.
    enum class Kind { Workshop = 0, Mesa = 1, Agenda = 2 };

    static Scope workshop() { return {Kind::Workshop, {}}; }
    static Scope agenda() { return {Kind::Agenda, {}}; }
    static Scope of(Id<Mesa> mesa) { return {Kind::Mesa, mesa}; }
    /// Of the workshop where there is no table.
    static Scope of(const std::optional<Id<Mesa>> &mesa) { return mesa ? of(*mesa) : workshop(); }

    Kind kind() const { return m_kind; }
    /// Set exactly when kind() is Mesa.
    const std::optional<Id<Mesa>> &mesa() const { return m_mesa; }

    friend bool operator==(const Scope &, const Scope &) = default;

private:
    Scope(Kind kind, std::optional<Id<Mesa>> mesa)
        : m_kind(kind)
        , m_mesa(mesa)
    {}

    Kind m_kind;
    std::optional<Id<Mesa>> m_mesa;
};

} // namespace Tallerista

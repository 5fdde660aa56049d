// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/stores.h"

#include <QString>

#include <optional>

namespace Tallerista {

/// Where the person is looked for first, when several are meant by the same letters.
struct PersonHint
{
    std::optional<Id<Participant>> present = {}; ///< who is written there already
    std::optional<Id<Mesa>> mesa = {};           ///< who sits there comes before the others
};

/// Who wears the badge \a typed, or is called so; whole names come before those of which a word begins
/// so. Nobody for nothing typed. An Error that lists the candidates where several are meant, and one
/// where nobody is: nobody is added.
Result<std::optional<Id<Participant>>>
personMeant(const Stores &stores, const QString &typed, const PersonHint &hint = {});

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Tallerista {

/// What was typed for an action of the plenary: «3 17» is 17 hands for action 3, «3 7 5» are 7 hands of
/// the first table and 5 of the second.
struct HandsEntry
{
    int action = 0;
    QList<int> hands; ///< empty: the action alone

    friend bool operator==(const HandsEntry &, const HandsEntry &) = default;
};

/// Numbers with spaces, "=", ":", "," or ";" between them; nothing for anything else.
std::optional<HandsEntry> parseHandsEntry(const QString &typed);

} // namespace Tallerista

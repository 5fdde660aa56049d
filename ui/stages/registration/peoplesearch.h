// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/institution.h"
#include "core/domain/participant.h"

#include <QStringList>

#include <optional>

namespace Tallerista {

/// What was typed to find people: the numbers of badges («1-14 16 18»), or words that each begin a
/// word of the name or of the institution, accents and case aside. Nothing typed finds everybody.
class PeopleSearch
{
public:
    explicit PeopleSearch(const QString &typed = {});

    /// \a institution may be null.
    bool finds(const Participant &person, const Institution *institution) const;
    /// Set when numbers were typed.
    const std::optional<QList<int>> &numbers() const { return m_numbers; }

    friend bool operator==(const PeopleSearch &, const PeopleSearch &) = default;

private:
    std::optional<QList<int>> m_numbers;
    QStringList m_words;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// The numbers are stored: add at the end, never renumber.
enum class Sex { Unstated = 0, Woman = 1, Man = 2, Other = 3 };

/// A person invited to a workshop, whether or not they have arrived.
struct ParticipantFields
{
    Q_DECLARE_TR_FUNCTIONS(Participant)

public:
    static constexpr int MaxNameLength = 80;
    static constexpr int MaxPostLength = 120;
    static constexpr int MaxContactLength = 120;
    static constexpr QStringView ErasedName = u"—"; ///< in the place of the name of who was erased

    int number = 1; ///< on the badge, for good: never given to anybody else
    QString name;
    std::optional<Id<Institution>> institution;
    std::optional<Id<Mesa>> mesa;
    QString post;
    Sex sex = Sex::Unstated;
    QString email;
    QString phone;
    std::optional<qint64> arrivedAt; ///< UTC ms; none: not here (yet)
    bool erased = false;             ///< for good: nothing tells who it was any more

    /// Takes whatever tells who it was from somebody who is erased.
    Result<void> settle();

    friend bool operator==(const ParticipantFields &, const ParticipantFields &) = default;
};

} // namespace Tallerista

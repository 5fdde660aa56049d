// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// «Lo que ya se hace»: something an institution already does, told at a table.
struct ExperienceFields
{
    Q_DECLARE_TR_FUNCTIONS(Experience)

public:
    static constexpr int MaxTextLength = 500;
    static constexpr int MaxDetailLength = 2000;

    std::optional<Id<Mesa>> mesa; ///< none: told to the whole room
    QString text;
    std::optional<Id<Institution>> institution; ///< who does it
    std::optional<Id<Participant>> teller;
    QString improvement;   ///< what would make it better, as proposed in the discussion
    QString supportBy;     ///< who offered support
    qint64 capturedAt = 0; ///< UTC ms

    Result<void> settle();

    friend bool operator==(const ExperienceFields &, const ExperienceFields &) = default;
};

} // namespace Tallerista

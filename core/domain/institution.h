// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// The numbers are stored: add at the end, never renumber.
enum class Sector {
    Unstated = 0,
    Executive = 1,
    Autonomous = 2,
    Municipal = 3,
    OtherState = 4,
    CivilSociety = 5,
    Academia = 6,
    Private = 7,
    Cooperation = 8,
};

struct InstitutionFields
{
    Q_DECLARE_TR_FUNCTIONS(Institution)

public:
    static constexpr int MaxNameLength = 120;
    static constexpr int MaxAcronymLength = 20;

    QString name;
    QString acronym;
    Sector sector = Sector::Unstated;

    Result<void> settle();

    friend bool operator==(const InstitutionFields &, const InstitutionFields &) = default;
};

} // namespace Tallerista

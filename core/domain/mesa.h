// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// A table of people who work together. Its number is part of the code of its ideas (M2-07).
struct MesaFields
{
    Q_DECLARE_TR_FUNCTIONS(Mesa)

public:
    static constexpr int MaxNameLength = 60;
    static constexpr int MaxNumber = 20;
    static constexpr int MaxSeats = 99;

    int number = 1;
    QString name;   ///< empty: «Mesa 1»
    int seats = 10; ///< people expected
    QString facilitator;
    QString rapporteur;
    bool lent = false; ///< another computer captures it: «la lleva la otra computadora»

    Result<void> settle();
    /// "M1"
    QString code() const { return QStringLiteral("M%1").arg(number); }
    /// The name, or «Table 1» in the language of the screen.
    QString title() const { return name.isEmpty() ? tr("Table %1").arg(number) : name; }

    friend bool operator==(const MesaFields &, const MesaFields &) = default;
};

} // namespace Tallerista

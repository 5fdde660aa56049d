// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/registration/participantmodel.h"

namespace Tallerista {

/// One row of a ParticipantModel: how its columns read a person. It owns nothing and lives for one
/// expression.
struct ParticipantRow
{
    using Column = ParticipantModel::Column;

    const Participant &person;
    const Roster &roster;
    const Phrases &phrases;

    /// As shown.
    QString text(Column column) const;
    /// As edited and sorted: a text, a number, a Sex as int, the number of a table (0: none), or
    /// whether the person is here.
    QVariant value(Column column) const;
    /// As read aloud.
    QString spoken(Column column) const;
    /// In whole, with what stands in columns that may be hidden.
    QString hint(Column column) const;
};

/// Writes \a value, as ParticipantModel::setData() takes it, by the verb of \a column.
Result<void> writeCell(WorkshopDocument &document,
                       const ParticipantRow &row,
                       ParticipantModel::Column column,
                       const QVariant &value);

} // namespace Tallerista

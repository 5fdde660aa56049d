// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/widgets/choicebox.h"

#include <QStringList>

namespace Tallerista {

/// One column of rows that are edited in place: how it looks, not what it means.
struct RowColumn
{
    enum class Kind {
        Line,
        Prose, ///< a line whose spelling is worth a look
        Text,  ///< one paragraph that is wrapped
        Choice,
    };

    QString title;
    Kind kind = Kind::Line;
    int stretch = 1;
    int line = 0; ///< of the row, where a row is several lines high
    QString hint = {};
    QList<ChoiceBox::Choice> choices = {};
};

/// What the columns of one row hold, as it stands in their editors; choices by their number.
struct RowCells
{
    RowId id;
    QStringList cells;
};

/// What a person does to a row. The row hears of it when it follows the document.
struct RowVerbs
{
    /// Writes one cell and returns what it holds now, cleaned.
    std::function<Result<QString>(const RowId &id, int column, const QString &typed)> write;
    std::function<Result<void>(const RowId &id)> remove;
    /// Empty where rows have no order.
    std::function<Result<void>(const RowId &id, int places)> move = {};
};

} // namespace Tallerista

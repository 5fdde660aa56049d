// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/plenary.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// An idea of a final selection, and the action that came of it.
struct ShortlistLine
{
    Idea idea;
    QString code;
    QString action; ///< «→ acción 3»; empty before the plenary

    RowId id() const { return idea.id(); }

    friend bool operator==(const ShortlistLine &, const ShortlistLine &) = default;
};

/// The final selection of one table, with the roles of an IdeaModel.
class ShortlistModel : public RowModel<ShortlistLine>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Shows what \a mesa has selected, and what \a plenary made of it; where it \a isPrivate, only
    /// once the table has finished.
    Result<void> show(const Stores &stores,
                      const Mesa &mesa,
                      const std::optional<PlenaryRecord> &plenary,
                      bool isPrivate);
};

} // namespace Tallerista

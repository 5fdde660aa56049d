// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/casting/selectionentry.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// Ideas in a first selection, as they are handed over.
class SelectionModel : public RowModel<SelectionEntry>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setEntries(const QList<SelectionEntry> &entries) { replace(entries); }
    QModelIndex indexOf(const Id<Idea> &idea) const;
    /// The idea of card \a number; nothing when it is not in the vote.
    std::optional<SelectionEntry> withCard(int number) const;

private:
    static QString spoken(const SelectionEntry &entry);
};

} // namespace Tallerista

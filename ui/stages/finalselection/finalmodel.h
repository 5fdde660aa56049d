// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/finalselection/finalentry.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// The candidates of a final selection, as they are handed over.
class FinalModel : public RowModel<FinalEntry>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setEntries(const QList<FinalEntry> &entries) { replace(entries); }

private:
    static QString spoken(const FinalEntry &entry);
};

} // namespace Tallerista

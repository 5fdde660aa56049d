// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/plenary/plenaryline.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// Actions of the plenary as they are handed over, and which of them are marked.
class PlenaryModel : public RowModel<PlenaryLine>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Marks stay on the actions that stay.
    void setLines(const QList<PlenaryLine> &lines);
    QModelIndex indexOf(const Id<Consolidation> &action) const;
    /// The action that is called by \a number.
    std::optional<PlenaryLine> withNumber(int number) const;

    void toggle(const QModelIndex &index);
    /// From the first row to the last.
    QList<PlenaryLine> marked() const;
    void clearMarks();

signals:
    void marksChanged();

private:
    static QString spokenHands(const PlenaryLine &line);
    static QString spoken(const PlenaryLine &line);
};

} // namespace Tallerista

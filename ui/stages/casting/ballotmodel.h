// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/firstselection.h"
#include "ui/widgets/rowmodel.h"

#include <QStringList>

namespace Tallerista {

/// A slip in the table of those that were typed.
struct BallotRow
{
    Id<Ballot> ballot;
    QString who; ///< "4", or whose it is
    QStringList
        marks;      ///< by place, with Ranked; else one for all; none where the room may see them
    QString state;  ///< "✓", "6 of 7"
    QString spoken; ///< read back: "Slip 4: 1) 7, 2) 12"

    Id<Ballot> id() const { return ballot; }
    friend bool operator==(const BallotRow &, const BallotRow &) = default;
};

/// The slips of a vote, the newest first: whose it is, what stands on it, whether it is full.
class BallotModel : public RowModel<BallotRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// \a places of a slip have a column each; 0: all marks stand in one.
    void show(const QList<BallotRow> &rows, int places, bool named);
    int places() const { return m_places; }

private:
    int markColumns() const { return m_places > 0 ? m_places : 1; }

    int m_places = 0;
    bool m_named = false;
};

} // namespace Tallerista

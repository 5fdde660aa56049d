// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/vote.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// An idea on a slip with marks from 1 to 5 that is being typed.
struct ScoreLine
{
    Id<Idea> idea;
    QString code;
    QString text;
    QString importance;
    QString relevance;

    Id<Idea> id() const { return idea; }
    friend bool operator==(const ScoreLine &, const ScoreLine &) = default;
};

/// The ideas of a vote with the two marks of the slip at hand beside each.
class ScoreLineModel : public RowModel<ScoreLine>
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TextColumn, ImportanceColumn, RelevanceColumn, ColumnCount };

    using RowModel::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(const QList<ScoreLine> &lines) { replace(lines); }
};

} // namespace Tallerista

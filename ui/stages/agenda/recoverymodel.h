// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/replan.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace Tallerista {

class Theme;

/// A proposal block by block, before and after side by side, with the closing as its last row.
class RecoveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        BeforeColumn,
        AfterColumn,
        ChangeColumn,
        ColumnCount,
    };

    /// Both must outlive the model.
    RecoveryModel(const Theme &theme, const Phrases &phrases, QObject *parent = nullptr);

    /// Of the same blocks, what was chosen stays chosen.
    void show(const RecoveryProposal &proposal, const QTimeZone &zone);
    /// The block of \a row; nothing for the closing.
    std::optional<Id<AgendaBlock>> blockAt(int row) const;
    /// -1: it is not here.
    int rowOf(const std::optional<Id<AgendaBlock>> &block) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;
    QString closingText(Column column) const;
    bool isChanged(int row) const;

    const Theme &m_theme;
    const Phrases &m_phrases;
    RecoveryProposal m_proposal; ///< without the notes
    QTimeZone m_zone;
};

} // namespace Tallerista

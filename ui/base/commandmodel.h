// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"

#include <QAbstractListModel>

namespace Tallerista {

/// The commands that match what was typed, the best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole,
        KeysRole,
        HelpRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    /// Every word of \a typed must begin a word of a command or of its group, accents and case aside.
    void setFilter(const QString &typed);
    /// Null if the action has gone meanwhile.
    QAction *actionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void findMatches();

    QList<Command> m_commands;
    QList<Command> m_matches;
    QString m_typed; ///< folded
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"
#include "ui/base/overlay.h"

class QLabel;
class QLineEdit;
class QListView;

namespace Tallerista {

class CommandModel;

/// Every command by its name (Ctrl+K): type some of it, choose with the arrows, run with Enter.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *window);

    /// Shows \a commands, with nothing typed.
    void open(const QList<Command> &commands);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void describe(const QModelIndex &index);
    void run(const QModelIndex &index);

    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_help;
    CommandModel *m_model;
};

} // namespace Tallerista

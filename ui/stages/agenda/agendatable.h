// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Tallerista {

class AgendaModel;
class Theme;

/// The blocks of the agenda as rows, to be dragged to another place. F2 or Enter edit a cell, and what
/// cannot be taken stays in it; Space, letters and signs are left to the page. However small it gets, the
/// block that runs stays in sight, or the chosen one while somebody is at work in it.
class AgendaTable : public QTableView
{
    Q_OBJECT

public:
    /// \a theme must outlive the table.
    AgendaTable(AgendaModel *model, const Theme &theme, QWidget *parent = nullptr);

    /// The row of the current cell; -1: none.
    int currentRow() const { return currentIndex().row(); }
    void goToRow(int row);
    /// Asks for the current row to come to where it was let go, a point of the viewport.
    void dropAt(const QPoint &point);

signals:
    void removeAsked();
    /// Down, or up when negative.
    void moveAsked(int places);
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns(const Theme &theme);
    void editCurrent();
    int runningRow() const;
};

} // namespace Tallerista

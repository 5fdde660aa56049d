// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QListView>

namespace Tallerista {

class OrderedListModel;
class Theme;

/// An OrderedListModel as numbered rows, all of them in sight. Enter or F2 edit in place, Del asks
/// to delete, Alt+Up and Alt+Down ask to move.
class OrderedListView : public QListView
{
    Q_OBJECT

public:
    /// \a theme and \a model must outlive the view.
    OrderedListView(const Theme &theme, OrderedListModel &model, QWidget *parent = nullptr);

    void doItemsLayout() override;

signals:
    void removeRequested(const Tallerista::RowId &id);
    void moveRequested(const Tallerista::RowId &id, int places);
    /// Where the current row lies now, for a page that scrolls.
    void currentAt(const QRect &rect);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    OrderedListModel &m_model;
};

} // namespace Tallerista

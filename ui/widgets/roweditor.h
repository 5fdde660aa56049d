// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowcolumn.h"

#include <QWidget>

class QLayout;
class QToolButton;

namespace Tallerista {

class Notice;
class RowHandle;
class Theme;

/// One row of a RowsEditor: a number, and an editor for each column that writes itself.
class RowEditor : public QWidget
{
    Q_OBJECT

public:
    /// \a theme, \a columns and \a verbs must outlive the row.
    RowEditor(const Theme &theme,
              const QList<RowColumn> &columns,
              const RowVerbs &verbs,
              const RowId &id,
              QWidget *parent);

    const RowId &id() const { return m_id; }
    /// Shows what the document holds, except where somebody is typing.
    void follow(const QStringList &cells);
    /// Its number from 1 and what is said of it: «Indicator 1».
    void setPlace(int number, const QString &name);
    /// What Tab goes through, in order.
    QList<QWidget *> tabStops() const;
    /// What the row is about, for whoever deletes it.
    QString title() const;
    RowHandle *handle() const { return m_handle; }
    void enter(int column);

    /// The width of what stands before the columns, and behind them, for the titles above.
    static int sideWidth(const Theme &theme);

signals:
    void removeRequested();

private:
    /// An editor, whatever its kind.
    struct Cell
    {
        QWidget *editor;
        std::function<void(const QString &held)> follow;
        std::function<bool()> hasTyping;
    };

    QLayout *besideCells(QWidget *widget) const;
    QWidget *createCells();
    Cell createCell(const RowColumn &column, int number);
    Cell createChoice(const RowColumn &column, int number);
    QWidget *titled(const RowColumn &column, QWidget *editor);
    template <typename Editor>
    Cell typedCell(Editor *editor);
    void forgive();

    const Theme &m_theme;
    const QList<RowColumn> &m_columns;
    const RowVerbs &m_verbs;
    RowId m_id;
    bool m_tall; ///< more than one line high: every cell carries its title
    QString m_title;
    QList<Cell> m_cells;
    RowHandle *m_handle;
    QToolButton *m_remove;
    Notice *m_notice;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowcolumn.h"

#include <QWidget>

class QVBoxLayout;

namespace Tallerista {

class AddField;
class Notice;
class RowEditor;
class Theme;

/// Rows that people keep: every cell is edited in its place and written by itself, and one field
/// below adds. Several lines pasted there are added one by one.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString row; ///< «Indicator %1»
        QString add; ///< «Add an indicator, then Enter»
    };

    /// \a add takes what was typed in the field below. \a theme must outlive the editor.
    RowsEditor(const Theme &theme,
               const QList<RowColumn> &columns,
               const Words &words,
               RowVerbs verbs,
               std::function<Result<void>(const QString &typed)> add,
               QWidget *parent = nullptr);

    /// The same ids keep their editors, and what is being typed there.
    void setRows(const QList<RowCells> &rows);
    /// Puts the keyboard into that cell, or into the field that adds where there is none.
    void enter(int row, int column);
    AddField *addField() const { return m_field; }
    Notice *notice() const { return m_notice; }

signals:
    /// \a title is what the deleted row was about.
    void removed(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createTitles();
    RowEditor *createRow(const RowId &id);
    RowEditor *rowOf(const RowId &id) const;
    void dropMissing(const QList<RowCells> &rows);
    void orderTabs();
    void add(const QString &typed);
    void addAll(const QStringList &lines);
    void remove(RowEditor *row);
    void move(RowEditor *row, int places);
    void enterHandle(qsizetype place);
    bool say(const Result<void> &outcome);

    const Theme &m_theme;
    QList<RowColumn> m_columns;
    Words m_words;
    RowVerbs m_verbs;
    std::function<Result<void>(const QString &typed)> m_add;
    QList<RowEditor *> m_rows;
    QWidget *m_titles; ///< null where every cell carries its own
    QVBoxLayout *m_list;
    AddField *m_field;
    Notice *m_notice;
};

} // namespace Tallerista

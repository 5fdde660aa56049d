// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/readiness.h"
#include "ui/stages/stagepage.h"

class QPushButton;
class QVBoxLayout;

namespace Tallerista {

class Notice;
class TableRow;

/// The tables of the workshop, a row for each, and a button for one more.
class TablesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TablesEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the document holds, except where somebody is typing.
    void follow(const QList<Mesa> &tables);
    /// Puts the keyboard where \a lack is mended, or into the first field.
    void enter(Lack lack);

signals:
    /// A table was deleted; \a title is how it was called.
    void removed(const QString &title);

private:
    QLayout *makeTitles();
    void dropMissing(const QList<Mesa> &tables);
    void orderTabs();
    TableRow *rowOf(const Id<Mesa> &id) const;
    void add();

    PageContext m_context;
    QList<TableRow *> m_rows;
    QWidget *m_titles;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    Notice *m_notice;
};

} // namespace Tallerista

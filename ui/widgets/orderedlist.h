// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/widgets/orderedlistmodel.h"

#include <QWidget>

namespace Tallerista {

class AddField;
class Notice;
class OrderedListView;
class Theme;

/// An ordered list of short texts that people keep: edit in place, delete, move, and one field below
/// that adds and goes on. Several lines pasted there are added one by one.
class OrderedList : public QWidget
{
    Q_OBJECT

public:
    /// How the list and its field are called.
    struct Words
    {
        QString list;
        QString add; ///< «Add a topic, then Enter»
    };

    /// What a person does to it. The list hears of it through setRows().
    struct Verbs
    {
        std::function<Result<void>(const QString &text)> add;
        std::function<Result<void>(const RowId &id, const QString &text)> edit;
        std::function<Result<void>(const RowId &id)> remove;
        std::function<Result<void>(const RowId &id, int places)> move;
    };

    /// \a theme must outlive the list.
    OrderedList(const Theme &theme, const Words &words, Verbs verbs, QWidget *parent = nullptr);

    void setRows(const QList<OrderedListModel::Row> &rows);
    /// Puts the keyboard into the field that adds.
    void enter();

signals:
    /// \a text has just been deleted.
    void removed(const QString &text);
    /// \a count lines were pasted and added, one step each.
    void pasted(int count);
    /// Where in this widget the current row lies now.
    void currentAt(const QRect &rect);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool edit(const RowId &id, const QString &text);
    void add(const QString &text);
    void addAll(const QStringList &lines);
    void remove(const RowId &id);
    void move(const RowId &id, int places);
    bool say(const Result<void> &outcome);

    Verbs m_verbs;
    OrderedListModel *m_model;
    OrderedListView *m_view;
    AddField *m_field;
    Notice *m_notice;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QWidget>

class QListView;

namespace Tallerista {

class SheetModel;
class TextLabel;
class Theme;

/// The sheets in a list, below how many of them are ready.
class SheetList : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    SheetList(SheetModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// -1: none.
    int current() const;
    void setCurrent(int row);
    bool hasListFocus() const;
    /// Says anew how many are ready.
    void describe();

signals:
    /// A person, or setCurrent(), went to that sheet.
    void chosen(const Tallerista::RowId &sheet);
    /// Enter was pressed on the sheet at hand.
    void entered();

private:
    void createList(const Theme &theme);

    SheetModel &m_model;
    TextLabel *m_counts;
    QListView *m_list;
};

} // namespace Tallerista

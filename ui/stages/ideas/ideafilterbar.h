// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/idealisting.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Tallerista {

/// Which ideas are shown, and in which order: a line to search in and a few lists to choose from. Where there is
/// no room beside it, the lists stand below, when they are wanted.
class IdeaFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit IdeaFilterBar(QWidget *parent = nullptr);

    /// What can be chosen; a choice that is gone becomes none.
    void setNames(const IdeaNames &names);
    /// Without authors, while the room sees this screen.
    void setAuthorsShown(bool shown);
    void find();
    /// Shows every idea again.
    void reset();
    IdeaCriteria criteria() const;
    /// As they are read.
    QWidgetList tabStops() const;
    IdeaOrder order() const;

signals:
    void changed();
    void orderChosen();
    /// Esc in the empty search.
    void left();
    /// From the search down into what it found.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addList(const QString &name, const QString &accessibleName, QBoxLayout *row);
    template <typename T, typename NameOf>
    void fill(QComboBox *list, const QString &all, const QList<T> &rows, NameOf nameOf);
    template <typename T>
    static std::optional<Id<T>> chosen(const QComboBox *list);

    void arrange();

    QBoxLayout *m_rows;
    QWidget *m_lists;
    QToolButton *m_more;
    QLineEdit *m_search;
    QComboBox *m_order;
    QComboBox *m_state;
    QComboBox *m_topic;
    QComboBox *m_author;
    QComboBox *m_question;
};

} // namespace Tallerista

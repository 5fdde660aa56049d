// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/experience.h"
#include "ui/stages/stagepage.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace Tallerista {

class Notice;
class TextLabel;
class UndoTextArea;

/// «Hacer una idea» of what is already done: its words, which can be changed before Enter makes it an
/// idea of the table where it was told; what was told to the whole room asks of which one. Esc leaves it.
class MakeIdeaBar : public QFrame
{
    Q_OBJECT

public:
    MakeIdeaBar(const PageContext &context, QWidget *parent);

    /// Asks about \a experience, and takes the focus.
    void ask(const Experience &experience);
    void dismiss();

signals:
    /// The idea is made, or nobody wants it.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void make();
    /// Where it can become an idea: the table of \a experience, else all.
    QList<Mesa> tablesFor(const Experience &experience) const;

    PageContext m_context;
    std::optional<Id<Experience>> m_experience; ///< nothing while nothing is asked
    QList<Mesa> m_tables;
    TextLabel *m_title;
    UndoTextArea *m_words;
    QComboBox *m_table;
    QPushButton *m_make;
    QPushButton *m_leave;
    Notice *m_notice;
};

} // namespace Tallerista

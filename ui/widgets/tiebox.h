// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Tallerista {

class TextLabel;
class Theme;
class UndoTextField;

/// «Empate: 3 ideas para 1 lugar», with the ways out: all enter, or the marked ones for a reason.
class TieBox : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the box.
    explicit TieBox(const Theme &theme, QWidget *parent = nullptr);

    /// \a entered have entered already; \a marked of the \a tied are marked.
    void show(const QString &title, int entered, int tied, int places, int marked);
    QString reason() const;
    void enter();

signals:
    void admitAllRequested();
    /// The marked ones are to enter.
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    QPushButton *m_all;
    TextLabel *m_hint;
    UndoTextField *m_reason;
    QPushButton *m_choose;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace Tallerista {

class Theme;

/// A question in its place on the page instead of a box over it: one sentence, a verb (Enter) and
/// a way out (Esc). Takes the focus while it is shown and gives it back. Who types on without looking
/// up leaves the question, and what is typed goes where it was meant to go.
class ConfirmBar : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit ConfirmBar(const Theme &theme, QWidget *parent = nullptr);

    /// Asks; \a act runs when the button \a verb is pressed.
    void ask(const QString &sentence, const QString &verb, std::function<void()> act);
    /// ask() for what cannot be taken back: Enter is the way out until somebody goes to the verb.
    void askWithCare(const QString &sentence, const QString &verb, std::function<void()> act);
    virtual void dismiss();
    /// As if the verb was pressed.
    void answer();

protected:
    /// A text key was pressed on the bar.
    virtual void typeOn(QKeyEvent *event);
    /// Hands the focus and \a event to the widget that had it before.
    void giveKeyBack(QKeyEvent *event);

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QString &sentence,
              const QString &verb,
              std::function<void()> act,
              QPushButton &suggested);

    const Theme &m_theme;
    QLabel *m_sentence;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPointer<QWidget> m_focusBefore;
    std::function<void()> m_act;
};

} // namespace Tallerista

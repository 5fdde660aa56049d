// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Tallerista {

class FormField;
class TextLabel;
class Theme;
class UndoTextField;

/// The words of an action, and why two are one when it is made of them. Enter saves, Esc gives up.
class ActionForm : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the form.
    explicit ActionForm(const Theme &theme, QWidget *parent = nullptr);

    /// Asks for the words of two actions as one, and for the reason.
    void join(const QString &title, const QString &wording, const QString &reason);
    /// Asks for other words.
    void edit(const QString &title, const QString &wording);
    QString wording() const;
    QString reason() const;
    /// Written or given up: nothing of it is kept.
    void leave();
    bool isJoining() const;
    /// The words alone are not enough: the keyboard goes on to the reason.
    void askReason();

signals:
    void submitted();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QString &title, const QString &wording, const QString &verb);

    const Theme &m_theme;
    TextLabel *m_title;
    UndoTextField *m_wording;
    UndoTextField *m_reason;
    FormField *m_reasonField;
    QPushButton *m_save;
    bool m_joining = false;
};

} // namespace Tallerista

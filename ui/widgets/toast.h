// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace Tallerista {

class Theme;

/// What has just happened, at the bottom of its host, with one thing to do about it (as a rule,
/// undo). Goes by itself after ten seconds, never while the mouse or the keyboard is on it, and
/// never takes the focus. It gives way to what is being typed: then it goes to the top. A new message takes the place of the old one.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Stay{10'000};

    /// \a theme must outlive the toast; it lies over \a host.
    Toast(const Theme &theme, QWidget *host);

    void show(const QString &message);
    /// \a act runs at most once, when the button \a verb is pressed.
    void show(const QString &message, const QString &verb, std::function<void()> act);
    void dismiss();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void act();
    void count();
    void place();
    QRect inTheWay(const QRect &place) const;
    void dress();

    const Theme &m_theme;
    QLabel *m_message;
    QPushButton *m_button;
    QTimer *m_timer;
    std::function<void()> m_act;
};

} // namespace Tallerista

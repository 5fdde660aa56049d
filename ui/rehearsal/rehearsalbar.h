// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace Tallerista {

class ActionButton;
class Actions;
class ElidedLabel;
class Theme;

/// Says over the whole width of the window that this is a rehearsal, with the hour it is in it and what
/// can be done with its time. Without a clock, as when a kept rehearsal is opened, it only says so.
class RehearsalBar : public QFrame
{
    Q_OBJECT

public:
    /// \a theme and \a actions must outlive the bar.
    RehearsalBar(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    /// \a speed 0: the time stands still.
    void showClock(const QString &hour, int speed);
    /// The time will go on from \a hour once the agenda starts.
    void showWaiting(const QString &hour, int speed);
    void showNoClock();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showButtons(int speed);
    void fitButtons();
    void retranslate();
    void dress();

    const Theme &m_theme;
    QLabel *m_word;
    ElidedLabel *m_clock;
    QList<ActionButton *> m_buttons;
    int m_speed = 1;
    bool m_hasClock = false;
};

} // namespace Tallerista

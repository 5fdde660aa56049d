// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Tallerista {

class Theme;

/// How far the copying for another computer is, at the bottom of its host while the work goes on.
/// Begins with the keyboard, so that Esc and Enter give it up; whoever works on takes it along.
class CarryBar : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar; it lies over \a host.
    CarryBar(const Theme &theme, QWidget *host);

    void open(const QString &sentence);
    void show(qint64 done, qint64 all);
    /// Says that it is being given up.
    void wind();
    void dismiss();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Tallerista

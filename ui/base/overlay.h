// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

namespace Tallerista {

class Theme;

/// A panel over the middle of its window. Esc, a click elsewhere or the focus going elsewhere close
/// it; the focus then returns to where it was. A child and not a window: it moves with its window
/// and lets accents be composed, on every platform.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    Overlay(const Theme &theme, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void closed();

protected:
    /// Shows the panel with the keyboard in \a first. The size is that of sizeHint(), or of the
    /// window if that is less.
    void open(QWidget *first);
    void dismiss();
    void place();
    const Theme &theme() const { return m_theme; }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followFocus(QWidget *from, QWidget *to);

    const Theme &m_theme;
    QPointer<QWidget> m_before;
};

} // namespace Tallerista

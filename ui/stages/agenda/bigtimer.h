// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/timerstrip.h"

namespace Tallerista {

/// The time left in the largest type, on the fill of its phase, with the phase's mark and word and
/// a bar of what has gone. It takes the focus, for the keys of the agenda.
class BigTimer : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the timer.
    explicit BigTimer(const Theme &theme, QWidget *parent = nullptr);

    /// \a gone is the part of the block's time that has passed, 0 to 1.
    void setView(const TimerStripView &view, double gone);

    /// Where there is little room.
    void setLow(bool low);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTime(QPainter &painter) const;
    void paintWord(QPainter &painter, const QColor &ink) const;
    void paintBar(QPainter &painter, const QColor &ink) const;

    const Theme &m_theme;
    TimerStripView m_view;
    double m_gone = 0;
    bool m_low = false;
};

} // namespace Tallerista

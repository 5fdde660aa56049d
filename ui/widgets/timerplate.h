// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/timerstrip.h"

namespace Tallerista {

/// The large time of the TimerStrip on the fill of its phase, with the phase's mark and word below.
class TimerPlate : public QWidget
{
    Q_OBJECT

public:
    TimerPlate(const Theme &theme, QWidget *parent);

    void setView(const TimerStripView &view, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTime(QPainter &painter) const;
    void paintWord(QPainter &painter, const QColor &ink) const;

    const Theme &m_theme;
    TimerStripView m_view;
    QString m_word;
};

} // namespace Tallerista

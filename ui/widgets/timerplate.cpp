// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timerplate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/timerphase.h"

#include <QPainter>

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

constexpr int TimerPlateWidth = 176;
constexpr int TimerPlateHeight = 76;
constexpr int WordHeight = 24;
constexpr int PlateMarkSide = 10;
constexpr int StripeWidth = 5;

} // namespace

TimerPlate::TimerPlate(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimerPlate::setView(const TimerStripView &view, const QString &word)
{
    m_view = view;
    m_word = word;
    update();
}

QSize TimerPlate::sizeHint() const
{
    return {m_theme.scaled(TimerPlateWidth), m_theme.scaled(TimerPlateHeight)};
}

void TimerPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [ink, ground] = timerColors(m_view.phase, m_theme);
    const bool running = m_view.phase != Phase::NotStarted && m_view.phase != Phase::Ended;
    paintPanel(painter, rect(), ground, running ? QColor() : m_theme.rule());
    if (m_view.phase == Phase::Overtime)
        paintTimerStripes(painter, rect(), StripeWidth, ink);

    painter.setPen(ink);
    if (m_view.remaining.isEmpty()) {
        painter.setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, m_word);
        return;
    }
    paintTime(painter);
    paintWord(painter, ink);
}

void TimerPlate::paintTime(QPainter &painter) const
{
    painter.setFont(m_theme.font(TextSize::Timer, QFont::DemiBold));
    painter.drawText(
        rect().adjusted(0, 4, 0, -m_theme.scaled(WordHeight)), Qt::AlignCenter, m_view.remaining);
}

void TimerPlate::paintWord(QPainter &painter, const QColor &ink) const
{
    painter.setFont(m_theme.font(TextSize::Secondary, QFont::DemiBold));
    const int markWidth = hasTimerMark(m_view.phase) ? PlateMarkSide + Theme::Grid / 2 : 0;
    const QString word = painter.fontMetrics().elidedText(
        m_word, Qt::ElideRight, width() - markWidth - 2 * Theme::Grid);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    const int wordHeight = m_theme.scaled(WordHeight);
    const int left = (width() - markWidth - wordWidth) / 2;
    const QRect line(left, height() - wordHeight - 4, markWidth + wordWidth, wordHeight);
    painter.drawText(line.adjusted(markWidth, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    const QRectF mark(
        line.left(), line.center().y() + 1 - PlateMarkSide / 2.0, PlateMarkSide, PlateMarkSide);
    paintTimerMark(painter, mark, m_view.phase, ink);
}

} // namespace Tallerista

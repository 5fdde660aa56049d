// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/bigtimer.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/timerphase.h"

#include <QPainter>

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

constexpr int BigTimerWidth = 340;
constexpr int BigTimerLeastWidth = 170;
constexpr int BigTimerHeight = 148;
constexpr int BigTimerLowWidth = 200; ///< what "Time is over" needs in every language
constexpr int BigTimerLowHeight = 112;
constexpr int WordHeight = 30;
constexpr int BigTimerMarkSide = 12;
constexpr int BigTimerBarHeight = 6;
constexpr int StripeWidth = 6;
constexpr double BarGround = 0.25;

bool isRunning(Phase phase)
{
    return phase != Phase::NotStarted && phase != Phase::Ended;
}

} // namespace

BigTimer::BigTimer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&BigTimer::update));
}

void BigTimer::setView(const TimerStripView &view, double gone)
{
    m_view = view;
    m_gone = qBound(0.0, gone, 1.0);
    update();
}

void BigTimer::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

QSize BigTimer::sizeHint() const
{
    return {m_theme.scaled(m_low ? BigTimerLowWidth : BigTimerWidth), minimumSizeHint().height()};
}

QSize BigTimer::minimumSizeHint() const
{
    return {m_theme.scaled(m_low ? BigTimerLowWidth : BigTimerLeastWidth),
            m_theme.scaled(m_low ? BigTimerLowHeight : BigTimerHeight)};
}

void BigTimer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [ink, ground] = timerColors(m_view.phase, m_theme);
    paintPanel(
        painter, rect(), ground, isRunning(m_view.phase) ? QColor() : m_theme.controlBorder());
    if (m_view.phase == Phase::Overtime)
        paintTimerStripes(painter, rect(), m_theme.scaled(StripeWidth), ink);

    painter.setPen(ink);
    if (m_view.remaining.isEmpty()) {
        painter.setFont(m_theme.font(TextSize::PageTitle, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, m_view.phaseWord);
    } else {
        paintTime(painter);
        paintWord(painter, ink);
        if (m_view.phase != Phase::Overtime)
            paintBar(painter, ink);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme.accent());
}

/// As large as the theme's largest type, less where an hour or more would not fit.
void BigTimer::paintTime(QPainter &painter) const
{
    QFont font = m_theme.font(TextSize::BigTimer, QFont::DemiBold);
    const int room = width() - 4 * Theme::Grid;
    const int needed = QFontMetrics(font).horizontalAdvance(m_view.remaining);
    if (needed > room)
        font.setPixelSize(font.pixelSize() * room / needed);
    painter.setFont(font);
    painter.drawText(
        rect().adjusted(0, 0, 0, -m_theme.scaled(WordHeight)), Qt::AlignCenter, m_view.remaining);
}

void BigTimer::paintWord(QPainter &painter, const QColor &ink) const
{
    painter.setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    const int side = m_theme.scaled(BigTimerMarkSide);
    const int markWidth = hasTimerMark(m_view.phase) ? side + Theme::Grid : 0;
    const int wordWidth = painter.fontMetrics().horizontalAdvance(m_view.phaseWord);
    const int lineHeight = m_theme.scaled(WordHeight);
    const int left = (width() - markWidth - wordWidth) / 2;
    const QRect line(left,
                     height() - lineHeight - 2 * m_theme.scaled(BigTimerBarHeight),
                     markWidth + wordWidth,
                     lineHeight);
    painter.drawText(
        line.adjusted(markWidth, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, m_view.phaseWord);
    if (markWidth > 0)
        paintTimerMark(painter,
                       QRectF(line.left(), line.center().y() + 1 - side / 2.0, side, side),
                       m_view.phase,
                       ink);
}

void BigTimer::paintBar(QPainter &painter, const QColor &ink) const
{
    const int thickness = m_theme.scaled(BigTimerBarHeight);
    const QRectF whole(
        2 * Theme::Grid, height() - 2 * thickness, width() - 4 * Theme::Grid, thickness);
    QColor ground = ink;
    ground.setAlphaF(BarGround);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(whole, thickness / 2.0, thickness / 2.0);
    painter.setBrush(ink);
    if (m_gone > 0)
        painter.drawRoundedRect(
            QRectF(whole.topLeft(),
                   QSizeF(qMax<double>(thickness, whole.width() * m_gone), thickness)),
            thickness / 2.0,
            thickness / 2.0);
    painter.restore();
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timerplate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

constexpr int Width = 176;
constexpr int Height = 76;
constexpr int WordHeight = 24;
constexpr int MarkSide = 10;
constexpr int StripeWidth = 5;

InkOnGround colorsOf(Phase phase, const Theme &theme)
{
    const auto &colors = theme.colors();
    switch (phase) {
    case Phase::NotStarted:
    case Phase::Ended:
        return {colors.ink, colors.surface};
    case Phase::Normal:
        return colors.timerNormal;
    case Phase::Warning:
        return colors.timerWarning;
    case Phase::Danger:
        return colors.timerDanger;
    case Phase::Overtime:
        return colors.timerOvertime;
    case Phase::Paused:
        return colors.timerPaused;
    }
    Q_UNREACHABLE();
}

/// The shape that says the phase without colour; none while all is as usual.
QPainterPath markOf(Phase phase)
{
    QPainterPath mark;
    switch (phase) {
    case Phase::Warning:
        mark.addPolygon(QPolygonF({{5, 0}, {10, 10}, {0, 10}}));
        break;
    case Phase::Danger:
        mark.addRect(0, 0, 10, 10);
        break;
    case Phase::Overtime:
        mark.addRect(4, 0, 2.5, 10);
        mark.addRect(0, 4, 10, 2.5);
        mark.setFillRule(Qt::WindingFill);
        break;
    case Phase::Paused:
        mark.addRect(1, 0, 3, 10);
        mark.addRect(6, 0, 3, 10);
        break;
    default:
        break;
    }
    mark.closeSubpath();
    return mark;
}

/// The striped frame of overtime.
void paintStripes(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect, Theme::Radius, Theme::Radius);
    const double inset = StripeWidth;
    frame.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.setClipPath(frame);
    painter.setPen(QPen(ink, 3));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 10)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

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
    return {m_theme.scaled(Width), m_theme.scaled(Height)};
}

void TimerPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [ink, ground] = colorsOf(m_view.phase, m_theme);
    const bool running = m_view.phase != Phase::NotStarted && m_view.phase != Phase::Ended;
    paintPanel(painter, rect(), ground, running ? QColor() : m_theme.rule());
    if (m_view.phase == Phase::Overtime)
        paintStripes(painter, rect(), ink);

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
    const auto mark = markOf(m_view.phase);
    const int markWidth = mark.isEmpty() ? 0 : MarkSide + Theme::Grid / 2;
    const QString word = painter.fontMetrics().elidedText(
        m_word, Qt::ElideRight, width() - markWidth - 2 * Theme::Grid);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    const int wordHeight = m_theme.scaled(WordHeight);
    const int left = (width() - markWidth - wordWidth) / 2;
    const QRect line(left, height() - wordHeight - 4, markWidth + wordWidth, wordHeight);
    painter.drawText(line.adjusted(markWidth, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(line.left(), line.center().y() + 1 - MarkSide / 2.0);
    painter.fillPath(mark, ink);
}

} // namespace Tallerista

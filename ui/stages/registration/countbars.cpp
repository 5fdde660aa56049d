// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/countbars.h"

#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int CountBarsWidth = 232;
constexpr int CountBarsLeastWidth = 192;
constexpr int TitleHeight = 36;
constexpr int BarRowHeight = 36;
constexpr int CountBarsBarHeight = 6;

} // namespace

CountBars::CountBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountBars::setRows(const QList<CountRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList lines;
    for (const CountRow &row : rows)
        lines.append(row.figures.isEmpty() ? row.name : u"%1: %2"_s.arg(row.name, row.figures));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize CountBars::sizeHint() const
{
    int height = 0;
    for (const CountRow &row : m_rows)
        height += heightOf(row);
    return {m_theme.scaled(CountBarsWidth), height};
}

QSize CountBars::minimumSizeHint() const
{
    return {m_theme.scaled(CountBarsLeastWidth), sizeHint().height()};
}

bool CountBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int bottom = 0;
    for (const CountRow &row : m_rows) {
        bottom += heightOf(row);
        if (help->pos().y() >= bottom)
            continue;
        QToolTip::showText(help->globalPos(), toolTipText(row.name), this);
        break;
    }
    return true;
}

void CountBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect rect(0, 0, width(), 0);
    for (const CountRow &row : m_rows) {
        rect.setHeight(heightOf(row));
        paintRow(painter, row, rect);
        rect.moveTop(rect.top() + rect.height());
    }
}

int CountBars::heightOf(const CountRow &row) const
{
    return m_theme.scaled(row.figures.isEmpty() ? TitleHeight : BarRowHeight);
}

void CountBars::paintRow(QPainter &painter, const CountRow &row, const QRect &rect) const
{
    const bool title = row.figures.isEmpty();
    painter.setFont(title ? m_theme.font(TextSize::Body, QFont::DemiBold) : m_theme.font());
    painter.setPen(m_theme.ink());
    if (title) {
        painter.drawText(rect.adjusted(0, 0, 0, -Theme::Grid / 2),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                         row.name);
        return;
    }
    const int bar = m_theme.scaled(CountBarsBarHeight);
    const QRect line = rect.adjusted(0, Theme::Grid / 2, 0, -bar - Theme::Grid);
    const int figures = painter.fontMetrics().horizontalAdvance(row.figures);
    const int room = line.width() - figures - Theme::Grid;
    painter.drawText(line,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, room));
    painter.setPen(m_theme.secondaryInk());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.figures);
    paintBar(painter, row, QRect(rect.left(), line.bottom() + 1, rect.width(), bar));
}

void CountBars::paintBar(QPainter &painter, const CountRow &row, const QRect &rect) const
{
    const QColor color = row.mesaNumber > 0 ? m_theme.mesaColor(row.mesaNumber) : m_theme.accent();
    const int full = std::max({row.full, row.registered, 1});
    const auto part = [&](int count, const QColor &fill) {
        QRectF filled = rect;
        filled.setWidth(rect.width() * double(count) / full);
        painter.setBrush(fill);
        painter.drawRoundedRect(filled, rect.height() / 2.0, rect.height() / 2.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    part(full, mixed(m_theme.background(), m_theme.rule(), 0.5));
    if (row.registered > 0)
        part(row.registered, mixed(m_theme.background(), color, 0.4));
    if (row.present > 0)
        part(row.present, color);
    painter.restore();
}

} // namespace Tallerista

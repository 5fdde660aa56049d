// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/agendapicture.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int TimeWidth = 40;
constexpr int AgendaPictureBarWidth = 44;
constexpr int TitlesWidth = 260;
constexpr int AgendaPictureLeastHeight = 120;
constexpr int TitlesHeight = 400;
constexpr double BlockGap = 1.5;
constexpr double BlockRadius = 2;

QString clockTime(int minutesAfterMidnight)
{
    return QTime::fromMSecsSinceStartOfDay(minutesAfterMidnight % (24 * 60) * 60'000)
        .toString(u"HH:mm"_s);
}

/// The further the work at the tables has come, the stronger.
double strengthOf(const AgendaBlockFields &row)
{
    if (!row.stage)
        return 0.16;
    switch (*row.stage) {
    case Stage::Experiences:
        return 0.38;
    case Stage::Ideas:
        return 0.54;
    case Stage::FirstSelection:
        return 0.7;
    case Stage::FinalSelection:
        return 0.84;
    case Stage::Sheets:
        return 1;
    default:
        return 0.16;
    }
}

} // namespace

AgendaPicture::AgendaPicture(const Theme &theme,
                             const WorkshopTemplate &model,
                             Detail detail,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_detail(detail)
    , m_start(model.agendaStart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(detail == Detail::Bar ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                  QSizePolicy::Preferred);
    int start = 0;
    for (const AgendaBlockFields &row : model.agenda) {
        if (row.minutes == 0)
            continue;
        const double strength = strengthOf(row);
        m_blocks.append({row.title, start, row.minutes, strength, strength > 0.3});
        start += row.minutes;
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize AgendaPicture::sizeHint() const
{
    const int titles = m_detail == Detail::Titles ? TitlesWidth : 0;
    const int height = m_detail == Detail::Titles ? TitlesHeight : AgendaPictureLeastHeight;
    return {m_theme.scaled(TimeWidth + AgendaPictureBarWidth + titles), m_theme.scaled(height)};
}

QSize AgendaPicture::minimumSizeHint() const
{
    return {m_theme.scaled(TimeWidth + AgendaPictureBarWidth),
            m_theme.scaled(AgendaPictureLeastHeight)};
}

void AgendaPicture::paintEvent(QPaintEvent *)
{
    if (m_blocks.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextSize::Secondary));
    const QRectF bar = barRect();
    const double perMinute = bar.height() / minutes();
    for (const Block &block : m_blocks) {
        const QRectF rect(bar.left(),
                          bar.top() + block.start * perMinute,
                          bar.width(),
                          qMax(1.0, block.minutes * perMinute - BlockGap));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(block));
        painter.drawRoundedRect(rect, BlockRadius, BlockRadius);
        if (m_detail == Detail::Titles)
            paintTitle(painter, block, rect);
    }
    painter.setPen(m_theme.secondaryInk());
    const QRectF times =
        rect().adjusted(0, 0, m_theme.scaled(TimeWidth) - width() - Theme::Grid, 0);
    painter.drawText(times, Qt::AlignRight | Qt::AlignTop, clockTime(m_start));
    painter.drawText(times, Qt::AlignRight | Qt::AlignBottom, clockTime(m_start + minutes()));
}

int AgendaPicture::minutes() const
{
    return m_blocks.last().start + m_blocks.last().minutes;
}

/// From the middle of the first time to the middle of the last.
QRectF AgendaPicture::barRect() const
{
    const double half = QFontMetrics(m_theme.font(TextSize::Secondary)).height() / 2.0;
    return {double(m_theme.scaled(TimeWidth)),
            half - 4,
            double(m_theme.scaled(AgendaPictureBarWidth)),
            height() - 2 * (half - 4)};
}

QColor AgendaPicture::colorOf(const Block &block) const
{
    const QColor ink = block.atTables ? m_theme.accent() : m_theme.primary();
    return mixed(m_theme.surface(), ink, block.strength);
}

void AgendaPicture::paintTitle(QPainter &painter, const Block &block, const QRectF &rect) const
{
    if (rect.height() + BlockGap < painter.fontMetrics().height() - 2)
        return;
    const QRectF room(rect.right() + 3 * Theme::Grid / 2.0,
                      rect.top(),
                      width() - rect.right() - 3 * Theme::Grid / 2.0,
                      rect.height());
    painter.setPen(block.atTables ? m_theme.ink() : m_theme.secondaryInk());
    painter.drawText(
        room,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
        painter.fontMetrics().elidedText(block.title, Qt::ElideRight, int(room.width())));
}

} // namespace Tallerista

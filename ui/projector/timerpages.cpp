// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/timerpages.h"

#include "ui/projector/pill.h"
#include "ui/projector/walltext.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr double MostClockSize = 440;
constexpr double SampleSize = 200; ///< of the letters that are measured
constexpr double Snug = 0.97;      ///< sizes of letters are whole pixels
constexpr double TimerPageBarHeight = 14;
constexpr double BarGround = 0.15; ///< of the ink

/// The clock in the middle of \a area, in the largest letters.
WallText bigTime(const Wall &wall, const QString &time, const QRectF &area)
{
    const QFont sample = wall.font(SampleSize, QFont::Bold);
    const double widest = SampleSize * area.width() / textWidth(time, sample);
    const double highest = SampleSize * area.height() / lineHeight(sample);
    const double size = std::min({MostClockSize, Snug * widest, Snug * highest});
    const QFont font = wall.font(size, QFont::Bold);
    QRectF rect(0, 0, area.width(), lineHeight(font));
    rect.moveCenter(area.center());
    rect.translate(0, std::min(sinkOf(font), area.bottom() - rect.bottom()));
    return {rect, {time}, font, wall.colors.ink, Qt::AlignHCenter};
}

/// How much of the block is gone, as a bar along \a rect.
WallPage barItems(const Wall &wall, double gone, const QRectF &rect)
{
    const double radius = rect.height() / 2;
    QRectF done = rect;
    done.setWidth(std::max(rect.height(), rect.width() * gone));
    return {WallPlate{rect, mixed(wall.colors.background, wall.colors.ink, BarGround), radius},
            WallPlate{done, wall.colors.accent, radius}};
}

/// When it ends and what comes then, at the foot of \a area, which loses that height.
WallPage footItems(const Wall &wall, const TimerCard &card, QRectF &area)
{
    const TextLook look{44, QFont::Normal, wall.colors.secondaryInk, 1};
    const double line = lineHeight(wall.font(look.size));
    const int lines =
        int(!card.turn.isEmpty()) + int(!card.until.isEmpty()) + int(!card.next.isEmpty());
    area.setBottom(area.bottom() - line * lines);
    WallStack stack(wall, {area.bottomLeft(), QSizeF(area.width(), line * lines + 1)});
    stack.add(card.turn, {look.size, QFont::Bold, wall.colors.primary, 1});
    stack.add(card.until, look);
    stack.add(card.next, look);
    return stack.page();
}

/// The instructions above the foot; \a area loses their height.
WallPage instructionItems(const Wall &wall, const TimerCard &card, QRectF &area)
{
    WallStack stack(wall, area);
    stack.addFitting(
        card.instructions, {52, QFont::Normal, wall.colors.ink, 3}, {60, 52, 46, 40, 36});
    const double height = stack.area().top() - area.top();
    WallPage page = stack.page();
    for (WallItem &item : page)
        std::get<WallText>(item).rect.translate(0, area.height() - height);
    area.setBottom(area.bottom() - height);
    return page;
}

} // namespace

WallPage timerPage(const Wall &wall, const TimerCard &card)
{
    const double unit = wall.unit();
    QRectF area = wall.content();
    const QFont hourFont = wall.font(56, QFont::Bold);
    const bool running = !card.remaining.isEmpty();
    const double hourWidth = running ? textWidth(card.hour, hourFont) : 0;
    WallPage page;
    if (running)
        page.append(
            WallText{{area.right() - hourWidth, area.top(), hourWidth, lineHeight(hourFont)},
                     {card.hour},
                     hourFont,
                     wall.colors.secondaryInk,
                     Qt::AlignRight});
    WallStack title(wall, area.adjusted(0, 0, -hourWidth * 1.4, 0));
    title.addFitting(card.title, {64, QFont::Bold, wall.colors.ink, 2}, {72, 64, 56, 48});
    page += title.page();
    area.setTop(title.area().top() + 16 * unit);
    page += footItems(wall, card, area);
    area.setBottom(area.bottom() - 20 * unit);
    page += instructionItems(wall, card, area);
    area.setBottom(area.bottom() - 28 * unit);
    if (running) {
        area.setBottom(area.bottom() - TimerPageBarHeight * unit);
        page += barItems(
            wall, card.gone, {area.bottomLeft(), QSizeF(area.width(), TimerPageBarHeight * unit)});
    }
    if (!running || hasPill(card.phase)) {
        const Pill pill{card.phaseWord, phaseLook(card.phase, wall.colors), 52};
        const double height = pillSize(wall, pill).height();
        area.setBottom(area.bottom() - height - 24 * unit);
        page += pillItems(wall, pill, {area.bottomLeft(), QSizeF(area.width(), height)});
    }
    page.append(bigTime(wall, running ? card.remaining : card.hour, area));
    return page;
}

WallPage hourPage(const Wall &wall, const HourCard &card)
{
    QRectF area = wall.content();
    WallStack title(wall, area);
    title.addFitting(card.title, {64, QFont::Bold, wall.colors.ink, 2}, {72, 64, 56, 48});
    area.setTop(title.area().top());
    return title.page() + WallPage{bigTime(wall, card.hour, area)};
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/pill.h"
#include "ui/projector/timerpages.h"
#include "ui/projector/walltext.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr double TablesPageGap = 40;
constexpr double EdgeWidth = 16; ///< of the table's colour
constexpr double TablesPageClockSize = 220;
constexpr double ClockShare = 0.42; ///< of the width, at most

/// Whether \a field of every table says the same, so that it is said once.
bool isCommon(const QList<MesaCard> &mesas, QString MesaCard::*field)
{
    return std::all_of(mesas.begin(), mesas.end(), [&](const MesaCard &mesa) {
        return mesa.*field == mesas.first().*field;
    });
}

/// The clock of all tables at the right of \a area, which loses its width.
WallPage clockItems(const Wall &wall, const TimerCard &timer, QRectF &area, double &bottom)
{
    if (timer.remaining.isEmpty())
        return {};
    const QFont sample = wall.font(TablesPageClockSize, QFont::Bold);
    const double most = area.width() * ClockShare;
    const double size = TablesPageClockSize
                        * std::min(1.0, most / std::max(1.0, textWidth(timer.remaining, sample)));
    const QFont font = wall.font(size, QFont::Bold);
    const double width = textWidth(timer.remaining, font);
    const QRectF place(area.right() - width, area.top(), width, lineHeight(font));
    WallPage page{WallText{place, {timer.remaining}, font, wall.colors.ink, Qt::AlignRight}};
    bottom = place.bottom();
    if (hasPill(timer.phase)) {
        const Pill pill{timer.phaseWord, phaseLook(timer.phase, wall.colors), 44};
        const QSizeF plate = pillSize(wall, pill);
        page +=
            pillItems(wall, pill, {QPointF(place.right() - plate.width(), place.bottom()), plate});
        bottom += plate.height();
    }
    area.setRight(place.left() - TablesPageGap * wall.unit());
    return page;
}

/// A panel: the table, how much it has gathered and, where each has its own, clock and question.
WallPage panelItems(
    const Wall &wall, const MesaCard &mesa, const QRectF &rect, bool ownClock, bool ownQuestion)
{
    const double unit = wall.unit();
    const QColor color =
        wall.colors.mesas.at(size_t(std::max(0, mesa.number - 1)) % wall.colors.mesas.size());
    WallPage page{WallPlate{rect, wall.colors.surface, 16 * unit},
                  WallPlate{{rect.topLeft(), QSizeF(EdgeWidth * unit, rect.height())}, color, 0}};
    WallStack stack(wall, rect.adjusted(56 * unit, 28 * unit, -32 * unit, -20 * unit));
    stack.addFitting(mesa.title, {56, QFont::Bold, color, 1}, {64, 56, 48, 40});
    if (ownClock)
        stack.addFitting(mesa.clock, {120, QFont::Bold, wall.colors.ink, 1}, {160, 120, 90, 60});
    stack.addFitting(mesa.count,
                     {80, QFont::Bold, wall.colors.ink, 1},
                     ownClock ? QList<double>{96, 80, 64, 48}
                              : QList<double>{160, 140, 120, 100, 80, 64, 48});
    if (ownQuestion)
        stack.addFitting(
            mesa.question, {36, QFont::Normal, wall.colors.secondaryInk, 4}, {44, 40, 36, 32});
    stack.center();
    page += stack.page();
    if (ownClock && hasPill(mesa.phase)) {
        const Pill pill{mesa.phaseWord, phaseLook(mesa.phase, wall.colors), 36};
        const QSizeF plate = pillSize(wall, pill);
        const double edge = 20 * unit;
        page += pillItems(
            wall, pill, {QPointF(rect.right() - edge - plate.width(), rect.top() + edge), plate});
    }
    return page;
}

/// The places of \a count panels in \a area: one row up to three, else two.
QList<QRectF> panelPlaces(int count, const QRectF &area, double gap)
{
    const int rows = count > 3 ? 2 : 1;
    const int columns = (count + rows - 1) / rows;
    const double width = (area.width() - gap * (columns - 1)) / columns;
    const double height = (area.height() - gap * (rows - 1)) / rows;
    QList<QRectF> places;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int column = i % columns;
        places.append({area.left() + column * (width + gap),
                       area.top() + row * (height + gap),
                       width,
                       height});
    }
    return places;
}

/// Everything but the panels; \a area becomes their place.
WallPage frameItems(const Wall &wall, const TablesCard &card, QRectF &area)
{
    const double unit = wall.unit();
    QRectF head = area;
    double clockBottom = area.top();
    WallPage page;
    if (isCommon(card.mesas, &MesaCard::clock))
        page = clockItems(wall, card.timer, head, clockBottom);
    WallStack stack(wall, head);
    stack.addFitting(card.timer.title, {56, QFont::Bold, wall.colors.ink, 2}, {64, 56, 48, 44});
    stack.addGap(12);
    stack.addFitting(
        card.timer.instructions, {40, QFont::Normal, wall.colors.ink, 4}, {48, 44, 40, 36});
    stack.addFitting(card.timer.turn, {44, QFont::Bold, wall.colors.primary, 1}, {52, 44, 36});
    page += stack.page();
    area.setTop(std::max(clockBottom, stack.area().top()) + TablesPageGap * unit);
    if (isCommon(card.mesas, &MesaCard::question)) {
        WallStack below(wall, area);
        below.addFitting(card.mesas.first().question,
                         {40, QFont::Bold, wall.colors.primary, 3},
                         {52, 48, 44, 40, 36});
        page += below.page();
        area.setTop(below.area().top() + (below.page().isEmpty() ? 0 : TablesPageGap * unit));
    }
    return page;
}

/// The height of one row of panels that still tell how much was gathered.
double leastHeight(const Wall &wall, bool ownClock)
{
    const auto line = [&](double size) {
        return lineHeight(wall.font(size, QFont::Bold));
    };
    return line(40) + line(48) + (ownClock ? line(60) : 0) + 48 * wall.unit();
}

/// The frame of \a card, in large letters without what leaves the panels no room: the instructions, then the
/// question of all.
WallPage fittingFrame(const Wall &wall, TablesCard card, QRectF &area)
{
    const bool ownClock = !isCommon(card.mesas, &MesaCard::clock);
    const int rows = std::min<int>(int(card.mesas.size()), MaxPanels) > 3 ? 2 : 1;
    const double least =
        rows * leastHeight(wall, ownClock) + (rows - 1) * TablesPageGap * wall.unit();
    const QRectF whole = area;
    WallPage page = frameItems(wall, card, area);
    if (area.height() < least) {
        card.timer.instructions.clear();
        area = whole;
        page = frameItems(wall, card, area);
    }
    if (area.height() < least && isCommon(card.mesas, &MesaCard::question)) {
        for (MesaCard &mesa : card.mesas)
            mesa.question.clear();
        area = whole;
        page = frameItems(wall, card, area);
    }
    return page;
}

} // namespace

QList<WallPage> tablesPages(const Wall &wall, const TablesCard &card)
{
    if (card.mesas.isEmpty())
        return {timerPage(wall, card.timer)};
    QRectF area = wall.content();
    const WallPage frame = fittingFrame(wall, card, area);
    const bool ownClock = !isCommon(card.mesas, &MesaCard::clock);
    const bool ownQuestion = !isCommon(card.mesas, &MesaCard::question);
    QList<WallPage> pages;
    for (qsizetype first = 0; first < card.mesas.size(); first += MaxPanels) {
        const QList<MesaCard> shown = card.mesas.mid(first, MaxPanels);
        const auto places = panelPlaces(int(shown.size()), area, TablesPageGap * wall.unit());
        WallPage page = frame;
        for (qsizetype i = 0; i < shown.size(); ++i)
            page += panelItems(wall, shown.at(i), places.at(i), ownClock, ownQuestion);
        pages.append(page);
    }
    return pages;
}

} // namespace Tallerista

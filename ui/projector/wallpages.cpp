// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/wallpages.h"

#include "ui/projector/listpages.h"
#include "ui/projector/pill.h"
#include "ui/projector/textpages.h"
#include "ui/projector/timerpages.h"
#include "ui/projector/votingpages.h"
#include "ui/projector/walltext.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr double NumberGap = 16;  ///< above the number of the page
constexpr double MarkMargin = 12; ///< below the mark of a rehearsal

QList<WallPage> pagesOf(const Wall &wall, const TimerCard &card, const RoomView &)
{
    return {timerPage(wall, card)};
}

QList<WallPage> pagesOf(const Wall &wall, const TablesCard &card, const RoomView &)
{
    return tablesPages(wall, card);
}

QList<WallPage> pagesOf(const Wall &wall, const HourCard &card, const RoomView &)
{
    return {hourPage(wall, card)};
}

QList<WallPage> pagesOf(const Wall &wall, const VotingCard &card, const RoomView &)
{
    return votingPages(wall, card);
}

WallClock clockOf(const RoomView &view)
{
    return {view.clock, view.phase, view.phaseWord};
}

QList<WallPage> pagesOf(const Wall &wall, const TextCard &card, const RoomView &view)
{
    return textPages(wall, card, clockOf(view));
}

template <typename Card>
QList<WallPage> pagesOf(const Wall &wall, const Card &card, const RoomView &view)
{
    return listPages(wall, wallList(card), clockOf(view));
}

/// «1/2» at the right of the foot.
WallText numberOf(const Wall &wall, qsizetype page, qsizetype pages)
{
    const QFont font = wall.font(36, QFont::Bold);
    QRectF rect = wall.content();
    rect.setTop(rect.bottom() + NumberGap * wall.unit());
    rect.setHeight(lineHeight(font));
    return {
        rect, {u"%1/%2"_s.arg(page).arg(pages)}, font, wall.colors.secondaryInk, Qt::AlignRight};
}

/// «◆ ENSAYO» at the left of the foot: a shape and a word, on a plate.
WallPage markOf(const Wall &wall, const QString &mark)
{
    const Pill pill{u"◆ "_s + mark, wall.colors.timerWarning, Wall::LeastSize};
    const QSizeF size = pillSize(wall, pill);
    const QRectF content = wall.content();
    return pillItems(wall,
                     pill,
                     {content.left(),
                      wall.size.height() - size.height() - MarkMargin * wall.unit(),
                      size.width(),
                      size.height()});
}

void paintItem(QPainter &painter, const WallPlate &plate)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate.fill);
    painter.drawRoundedRect(plate.rect, plate.radius, plate.radius);
}

void paintItem(QPainter &, const WallAnchor &) {}

void paintItem(QPainter &painter, const WallText &text)
{
    const QFontMetricsF metrics(text.font);
    painter.setFont(text.font);
    painter.setPen(text.ink);
    double baseline = text.rect.top() + metrics.ascent();
    for (const QString &line : text.lines) {
        const double spare = text.rect.width() - metrics.horizontalAdvance(line);
        double left = text.rect.left();
        if (text.side == Qt::AlignRight)
            left += spare;
        else if (text.side == Qt::AlignHCenter)
            left += spare / 2;
        painter.drawText(QPointF(left, baseline), line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace

QList<WallPage> wallPages(const Wall &wall, const RoomView &view)
{
    QList<WallPage> pages;
    for (const RoomCard &card : view.cards)
        pages += std::visit([&](const auto &each) { return pagesOf(wall, each, view); }, card);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages.size() > 1)
            pages[i].append(numberOf(wall, i + 1, pages.size()));
        if (!view.mark.isEmpty())
            pages[i] += markOf(wall, view.mark);
    }
    return pages;
}

void paintPage(QPainter &painter, const WallPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const WallItem &item : page)
        std::visit([&](const auto &each) { paintItem(painter, each); }, item);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/textpages.h"

#include "ui/projector/walltext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Tallerista {

namespace {

constexpr std::array TextPageSizes{220.0,
                                   190.0,
                                   168.0,
                                   150.0,
                                   132.0,
                                   116.0,
                                   102.0,
                                   90.0,
                                   80.0,
                                   72.0,
                                   64.0,
                                   56.0,
                                   50.0,
                                   44.0,
                                   40.0,
                                   36.0};
constexpr int MaxLines = 12;
constexpr double TextPageGap = 36; ///< around the text

struct Letters
{
    QFont font;
    QStringList lines;
    int perPage = 1;
};

bool hasWiderWord(const QString &text, const QFont &font, double width)
{
    const QStringList words = text.simplified().split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return textWidth(word, font) > width;
    });
}

Letters lettersAt(const Wall &wall, double size, const QString &text, const QSizeF &space)
{
    const QFont font = wall.font(size, QFont::DemiBold);
    const int perPage = std::clamp(int(space.height() / lineHeight(font)), 1, MaxLines);
    return {
        font, broken(text, font, space.width(), std::numeric_limits<int>::max()).lines, perPage};
}

Letters lettersFor(const Wall &wall, const QString &text, const QSizeF &space)
{
    for (const double size : TextPageSizes) {
        Letters letters = lettersAt(wall, size, text, space);
        if (letters.lines.size() <= letters.perPage
            && !hasWiderWord(text, letters.font, space.width()))
            return letters;
    }
    return lettersAt(wall, TextPageSizes.back(), text, space);
}

/// In the middle of \a area, and of its width where nothing stands above them.
WallText placed(
    const QStringList &lines, const QFont &font, const QRectF &area, const QColor &ink, bool alone)
{
    QRectF rect(0, 0, area.width(), lineHeight(font) * double(lines.size()));
    rect.moveCenter(area.center());
    return {rect, lines, font, ink, alone ? Qt::AlignHCenter : Qt::AlignLeft};
}

} // namespace

QList<WallPage> textPages(const Wall &wall, const TextCard &card, const WallClock &clock)
{
    const Colors &colors = wall.colors;
    QRectF area = wall.content();
    const WallCorner beside = cornerClock(wall, clock, area);
    WallStack head(wall, area.adjusted(0, 0, -beside.size.width() * 1.2, 0));
    head.addFitting(card.title, {44, QFont::Normal, colors.secondaryInk, 2}, {52, 48, 44, 40, 36});
    head.addGap(card.title.isEmpty() ? 0 : 28);
    head.addFitting(card.heading, {56, QFont::Bold, colors.primary, 2}, {64, 56, 48, 44});
    const double above = std::max(area.top() + beside.size.height(), head.area().top());
    if (above > area.top())
        area.setTop(above + TextPageGap * wall.unit());
    const Letters letters = lettersFor(wall, card.text, area.size());
    QList<WallPage> pages;
    for (qsizetype first = 0; first < letters.lines.size(); first += letters.perPage)
        pages.append(beside.page + head.page()
                     + WallPage{placed(letters.lines.mid(first, letters.perPage),
                                       letters.font,
                                       area,
                                       colors.ink,
                                       head.page().isEmpty())});
    if (pages.isEmpty())
        pages.append(beside.page + head.page());
    return pages;
}

} // namespace Tallerista

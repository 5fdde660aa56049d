// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/formbanner.h"

#include "core/report/layout/stack.h"

namespace Tallerista::Layout {

namespace {

constexpr double Edge = 5;
constexpr double TextLeft = 16; ///< from the edge of the page's text
constexpr double PadRight = 7;
constexpr double PadTop = 9;
constexpr double PadBottom = 11;
constexpr double Overlap = 0.5;     ///< so that no paper shines through between two of its lines
constexpr size_t LongestWhole = 12; ///< lines; a longer banner may break like a paragraph
constexpr double HeadPadY = 4;
constexpr double UnderHead = 9;

Drawing band(const QRectF &area, const QColor &color)
{
    const QRectF edge(area.topLeft(), QSizeF(Edge, area.height()));
    return {FilledArea{area, color}, FilledArea{edge, ReportTheme::Accent}};
}

} // namespace

std::vector<Box> bannerBoxes(Typesetter &typesetter,
                             const QRectF &area,
                             FormScale scale,
                             const QString &kicker,
                             const QString &title)
{
    const double left = area.left() + TextLeft;
    const double width = area.width() - 2 * TextLeft;
    Stack lines;
    if (!kicker.isEmpty())
        lines = stackOf(
            typesetter.set(
                {.text = kicker, .style = scale.text(ReportTheme::FormKicker), .width = width}),
            left);
    const auto &text = typesetter.setBalanced(
        {.text = title, .style = scale.text(ReportTheme::FormTitle), .width = width});
    for (Strip &strip : stackOf(text, left).strips)
        lines.strips.push_back(std::move(strip));
    pad(lines.strips.front(), scale.room(PadTop), 0);
    pad(lines.strips.back(), 0, scale.room(PadBottom));

    std::vector<Box> boxes;
    const size_t count = lines.strips.size();
    for (size_t i = 0; i < count; ++i) {
        const Strip &strip = lines.strips[i];
        const double overlap = i + 1 < count ? Overlap : 0;
        Box box;
        box.height = strip.height;
        box.keepNext = count <= LongestWhole || i == 0 || i + 2 >= count;
        box.ground =
            band({area.left(), 0, area.width(), strip.height + overlap}, ReportTheme::Primary);
        box.drawing = strip.drawing;
        boxes.push_back(std::move(box));
    }
    return boxes;
}

RepeatedHead continuedHead(Typesetter &typesetter,
                           const QRectF &area,
                           const QString &title,
                           const QString &continued)
{
    const ReportTheme::TextStyle &style = ReportTheme::FormContinued;
    const double width = area.width() - TextLeft - PadRight;
    const qsizetype end = continued.indexOf(title) + title.size();
    const QString suffix = continued.mid(end);
    const double roomForTitle = width - 1 - typesetter.widthOf(suffix, style);
    const QString line = typesetter.elided(continued.first(end), style, roomForTitle) + suffix;
    const auto &text = typesetter.set({.text = line, .style = style, .width = width});
    const double height = style.leading + 2 * HeadPadY;
    RepeatedHead head{height + UnderHead,
                      band({area.left(), 0, area.width(), height}, ReportTheme::HeaderTint),
                      {}};
    append(head.drawing, text, {area.left() + TextLeft, HeadPadY});
    return head;
}

} // namespace Tallerista::Layout

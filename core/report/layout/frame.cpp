// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/frame.h"

namespace Tallerista::Layout {

namespace {

constexpr double HeadTop = 36;
constexpr double HeadRule = 52;
constexpr double FootTop = 44; ///< above the bottom of the page
constexpr double FootRule = 50;
constexpr double RuleWidth = 0.5;

} // namespace

Drawing
runningFrame(const RunningTexts &texts, Typesetter &typesetter, const PageGeometry &geometry)
{
    Drawing drawing;
    const QRectF area = geometry.text;
    const double bottom = geometry.size.height();
    for (const double y : {HeadRule, bottom - FootRule})
        drawing.emplace_back(
            StrokedLine{{area.left(), y, area.right(), y}, RuleWidth, ReportTheme::Rule});

    const auto left =
        [&](const QString &text, const ReportTheme::TextStyle &style, double part, double y) {
            const double width = area.width() * part;
            const QString cut = typesetter.elided(text, style, width - 1);
            append(drawing,
                   typesetter.set({.text = cut, .style = style, .width = width}),
                   {area.left(), y});
        };
    const auto right =
        [&](const QString &text, const ReportTheme::TextStyle &style, double part, double y) {
            const double width = area.width() * part;
            const QString cut = typesetter.elided(text, style, width - 1);
            append(drawing,
                   typesetter.set(
                       {.text = cut, .style = style, .width = width, .align = Qt::AlignRight}),
                   {area.right() - width, y});
        };
    left(texts.head, ReportTheme::Running, 0.62, HeadTop);
    right(texts.chapter, ReportTheme::RunningChapter, 0.34, HeadTop);
    left(texts.foot, ReportTheme::Running, 0.73, bottom - FootTop);
    right(texts.page, ReportTheme::RunningPage, 0.25, bottom - FootTop);
    return drawing;
}

} // namespace Tallerista::Layout

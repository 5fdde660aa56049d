// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/cover.h"

#include "core/report/layout/flow.h"

#include <algorithm>

namespace Tallerista::Layout {

namespace {

constexpr double BandPart = 0.47; ///< of the page's height
constexpr double BandEdge = 6;
constexpr double OrganisationTop = 62;
constexpr double UnderOrganisation = 24;
constexpr double UnderTitle = 12;
constexpr double BandBottom = 46; ///< from the last line to the edge of the band
constexpr double FactsTop = 46;   ///< from the band to the first fact
constexpr double FactIndent = 100;
constexpr double FactGap = 14;
constexpr double PageBottom = 50;
constexpr double TitlePart = 0.86; ///< of the text width
constexpr double SmallestTitle = 0.6;
constexpr int Rings = 6;
constexpr double RingWidth = 7;

/// Rings like tables seen from above, in the upper right corner of the band.
void drawRings(Drawing &drawing, const QRectF &band)
{
    const QPointF centre(band.right() - 86, 92);
    QPainterPath inside;
    inside.addRect(band);
    for (int i = 0; i < Rings; ++i) {
        const double radius = 150 - i * 22;
        QPainterPath ring;
        ring.addEllipse(centre, radius, radius);
        ring.addEllipse(centre, radius - RingWidth, radius - RingWidth);
        const QColor color(0x1D + i * 3, 0x45 + i * 5, 0x70 + i * 6);
        drawing.emplace_back(FilledShape{ring.intersected(inside), color});
    }
}

class Cover
{
public:
    Cover(const Report &report, Typesetter &typesetter, const PageGeometry &geometry)
        : m_report(report)
        , m_typesetter(typesetter)
        , m_geometry(geometry)
        , m_organisation(set(report.organisation, ReportTheme::CoverOrganisation, 0.62))
        , m_subtitle(set(report.subtitle, ReportTheme::CoverSubtitle, 0.82))
    {}

    /// Empty when the texts do not fit.
    Drawing designed()
    {
        const MeasuredText &title = fittingTitle();
        const double bandHeight =
            std::max(m_geometry.size.height() * BandPart, neededHeight(title));
        Drawing drawing;
        const QRectF band(0, 0, m_geometry.size.width(), bandHeight);
        drawing.emplace_back(FilledArea{band, ReportTheme::Primary});
        drawing.emplace_back(
            FilledArea{QRectF(0, bandHeight, band.width(), BandEdge), ReportTheme::Accent});
        drawRings(drawing, band);
        const double left = m_geometry.text.left();
        append(drawing, m_organisation, {left, OrganisationTop});
        const double subtitleTop = bandHeight - BandBottom - m_subtitle.height();
        append(drawing, title, {left, subtitleTop - UnderTitle - title.height()});
        append(drawing, m_subtitle, {left, subtitleTop});
        const double bottom = drawFacts(drawing, bandHeight + FactsTop);
        return bottom <= m_geometry.size.height() - PageBottom ? drawing : Drawing();
    }

    std::vector<Drawing> plain()
    {
        std::vector<Box> boxes;
        const double width = m_geometry.text.width();
        const auto add = [&](const QString &text, const ReportTheme::TextStyle &style) {
            const auto &measured = m_typesetter.set({.text = text, .style = style, .width = width});
            appendLines(boxes, measured, m_geometry.text.left(), UnderTitle);
        };
        add(m_report.organisation.string(), ReportTheme::Body);
        add(m_report.title.string(), ReportTheme::Heading1);
        add(m_report.subtitle.string(), ReportTheme::Lead);
        for (const Paper::Fact &fact : m_report.facts) {
            add(fact.label.string(), ReportTheme::CoverLabel);
            boxes.back().keepNext = true;
            add(fact.value.string(), ReportTheme::CoverValue);
        }
        const auto placements = paginate(boxes, m_geometry.text.height());
        return compose(boxes, placements, m_geometry.text.top());
    }

private:
    const MeasuredText &
    set(const Paper::PlainText &text, const ReportTheme::TextStyle &style, double part)
    {
        return m_typesetter.setBalanced(
            {.text = text.onOneLine(), .style = style, .width = m_geometry.text.width() * part});
    }

    double neededHeight(const MeasuredText &title) const
    {
        return OrganisationTop + m_organisation.height() + UnderOrganisation + title.height()
               + UnderTitle + m_subtitle.height() + BandBottom;
    }

    /// A long title is set smaller before the band grows.
    const MeasuredText &fittingTitle()
    {
        const double band = m_geometry.size.height() * BandPart;
        for (const double scale : {1.0, 0.82, 0.7}) {
            const MeasuredText &title = scaledTitle(scale);
            if (neededHeight(title) <= band)
                return title;
        }
        return scaledTitle(SmallestTitle);
    }

    const MeasuredText &scaledTitle(double scale)
    {
        return set(m_report.title, ReportTheme::CoverTitle.scaled(scale), TitlePart);
    }

    /// Returns where the facts end.
    double drawFacts(Drawing &drawing, double top)
    {
        const QRectF area = m_geometry.text;
        for (const Paper::Fact &fact : m_report.facts) {
            if (&fact != &m_report.facts.first()) {
                const double y = top - FactGap / 2;
                drawing.emplace_back(
                    StrokedLine{{area.left(), y, area.right(), y}, 0.4, ReportTheme::Rule});
            }
            const auto &label = m_typesetter.set({.text = fact.label.string(),
                                                  .style = ReportTheme::CoverLabel,
                                                  .width = FactIndent - 4});
            const auto &value = m_typesetter.set({.text = fact.value.string(),
                                                  .style = ReportTheme::CoverValue,
                                                  .width = area.width() - FactIndent});
            append(drawing, label, {area.left(), top + value.baseline() - label.baseline()});
            append(drawing, value, {area.left() + FactIndent, top});
            top += std::max(label.height(), value.height()) + FactGap;
        }
        return top;
    }

    const Report &m_report;
    Typesetter &m_typesetter;
    const PageGeometry &m_geometry;
    const MeasuredText &m_organisation;
    const MeasuredText &m_subtitle;
};

} // namespace

std::vector<Drawing>
coverPages(const Report &report, Typesetter &typesetter, const PageGeometry &geometry)
{
    Cover cover(report, typesetter, geometry);
    Drawing page = cover.designed();
    if (page.empty())
        return cover.plain();
    std::vector<Drawing> pages;
    pages.push_back(std::move(page));
    return pages;
}

} // namespace Tallerista::Layout

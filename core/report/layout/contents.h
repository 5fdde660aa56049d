// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/flow.h"

#include <vector>

namespace Tallerista::Layout {

/// The contents: the chapters and their sections with the pages they begin on.
class Contents
{
public:
    /// Measures the list, so that it is known how many pages it takes; a list a little too long for
    /// one page is set smaller.
    Contents(const std::vector<HeadingMark> &headings,
             Typesetter &typesetter,
             const PageGeometry &geometry,
             const QString &title);

    int pageCount() const { return Layout::pageCount(m_placements); }
    /// \a pageNumbers holds the printed page of each heading.
    std::vector<Drawing> pages(const std::vector<int> &pageNumbers);

private:
    struct Entry
    {
        size_t heading;
        size_t lastBox;
        const MeasuredText *text;
        ReportTheme::TextStyle style;
        bool chapter;
    };

    void measure(const std::vector<HeadingMark> &headings, const QString &title, double scale);
    void addEntry(const HeadingMark &heading, size_t index);
    void printNumber(const Entry &entry, int pageNumber);

    Typesetter &m_typesetter;
    QRectF m_area;
    double m_top;
    std::vector<Box> m_boxes;
    std::vector<Placement> m_placements;
    std::vector<Entry> m_entries;
    double m_scale = 1;
};

} // namespace Tallerista::Layout

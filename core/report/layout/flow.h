// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/layout/paginate.h"
#include "core/report/model.h"
#include "core/report/theme.h"

#include <array>
#include <deque>
#include <vector>

namespace Tallerista::Layout {

struct HeadingMark
{
    int level;
    QString number; ///< "1.2", or empty
    QString text;

    /// With an en space between number and text, as it is printed.
    QString title() const;
};

/// The blocks of a document as measured boxes, not yet on pages.
struct Flowed
{
    std::vector<Box> boxes;
    std::deque<RepeatedHead> heads; ///< the boxes point at them
    std::vector<HeadingMark> headings;
};

/// Adds one box for each line of \a text at \a x, with two lines at least on either side of a page
/// break. Returns the first box.
Box &appendLines(std::vector<Box> &boxes, const MeasuredText &text, double x, double before);

/// Adds the lines of a heading of level \a level, kept with what follows.
void appendHeading(std::vector<Box> &boxes, const MeasuredText &text, int level, double x);

/// The height of the boxes at the end of \a boxes that the next one is chained to.
double openChain(const std::vector<Box> &boxes);

const ReportTheme::TextStyle &headingStyle(int level);

/// Turns blocks into boxes, numbering headings and captions as it goes.
class Flow
{
public:
    Flow(Typesetter &typesetter, const PageGeometry &geometry, const Phrases &phrases);

    void add(const Paper::Block &block);
    const Flowed &flowed() const { return m_flowed; }

private:
    void addBlock(const Paper::Heading &heading);
    void addBlock(const Paper::Paragraph &paragraph);
    void addBlock(const Paper::BulletList &list);
    void addBlock(const Paper::Table &table);
    void addBlock(const Paper::Form &form);
    void addBlock(const Paper::Bars &bars);
    void addBlock(const Paper::PageBreak &);

    void addNoRecords(const Paper::PlainText &caption);
    QString nextNumber(const Paper::Heading &heading);
    /// Notes that \a mark begins with box \a box.
    void markHeading(const HeadingMark &mark, size_t box);

    Typesetter &m_typesetter;
    const PageGeometry &m_geometry;
    const Phrases &m_phrases;
    Flowed m_flowed;
    std::array<int, 3> m_counters{};
    bool m_chapterIsNumbered = false;
    bool m_breakPending = false;
    bool m_afterTable = false;
    int m_tables = 0;
    int m_charts = 0;
};

} // namespace Tallerista::Layout

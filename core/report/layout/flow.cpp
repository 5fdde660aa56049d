// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/flow.h"

#include "core/report/layout/barsflow.h"
#include "core/report/layout/formflow.h"
#include "core/report/layout/tableflow.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Layout {

namespace {

constexpr double BarWidth = 44;
constexpr double BarHeight = 4;
constexpr double BarRoom = 16; ///< from the top of the bar to the chapter's title
constexpr double UnderChapter = 8;
constexpr int LongestWhole = 10; ///< lines; a longer heading may break like a paragraph
constexpr double AfterTable = 14;
constexpr double BulletIndent = 18;
constexpr double LeadPart = 0.94; ///< of the text width

const ReportTheme::TextStyle &paragraphStyle(Paper::Paragraph::Style style)
{
    switch (style) {
    case Paper::Paragraph::Style::Lead:
        return ReportTheme::Lead;
    case Paper::Paragraph::Style::Note:
        return ReportTheme::Note;
    case Paper::Paragraph::Style::Body:
        break;
    }
    return ReportTheme::Body;
}

double spaceAbove(int level)
{
    if (level == 1)
        return 0;
    return level == 2 ? 20 : 14;
}

bool needsRoomBelow(const Paper::Block &block)
{
    return std::holds_alternative<Paper::Table>(block) || std::holds_alternative<Paper::Form>(block)
           || std::holds_alternative<Paper::Bars>(block);
}

} // namespace

QString HeadingMark::title() const
{
    return number.isEmpty() ? text : number + QChar(0x2002) + text;
}

const ReportTheme::TextStyle &headingStyle(int level)
{
    if (level == 1)
        return ReportTheme::Heading1;
    return level == 2 ? ReportTheme::Heading2 : ReportTheme::Heading3;
}

Box &appendLines(std::vector<Box> &boxes, const MeasuredText &text, double x, double before)
{
    const size_t first = boxes.size();
    const int count = text.lineCount();
    for (int i = 0; i < count; ++i) {
        Box box;
        box.height = text.lineHeight();
        box.before = i == 0 ? before : 0;
        box.keepNext = i + 1 < count && (i == 0 || i == count - 2);
        box.drawing.emplace_back(TextLine{&text, i, {x, 0}});
        boxes.push_back(std::move(box));
    }
    return boxes[first];
}

void appendHeading(std::vector<Box> &boxes, const MeasuredText &text, int level, double x)
{
    const size_t first = boxes.size();
    appendLines(boxes, text, x, spaceAbove(level));
    if (text.lineCount() <= LongestWhole) {
        for (size_t i = first; i < boxes.size(); ++i)
            boxes[i].keepNext = true;
    }
    boxes.back().keepNext = true;
    if (level > 1)
        return;
    Box &opening = boxes[first];
    Drawing drawing{FilledArea{QRectF(x, 0, BarWidth, BarHeight), ReportTheme::Accent}};
    append(drawing, opening.drawing, BarRoom);
    opening.drawing = std::move(drawing);
    opening.height += BarRoom;
    opening.breakBefore = true;
    boxes.back().height += UnderChapter;
}

double openChain(const std::vector<Box> &boxes)
{
    double height = 0;
    double above = 0; // dropped before the first box of the chain, should it open a page
    for (size_t i = boxes.size(); i-- > 0 && boxes[i].keepNext;) {
        height += above + boxes[i].height;
        above = boxes[i].before;
        if (boxes[i].breakBefore)
            break;
    }
    return height;
}

Flow::Flow(Typesetter &typesetter, const PageGeometry &geometry, const Phrases &phrases)
    : m_typesetter(typesetter)
    , m_geometry(geometry)
    , m_phrases(phrases)
{}

void Flow::add(const Paper::Block &block)
{
    const size_t first = m_flowed.boxes.size();
    std::visit([this](const auto &kind) { addBlock(kind); }, block);
    m_afterTable = needsRoomBelow(block);
    if (m_breakPending && m_flowed.boxes.size() > first) {
        m_flowed.boxes[first].breakBefore = true;
        m_breakPending = false;
    }
}

void Flow::addBlock(const Paper::Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    const HeadingMark mark{level, nextNumber(heading), heading.text.onOneLine()};
    const size_t first = m_flowed.boxes.size();
    const auto &text = m_typesetter.setBalanced(
        {.text = mark.title(), .style = headingStyle(level), .width = m_geometry.text.width()});
    appendHeading(m_flowed.boxes, text, level, m_geometry.text.left());
    markHeading(mark, first);
}

void Flow::addBlock(const Paper::Paragraph &paragraph)
{
    if (paragraph.text.isEmpty())
        return;
    const bool lead = paragraph.style == Paper::Paragraph::Style::Lead;
    const double width = lead ? m_geometry.text.width() * LeadPart : ReportTheme::ReadingWidth;
    const auto &text = m_typesetter.set({.text = paragraph.text.string(),
                                         .style = paragraphStyle(paragraph.style),
                                         .width = width});
    const double before = m_afterTable ? AfterTable : lead ? 6 : 8;
    appendLines(m_flowed.boxes, text, m_geometry.text.left(), before);
}

void Flow::addBlock(const Paper::BulletList &list)
{
    const double left = m_geometry.text.left();
    bool first = true;
    for (const Paper::PlainText &item : list.items) {
        const auto &bullet =
            m_typesetter.set({.text = u"•"_s, .style = ReportTheme::Bullet, .width = BulletIndent});
        const auto &text = m_typesetter.set({.text = item.string(),
                                             .style = ReportTheme::Body,
                                             .width = ReportTheme::ReadingWidth - BulletIndent});
        Box &opening = appendLines(m_flowed.boxes, text, left + BulletIndent, first ? 8 : 4);
        opening.drawing.insert(opening.drawing.begin(), TextLine{&bullet, 0, {left, 0}});
        first = false;
    }
}

void Flow::addBlock(const Paper::Table &table)
{
    if (table.rows.isEmpty()) {
        if (table.empty.isEmpty())
            addNoRecords(table.caption);
        else
            addBlock(Paper::Paragraph{table.empty, Paper::Paragraph::Style::Note});
        return;
    }
    const QString label = table.caption.isEmpty()
                              ? QString()
                              : m_phrases.translate("Report", "Table %1.").arg(++m_tables);
    TableFlow(m_typesetter, m_geometry, m_flowed).add(table, label);
}

void Flow::addBlock(const Paper::Form &form)
{
    const Paper::Heading heading{
        2, form.title.isEmpty() ? form.missing : form.title, form.numbered};
    const HeadingMark mark{heading.level, nextNumber(heading), heading.text.onOneLine()};
    const size_t first = m_flowed.boxes.size();
    const QString continued = m_phrases.translate("Report", "%1 (continued)").arg(mark.title());
    FormFlow(m_typesetter, m_geometry, m_flowed).add(form, mark.title(), continued);
    markHeading(mark, first);
}

void Flow::addBlock(const Paper::Bars &bars)
{
    if (bars.bars.isEmpty()) {
        addNoRecords(bars.caption);
        return;
    }
    const BarWords words{.label = bars.caption.isEmpty()
                                      ? QString()
                                      : m_phrases.translate("Report", "Chart %1.").arg(++m_charts),
                         .in = m_phrases.translate("Report", "Enter"),
                         .tied = m_phrases.translate("Report", "Tie"),
                         .out = m_phrases.translate("Report", "Do not enter")};
    BarsFlow(m_typesetter, m_geometry, m_flowed).add(bars, words);
}

void Flow::addBlock(const Paper::PageBreak &)
{
    m_breakPending = true;
}

void Flow::addNoRecords(const Paper::PlainText &caption)
{
    const QString line = m_phrases.translate("Report", "%1: no records.").arg(caption.string());
    addBlock(Paper::Paragraph{line, Paper::Paragraph::Style::Note});
}

void Flow::markHeading(const HeadingMark &mark, size_t box)
{
    m_flowed.boxes[box].heading = int(m_flowed.headings.size());
    m_flowed.headings.push_back(mark);
}

QString Flow::nextNumber(const Paper::Heading &heading)
{
    const size_t level = std::clamp(heading.level, 1, 3);
    if (level == 1)
        m_chapterIsNumbered = heading.numbered;
    if (!heading.numbered || !m_chapterIsNumbered)
        return {};
    ++m_counters.at(level - 1);
    std::fill(m_counters.begin() + level, m_counters.end(), 0);
    QStringList parts;
    for (size_t i = 0; i < level; ++i)
        parts.append(QString::number(m_counters.at(i)));
    return parts.join(u'.');
}

} // namespace Tallerista::Layout

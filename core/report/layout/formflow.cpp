// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/formflow.h"

#include <algorithm>
#include <iterator>

namespace Tallerista::Layout {

namespace {

constexpr std::array Scales{1.0, 0.95, 0.9, 0.86, 0.82};
constexpr double SmallestFlowing = 0.86; ///< smaller is for what is on one page at a glance
constexpr double Shrinking = 2.2;        ///< of distances, in relation to that of texts
constexpr double RoundingRoom = 0.01;
// Parts of the text width: where the columns of labels and values end.
constexpr double LabelEnd = 0.24;
constexpr double PairValueEnd = 0.56;
constexpr double PairLabelEnd = 0.74;
constexpr double PairGain = 0.8; ///< a pair is lower than this part of its rows
constexpr double PadX = 7;
constexpr double PadY = 4;
constexpr double LabelLinePad = 2.4; ///< above and below the label of a small table
constexpr double AboveTable = 4;
constexpr size_t LongestRepeatedLabel = 2;  ///< lines: two of the value at least stand beside it
constexpr double TallestTextPart = 1.0 / 3; ///< of a page
constexpr double SectionRule = 0.9;
constexpr double RowRule = 0.4;

constexpr double BannerEdge = 5;
constexpr double BannerPadX = 16; ///< from the edge of the page's text
constexpr double BannerPadTop = 9;
constexpr double BannerPadBottom = 11;
constexpr double BannerOverlap = 0.5; ///< so that no paper shines through between two of its lines
constexpr size_t LongestWhole = 12;   ///< lines; a longer banner may break like a paragraph
constexpr double UnderBanner = 11;
constexpr double AboveSection = 11;
constexpr double UnderSectionTitle = 3;
constexpr double HeadPadY = 4;
constexpr double UnderHead = 9;

Drawing band(const QRectF &area, const QColor &color)
{
    const QRectF edge(area.topLeft(), QSizeF(BannerEdge, area.height()));
    return {FilledArea{area, color}, FilledArea{edge, ReportTheme::Accent}};
}

/// A small table with something in it.
const Paper::SmallTable *tableIn(const Paper::FormRow &row)
{
    const auto *table = std::get_if<Paper::SmallTable>(&row.value);
    return table && !table->columns.isEmpty() && !table->rows.isEmpty() ? table : nullptr;
}

QString textIn(const Paper::FormRow &row)
{
    const auto *text = std::get_if<Paper::PlainText>(&row.value);
    return text ? text->string() : QString();
}

} // namespace

double FormFlow::MeasuredRow::height() const
{
    return std::max(label.height(), value.height());
}

FormFlow::FormFlow(Typesetter &typesetter, const PageGeometry &geometry, Flowed &flowed)
    : m_typesetter(typesetter)
    , m_area(geometry.text)
    , m_flowed(flowed)
{}

void FormFlow::add(const Paper::Form &form, const QString &title, const QString &continued)
{
    m_missing = form.missing.string();
    measureHeads(title, continued);
    for (const double scale : Scales) {
        measure(form, title, scale);
        if (pages() == 1)
            break;
    }
    if (pages() > 1)
        flowOn(form, title);
    m_boxes.front().breakBefore = true;
    std::move(m_boxes.begin(), m_boxes.end(), std::back_inserter(m_flowed.boxes));
}

void FormFlow::flowOn(const Paper::Form &form, const QString &title)
{
    measure(form, title, SmallestFlowing);
    const int fewest = pages();
    for (const double scale : Scales) {
        measure(form, title, scale);
        if (scale <= SmallestFlowing || pages() <= fewest)
            return;
    }
}

void FormFlow::measure(const Paper::Form &form, const QString &title, double scale)
{
    m_boxes.clear();
    m_scale = scale;
    addBanner(form.kicker.string(), title);
    m_before = room(UnderBanner);
    for (const Paper::FormSection &section : form.sections)
        addSection(section);
}

int FormFlow::pages() const
{
    return pageCount(paginate(m_boxes, m_area.height() - RoundingRoom));
}

void FormFlow::measureHeads(const QString &title, const QString &continued)
{
    const ReportTheme::TextStyle &style = ReportTheme::FormContinued;
    const double width = m_area.width() - BannerPadX - PadX;
    const qsizetype end = continued.indexOf(title) + title.size();
    const QString suffix = continued.mid(end);
    const double roomForTitle = width - 1 - m_typesetter.widthOf(suffix, style);
    const QString line = m_typesetter.elided(continued.first(end), style, roomForTitle) + suffix;
    const auto &text = m_typesetter.set({.text = line, .style = style, .width = width});
    const double height = style.leading + 2 * HeadPadY;
    RepeatedHead head{height + UnderHead,
                      band({m_area.left(), 0, m_area.width(), height}, ReportTheme::HeaderTint),
                      {}};
    Layout::append(head.drawing, text, {m_area.left() + BannerPadX, HeadPadY});
    m_titleHead = kept(head);
    head.drawing.push_back(rule(head.height - SectionRule / 2, SectionRule, ReportTheme::Primary));
    m_head = kept(std::move(head));
}

void FormFlow::addBanner(const QString &kicker, const QString &title)
{
    const double left = m_area.left() + BannerPadX;
    const double width = m_area.width() - 2 * BannerPadX;
    Stack lines;
    if (!kicker.isEmpty())
        lines = stackOf(set(kicker, ReportTheme::FormKicker, width), left);
    const auto &text = m_typesetter.setBalanced(
        {.text = title, .style = ReportTheme::FormTitle.scaled(m_scale), .width = width});
    for (Strip &strip : stackOf(text, left).strips)
        lines.strips.push_back(std::move(strip));
    pad(lines.strips.front(), room(BannerPadTop), 0);
    pad(lines.strips.back(), 0, room(BannerPadBottom));
    addBannerLines(lines);
}

void FormFlow::addBannerLines(const Stack &lines)
{
    const size_t count = lines.strips.size();
    for (size_t i = 0; i < count; ++i) {
        const Strip &strip = lines.strips[i];
        const double overlap = i + 1 < count ? BannerOverlap : 0;
        Box box;
        box.height = strip.height;
        box.keepNext = count <= LongestWhole || i == 0 || i + 2 >= count;
        box.ground =
            band({m_area.left(), 0, m_area.width(), strip.height + overlap}, ReportTheme::Primary);
        box.drawing = strip.drawing;
        m_boxes.push_back(std::move(box));
    }
}

void FormFlow::addSection(const Paper::FormSection &section)
{
    if (!section.title.isEmpty())
        addSectionTitle(section.title.string());
    m_opens = true;
    for (qsizetype i = 0; i < section.rows.size(); ++i) {
        const Paper::FormRow &row = section.rows.at(i);
        if (tableIn(row))
            addTable(row);
        else if (i + 1 < section.rows.size() && addPair(row, section.rows.at(i + 1)))
            ++i;
        else
            addText(row);
    }
    if (!section.rows.isEmpty())
        m_before = room(AboveSection);
}

void FormFlow::addSectionTitle(const QString &title)
{
    const size_t first = m_boxes.size();
    appendHeading(m_boxes, set(title, ReportTheme::FormSection, m_area.width()), 3, m_area.left());
    m_boxes[first].before = m_before;
    m_boxes.back().height += room(UnderSectionTitle);
    for (size_t i = first; i < m_boxes.size(); ++i)
        m_boxes[i].head = m_titleHead;
    m_before = 0;
}

void FormFlow::addText(const Paper::FormRow &row)
{
    const Span label = part(0, LabelEnd);
    MeasuredRow next = measured(row, label, part(LabelEnd, 1));
    Piece piece{.tints = {label}, .further = m_head, .gap = PadY};
    const double opening = openChain(m_boxes) + m_before;
    if (next.height() <= std::min(tallestText(), tallestRow() - opening)) {
        piece.strips = {Strip{next.height()}};
        append(piece.strips.front().drawing, next.label, 0);
        append(piece.strips.front().drawing, next.value, 0);
    } else {
        piece.strips = sideBySide(next.label, next.value);
        RepeatedHead head = *m_head;
        if (next.label.strips.size() <= LongestRepeatedLabel)
            append(head.drawing, next.label, head.height + PadY);
        piece.further = kept(std::move(head));
    }
    piece.tinted = piece.strips.size();
    add(std::move(piece));
}

bool FormFlow::addPair(const Paper::FormRow &one, const Paper::FormRow &other)
{
    if (!one.brief || !other.brief || tableIn(other))
        return false;
    const std::array tints{part(0, LabelEnd), part(PairValueEnd, PairLabelEnd)};
    const std::array rows{measured(one, tints[0], part(LabelEnd, PairValueEnd)),
                          measured(other, tints[1], part(PairLabelEnd, 1))};
    const double height = std::max(rows[0].height(), rows[1].height());
    double apart = room(2 * PadY);
    for (const Paper::FormRow *row : {&one, &other})
        apart += measured(*row, tints[0], part(LabelEnd, 1)).height();
    if (height > apart * PairGain || height > tallestText())
        return false;
    Piece piece{.strips = {Strip{height}}, .tints = {tints.begin(), tints.end()}, .tinted = 1};
    for (const MeasuredRow &row : rows) {
        append(piece.strips.front().drawing, row.label, 0);
        append(piece.strips.front().drawing, row.value, 0);
    }
    add(std::move(piece));
    return true;
}

void FormFlow::addTable(const Paper::FormRow &row)
{
    const Span whole = part(0, 1);
    const double left = whole.left + PadX;
    const double width = whole.width - 2 * PadX;
    Stack label = stackOf(set(row.label.string(), ReportTheme::FormLabel, width), left);
    Stack table = stackOf(*tableIn(row), m_typesetter, {left, width, m_scale, tallestRow() / 2});
    pad(label.strips.front(), room(LabelLinePad), 0);
    pad(label.strips.back(), 0, room(LabelLinePad));
    pad(table.strips.front(), room(AboveTable), 0);
    Piece piece{.tints = {whole}, .tinted = label.strips.size(), .gap = table.headed ? 0 : PadY};
    RepeatedHead head = *m_head;
    if (piece.tinted <= LongestRepeatedLabel)
        addTo(head, label, piece.tints);
    if (table.headed)
        addTo(head, {{table.strips.front()}}, {});
    piece.further = kept(std::move(head));
    piece.own = piece.tinted + (table.headed ? 1 : 0);
    piece.leading = piece.tinted <= LongestRepeatedLabel ? piece.own : 1;
    piece.strips = std::move(label.strips);
    std::move(table.strips.begin(), table.strips.end(), std::back_inserter(piece.strips));
    add(std::move(piece));
}

void FormFlow::addTo(RepeatedHead &head, const Stack &stack, const std::vector<Span> &tints)
{
    for (const Span &tint : tints)
        head.ground.push_back(tintOf(tint, head.height, stack.height()));
    append(head.drawing, stack, head.height);
    head.height += stack.height();
}

void FormFlow::add(Piece piece)
{
    const size_t opening = m_boxes.size();
    const size_t count = piece.strips.size();
    if (piece.tinted == count)
        pad(piece.strips.front(), room(PadY), 0);
    pad(piece.strips.back(), 0, room(PadY));
    for (size_t i = 0; i < count; ++i) {
        Box box;
        box.height = piece.strips[i].height;
        box.keepNext = i + 1 < count && (i < piece.leading || i + 2 == count);
        box.head = i < piece.own ? m_head : piece.further;
        box.gapUnderHead = i < piece.own ? 0 : piece.gap;
        for (size_t tint = 0; i < piece.tinted && tint < piece.tints.size(); ++tint)
            box.ground.push_back(
                tintOf(piece.tints[tint], -box.gapUnderHead, box.height + box.gapUnderHead));
        box.drawing = std::move(piece.strips[i].drawing);
        m_boxes.push_back(std::move(box));
    }
    m_boxes[opening].before = m_before;
    if (m_opens)
        m_boxes[opening].drawing.push_back(
            rule(-SectionRule / 2, SectionRule, ReportTheme::Primary));
    Box &last = m_boxes.back();
    last.drawing.push_back(rule(last.height - RowRule / 2, RowRule, ReportTheme::Rule));
    m_before = 0;
    m_opens = false;
}

FormFlow::MeasuredRow
FormFlow::measured(const Paper::FormRow &row, const Span &label, const Span &value)
{
    const QString text = textIn(row);
    const bool missing = text.isEmpty();
    const auto &style = missing ? ReportTheme::FormMissing : ReportTheme::FormValue;
    const auto in =
        [this](const QString &words, const ReportTheme::TextStyle &face, const Span &at) {
            return stackOf(set(words, face, at.width - 2 * PadX), at.left + PadX);
        };
    MeasuredRow measured{in(row.label.string(), ReportTheme::FormLabel, label),
                         in(missing ? m_missing : text, style, value)};
    align(measured.label, measured.value);
    return measured;
}

const RepeatedHead *FormFlow::kept(RepeatedHead head)
{
    return &m_flowed.heads.emplace_back(std::move(head));
}

Mark FormFlow::tintOf(const Span &label, double top, double height)
{
    return FilledArea{QRectF(label.left, top, label.width, height), ReportTheme::HeaderTint};
}

Mark FormFlow::rule(double y, double width, const QColor &color) const
{
    return StrokedLine{{m_area.left(), y, m_area.right(), y}, width, color};
}

const MeasuredText &
FormFlow::set(const QString &text, const ReportTheme::TextStyle &style, double width)
{
    return m_typesetter.set({.text = text, .style = style.scaled(m_scale), .width = width});
}

FormFlow::Span FormFlow::part(double from, double to) const
{
    return {m_area.left() + m_area.width() * from, m_area.width() * (to - from)};
}

double FormFlow::room(double distance) const
{
    return distance * (1 - Shrinking * (1 - m_scale));
}

double FormFlow::tallestText() const
{
    return m_area.height() * TallestTextPart;
}

double FormFlow::tallestRow() const
{
    return m_area.height() - m_head->height - 2 * PadY;
}

} // namespace Tallerista::Layout

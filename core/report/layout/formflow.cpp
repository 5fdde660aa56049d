// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/formflow.h"

#include "core/report/layout/formbanner.h"

#include <algorithm>
#include <iterator>

namespace Tallerista::Layout {

namespace {

constexpr std::array Scales{1.0, 0.95, 0.9, 0.86, 0.82};
constexpr double SmallestFlowing = 0.86; ///< smaller is for what is on one page at a glance
constexpr double RoundingRoom = 0.01;
// Parts of the text width: where the columns of labels and values end.
constexpr double LabelEnd = 0.22;
constexpr double PairValueEnd = 0.55;
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

constexpr double UnderBanner = 8;
constexpr double AboveSection = 5;

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
    RepeatedHead head = continuedHead(m_typesetter, m_area, title, continued);
    head.drawing.push_back(rule(head.height - SectionRule / 2, SectionRule, ReportTheme::Primary));
    m_head = kept(std::move(head));
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
    m_scale = {scale};
    m_boxes = bannerBoxes(m_typesetter, m_area, m_scale, form.kicker.string(), title);
    m_before = room(UnderBanner);
    for (const Paper::FormSection &section : form.sections)
        addSection(section);
}

int FormFlow::pages() const
{
    return pageCount(paginate(m_boxes, m_area.height() - RoundingRoom));
}

void FormFlow::addSection(const Paper::FormSection &section)
{
    m_kicker = section.title.string();
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

void FormFlow::addText(const Paper::FormRow &row)
{
    const Span label = part(0, LabelEnd);
    MeasuredRow next = measured(row, m_kicker, label, part(LabelEnd, 1));
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
    const std::array rows{measured(one, m_kicker, tints[0], part(LabelEnd, PairValueEnd)),
                          measured(other, {}, tints[1], part(PairLabelEnd, 1))};
    const double height = std::max(rows[0].height(), rows[1].height());
    const double apart = room(2 * PadY)
                         + measured(one, m_kicker, tints[0], part(LabelEnd, 1)).height()
                         + measured(other, {}, tints[0], part(LabelEnd, 1)).height();
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
    Stack label = labelOf(row, m_kicker, left, width);
    Stack table =
        stackOf(*tableIn(row), m_typesetter, {left, width, m_scale.value, tallestRow() / 2});
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
    m_kicker.clear();
    m_opens = false;
}

FormFlow::MeasuredRow FormFlow::measured(const Paper::FormRow &row,
                                         const QString &kicker,
                                         const Span &label,
                                         const Span &value)
{
    const QString text = textIn(row);
    const bool missing = text.isEmpty();
    const auto &words = set(missing ? m_missing : text,
                            missing ? ReportTheme::FormMissing : ReportTheme::FormValue,
                            value.width - 2 * PadX);
    MeasuredRow measured{labelOf(row, kicker, label.left + PadX, label.width - 2 * PadX),
                         stackOf(words, value.left + PadX)};
    align(measured.label, measured.value);
    return measured;
}

Stack FormFlow::labelOf(const Paper::FormRow &row, const QString &kicker, double left, double width)
{
    Stack label = stackOf(set(row.label.string(), ReportTheme::FormLabel, width), left);
    if (kicker.isEmpty())
        return label;
    Stack whole = stackOf(set(kicker, ReportTheme::FormSection, width), left);
    std::move(label.strips.begin(), label.strips.end(), std::back_inserter(whole.strips));
    return whole;
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
    return m_typesetter.set({.text = text, .style = m_scale.text(style), .width = width});
}

FormFlow::Span FormFlow::part(double from, double to) const
{
    return {m_area.left() + m_area.width() * from, m_area.width() * (to - from)};
}

double FormFlow::room(double distance) const
{
    return m_scale.room(distance);
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

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/barsflow.h"

#include "core/report/layout/bars.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Tallerista::Layout {

namespace {

using Band = Paper::Bar::Band;

constexpr double AboveChart = 14;
constexpr double UnderCaption = 5;
constexpr double BarHeight = 12;
constexpr double PadY = 3.7; ///< above and below the bar and its texts
constexpr double Gap = 6;    ///< between code, bar and value
constexpr double Slack = 1;  ///< so that rounding never breaks a word that just fits
constexpr double AxisWidth = 0.5;
constexpr double ShortestBar = 1.5;               ///< of what is above zero
constexpr std::array LabelParts{0.42, 0.5, 0.58}; ///< of the text width, for code and label
constexpr int WantedLines = 3;
constexpr double WidestCode = 0.12;
constexpr double WidestValue = 0.26;
constexpr double CutWidth = 2;
constexpr double CutPadY = 4;
constexpr double CutPart = 0.8; ///< of the text width
constexpr double AboveLegend = 6;
constexpr QSizeF SwatchSize{18, 9};
constexpr double SwatchGap = 5;
constexpr double LegendGap = 16;

/// Never below zero: what is typed elsewhere must not draw a bar to the left.
double drawnValue(const Paper::Bar &bar)
{
    return std::isfinite(bar.value) ? std::max(bar.value, 0.0) : 0;
}

QString valueText(const Paper::Bar &bar, const BarWords &words)
{
    QString value = bar.valueText.onOneLine();
    if (bar.band != Band::Tied)
        return value;
    return value.isEmpty() ? words.tied : value + u" · "_s + words.tied;
}

ReportTheme::TextStyle bold(ReportTheme::TextStyle style)
{
    style.weight = QFont::Bold;
    return style;
}

bool hasBand(const Paper::Bars &bars, Band band)
{
    return std::any_of(bars.bars.begin(), bars.bars.end(), [band](const Paper::Bar &bar) {
        return bar.band == band;
    });
}

} // namespace

const QString &BarWords::of(Band band) const
{
    if (band == Band::In)
        return in;
    return band == Band::Tied ? tied : out;
}

BarsFlow::BarsFlow(Typesetter &typesetter, const PageGeometry &geometry, Flowed &flowed)
    : m_typesetter(typesetter)
    , m_area(geometry.text)
    , m_flowed(flowed)
{}

void BarsFlow::add(const Paper::Bars &bars, const BarWords &words)
{
    placeColumns(bars, words);
    const double chain = openChain(m_flowed.boxes);
    const size_t first = m_flowed.boxes.size();
    addCaption(bars, words);
    size_t cut = 0;
    for (qsizetype i = 0; i < bars.bars.size(); ++i) {
        addBar(bars.bars.at(i), words);
        if (i + 1 == bars.cutAfter) {
            cut = m_flowed.boxes.size();
            addCut(bars.cutText.string());
        }
    }
    addLegend(bars, words);
    keepTogether(first, cut, chain);
}

void BarsFlow::placeColumns(const Paper::Bars &bars, const BarWords &words)
{
    for (const Paper::Bar &bar : bars.bars) {
        const double code = m_typesetter.widthOf(bar.code.onOneLine(), ReportTheme::BarCode);
        if (!bar.code.isEmpty())
            m_codeWidth = std::max(m_codeWidth, code + Slack);
        const double value =
            m_typesetter.widthOf(valueText(bar, words), bold(ReportTheme::BarValue));
        m_valueWidth = std::max(m_valueWidth, value + Slack);
        m_most = std::max(m_most, drawnValue(bar));
    }
    m_codeWidth = std::min(m_codeWidth, m_area.width() * WidestCode);
    m_valueWidth = std::min(m_valueWidth, m_area.width() * WidestValue);
    for (const double part : LabelParts) {
        const double codeColumn = m_codeWidth > 0 ? m_codeWidth + Gap : 0;
        m_axis = m_area.left() + m_area.width() * part;
        m_labelWidth = m_axis - m_area.left() - Gap - codeColumn;
        if (mostLines(bars) <= WantedLines)
            break;
    }
    m_longest = m_area.right() - m_axis - Gap - m_valueWidth;
}

int BarsFlow::mostLines(const Paper::Bars &bars)
{
    int most = 0;
    for (const Paper::Bar &bar : bars.bars)
        most = std::max(most, m_typesetter.set(labelSpec(bar)).lineCount());
    return most;
}

void BarsFlow::addCaption(const Paper::Bars &bars, const BarWords &words)
{
    if (words.label.isEmpty())
        return;
    const auto &text = m_typesetter.set({.text = words.label + u' ' + bars.caption.onOneLine(),
                                         .style = ReportTheme::Caption,
                                         .width = m_area.width(),
                                         .boldStart = words.label.size()});
    appendLines(m_flowed.boxes, text, m_area.left(), AboveChart);
    m_flowed.boxes.back().height += UnderCaption;
    m_flowed.boxes.back().keepNext = true;
}

void BarsFlow::addBar(const Paper::Bar &bar, const BarWords &words)
{
    const std::vector<PlacedText> texts = placed(bar, words);
    double height = 0;
    for (const PlacedText &placed : texts)
        height = std::max(height, placed.text->height());
    if (height + 2 * PadY <= m_area.height())
        addWhole(bar, texts, height + 2 * PadY);
    else
        addByLines(bar, texts);
}

std::vector<BarsFlow::PlacedText> BarsFlow::placed(const Paper::Bar &bar, const BarWords &words)
{
    std::vector<PlacedText> texts;
    if (!bar.code.isEmpty()) {
        const auto &code = m_typesetter.set(
            {.text = bar.code.onOneLine(), .style = ReportTheme::BarCode, .width = m_codeWidth});
        texts.push_back({&code, m_axis - Gap - m_codeWidth});
    }
    const auto &label = m_typesetter.setBalanced(labelSpec(bar));
    texts.push_back({&label, m_area.left() + m_labelWidth - label.width()});
    const auto &value = m_typesetter.set({.text = valueText(bar, words),
                                          .style = ReportTheme::BarValue,
                                          .width = m_valueWidth,
                                          .boldStart = bar.valueText.onOneLine().size()});
    texts.push_back({&value, m_axis + lengthOf(bar) + Gap});
    return texts;
}

void BarsFlow::addWhole(const Paper::Bar &bar, const std::vector<PlacedText> &texts, double height)
{
    const double middle = height / 2;
    Box box;
    box.height = height;
    box.drawing = barOnAxis(bar, middle - BarHeight / 2, height);
    for (const PlacedText &placed : texts)
        append(box.drawing, *placed.text, {placed.left, middle - placed.text->height() / 2});
    m_flowed.boxes.push_back(std::move(box));
}

void BarsFlow::addByLines(const Paper::Bar &bar, const std::vector<PlacedText> &texts)
{
    int count = 0;
    for (const PlacedText &placed : texts)
        count = std::max(count, placed.text->lineCount());
    for (int line = 0; line < count; ++line) {
        const bool last = line == count - 1;
        const double top = line == 0 ? PadY : 0;
        Box box;
        box.height = top + ReportTheme::BarLabel.leading + (last ? PadY : 0);
        box.keepNext = !last && (line == 0 || line == count - 2);
        box.drawing = line == 0 ? barOnAxis(bar, top, box.height) : Drawing{axis(box.height)};
        for (const PlacedText &placed : texts) {
            if (line < placed.text->lineCount())
                box.drawing.emplace_back(TextLine{placed.text, line, {placed.left, top}});
        }
        m_flowed.boxes.push_back(std::move(box));
    }
}

void BarsFlow::addCut(const QString &words)
{
    const auto &text = m_typesetter.set(
        {.text = words, .style = ReportTheme::CutText, .width = m_area.width() * CutPart});
    appendLines(m_flowed.boxes, text, m_area.left(), CutPadY);
    Box &box = m_flowed.boxes.back();
    const double y = box.height / 2;
    const double left =
        m_area.left() + (words.isEmpty() ? 0 : text.inkRight(text.lineCount() - 1) + Gap);
    box.drawing.emplace_back(
        StrokedLine{{left, y, m_area.right(), y}, CutWidth, ReportTheme::Accent});
    box.height += CutPadY;
}

void BarsFlow::addLegend(const Paper::Bars &bars, const BarWords &words)
{
    if (!hasBand(bars, Band::Tied) && !hasBand(bars, Band::Out))
        return;
    Box box;
    box.height = ReportTheme::Legend.leading;
    box.before = AboveLegend;
    double left = m_axis;
    for (const Band band : {Band::In, Band::Tied, Band::Out}) {
        if (!hasBand(bars, band))
            continue;
        const double y = (box.height - SwatchSize.height()) / 2;
        append(box.drawing, barDrawing({{left, y}, SwatchSize}, band), 0);
        left += SwatchSize.width() + SwatchGap;
        const auto &text = m_typesetter.set(
            {.text = words.of(band), .style = ReportTheme::Legend, .width = m_area.width()});
        append(box.drawing, text, {left, 0});
        left += text.inkRight(0) + LegendGap;
    }
    m_flowed.boxes.push_back(std::move(box));
}

void BarsFlow::keepTogether(size_t first, size_t cut, double chain)
{
    auto &boxes = m_flowed.boxes;
    double height = chain;
    for (size_t i = first; i < boxes.size(); ++i)
        height += boxes[i].before + boxes[i].height;
    if (height <= m_area.height()) {
        for (size_t i = first; i + 1 < boxes.size(); ++i)
            boxes[i].keepNext = true;
        return;
    }
    const size_t last = boxes.size() - 1;
    for (const size_t i : {cut - 1, cut, last - 1, last - 2}) {
        if (i >= first && i < last)
            boxes[i].keepNext = true;
    }
}

Drawing BarsFlow::barOnAxis(const Paper::Bar &bar, double y, double height) const
{
    Drawing drawing{axis(height)};
    if (const double length = lengthOf(bar); length > 0)
        append(drawing, barDrawing({m_axis, y, length, BarHeight}, bar.band), 0);
    return drawing;
}

Mark BarsFlow::axis(double height) const
{
    return StrokedLine{{m_axis, 0, m_axis, height}, AxisWidth, ReportTheme::Rule};
}

double BarsFlow::lengthOf(const Paper::Bar &bar) const
{
    const double value = drawnValue(bar);
    return value > 0 ? std::max(m_longest * value / m_most, ShortestBar) : 0;
}

TextSpec BarsFlow::labelSpec(const Paper::Bar &bar) const
{
    return {.text = bar.label.onOneLine(),
            .style = bar.band == Band::In ? ReportTheme::BarLabelIn : ReportTheme::BarLabel,
            .width = m_labelWidth,
            .align = Qt::AlignRight};
}

} // namespace Tallerista::Layout

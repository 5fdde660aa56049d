// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/flow.h"

#include <vector>

namespace Tallerista::Layout {

/// The words of the layout itself on a chart.
struct BarWords
{
    QString label; ///< in bold before the caption: "Chart 2."
    QString in;
    QString tied; ///< also beside each tied value
    QString out;

    const QString &of(Paper::Bar::Band band) const;
};

/// Turns rankings into boxes, one for each bar. A chart that a page holds stays whole; in a longer
/// one caption and first bar, both sides of the cut line, last bars and legend stay together. A label
/// is never cut: only one without a page to itself is broken, by lines.
class BarsFlow
{
public:
    BarsFlow(Typesetter &typesetter, const PageGeometry &geometry, Flowed &flowed);

    /// \a bars has bars.
    void add(const Paper::Bars &bars, const BarWords &words);

private:
    struct PlacedText
    {
        const MeasuredText *text;
        double left;
    };

    /// Widens the column of the labels until they are low enough or the bars need the room.
    void placeColumns(const Paper::Bars &bars, const BarWords &words);
    int mostLines(const Paper::Bars &bars);

    void addCaption(const Paper::Bars &bars, const BarWords &words);
    void addBar(const Paper::Bar &bar, const BarWords &words);
    /// Code, label and value of a bar.
    std::vector<PlacedText> placed(const Paper::Bar &bar, const BarWords &words);
    void addWhole(const Paper::Bar &bar, const std::vector<PlacedText> &texts, double height);
    void addByLines(const Paper::Bar &bar, const std::vector<PlacedText> &texts);
    void addCut(const QString &words);
    void addLegend(const Paper::Bars &bars, const BarWords &words);
    /// \a chain is the height of what the chart is chained to, \a cut the box of the cut line.
    void keepTogether(size_t first, size_t cut, double chain);

    Drawing barOnAxis(const Paper::Bar &bar, double y, double height) const;
    Mark axis(double height) const;
    double lengthOf(const Paper::Bar &bar) const;
    TextSpec labelSpec(const Paper::Bar &bar) const;

    Typesetter &m_typesetter;
    QRectF m_area;
    Flowed &m_flowed;
    double m_codeWidth = 0;  ///< of the widest code; 0 without codes
    double m_valueWidth = 0; ///< of the widest value and its word
    double m_labelWidth = 0;
    double m_axis = 0;    ///< where the bars begin
    double m_longest = 0; ///< length of a bar
    double m_most = 0;    ///< value of a bar
};

} // namespace Tallerista::Layout

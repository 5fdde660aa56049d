// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/theme.h"

#include <QString>
#include <QTextLayout>

#include <deque>
#include <map>
#include <tuple>

namespace Tallerista::Layout {

/// A text to be broken into lines of at most \a width points.
struct TextSpec
{
    QString text;
    ReportTheme::TextStyle style;
    double width;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    qsizetype boldStart = 0; ///< so many characters at the beginning are bold: «Cuadro 3.»
};

/// The height and the baseline of a line of a style, in points.
struct LineMetrics
{
    double leading;
    double baseline; ///< below the top of the line
};

/// A text broken into lines. Lengths are in points.
class MeasuredText
{
public:
    MeasuredText(const TextSpec &spec, const QFont &font, const LineMetrics &metrics);

    int lineCount() const { return m_layout.lineCount(); }
    double lineHeight() const { return m_metrics.leading; }
    double height() const { return lineCount() * lineHeight(); }
    double baseline() const { return m_metrics.baseline; }
    double width() const { return m_width; }
    /// From the left edge of the width to the end of the ink of \a line.
    double inkRight(int line) const;
    /// What \a line shows, with the space at its end.
    QString lineText(int line) const;

    const QTextLayout &layout() const { return m_layout; }
    const QColor &color() const { return m_color; }

private:
    Q_DISABLE_COPY_MOVE(MeasuredText)

    void breakIntoLines();

    QTextLayout m_layout;
    LineMetrics m_metrics;
    double m_width;
    QColor m_color;
};

/// Breaks texts into lines and keeps them: what set() returns lives as long as its typesetter.
class Typesetter
{
public:
    Typesetter();

    const MeasuredText &set(const TextSpec &spec);
    /// As many lines as set() makes, but with the evenest right edge: for headings and titles.
    const MeasuredText &setBalanced(const TextSpec &spec);
    /// Width of \a text on a single line.
    double widthOf(const QString &text, const ReportTheme::TextStyle &style);
    /// \a text, cut with «…» if it is wider than \a width.
    QString elided(const QString &text, const ReportTheme::TextStyle &style, double width);

private:
    struct Face
    {
        QFont font;
        double ascent;
        double descent;
    };

    const Face &face(const ReportTheme::TextStyle &style);
    LineMetrics metrics(const ReportTheme::TextStyle &style);

    std::deque<MeasuredText> m_texts;
    std::map<std::tuple<double, int>, Face> m_faces; ///< by size and weight
};

} // namespace Tallerista::Layout

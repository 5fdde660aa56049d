// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/typesetter.h"

#include "core/report/canvas.h"
#include "core/report/fonts.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Tallerista::Layout {

namespace {

constexpr double Units = Canvas::UnitsPerPoint;
constexpr int MostBalancedLines = 8; ///< a longer text is no title
constexpr int Halvings = 8;          ///< until the width is even enough

/// \a text with the characters that a QTextLayout would not draw as text replaced one for one.
QString drawable(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c == u'\t' || c == QChar::ObjectReplacementCharacter)
            c = u' ';
    }
    return text;
}

using Formats = QList<QTextLayout::FormatRange>;

void addBoldStart(Formats &formats, qsizetype length)
{
    if (length == 0)
        return;
    QTextLayout::FormatRange bold{0, int(length), {}};
    bold.format.setFontWeight(QFont::Bold);
    formats.append(bold);
}

/// Lato kerns "//" so tightly that readers of a PDF take the second slash for the next line.
void addLooseSlashes(Formats &formats, const QString &text)
{
    qsizetype start = text.indexOf("//"_L1);
    while (start >= 0) {
        qsizetype end = start;
        while (end < text.size() && text.at(end) == u'/')
            ++end;
        QTextLayout::FormatRange loose{int(start), int(end - start), {}};
        loose.format.setFontKerning(false);
        formats.append(loose);
        start = text.indexOf("//"_L1, end);
    }
}

} // namespace

MeasuredText::MeasuredText(const TextSpec &spec, const QFont &font, const LineMetrics &metrics)
    : m_layout(drawable(spec.text), font)
    , m_metrics(metrics)
    , m_width(spec.width)
    , m_color(spec.style.color)
{
    QTextOption option(spec.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    Formats formats;
    addBoldStart(formats, spec.boldStart);
    addLooseSlashes(formats, m_layout.text());
    m_layout.setFormats(formats);
    breakIntoLines();
}

void MeasuredText::breakIntoLines()
{
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(m_width * Units);
    m_layout.endLayout();
}

double MeasuredText::inkRight(int line) const
{
    return m_layout.lineAt(line).naturalTextRect().right() / Units;
}

QString MeasuredText::lineText(int line) const
{
    const QTextLine drawn = m_layout.lineAt(line);
    return m_layout.text().mid(drawn.textStart(), drawn.textLength());
}

Typesetter::Typesetter()
{
    ensureReportFonts();
}

const MeasuredText &Typesetter::set(const TextSpec &spec)
{
    return m_texts.emplace_back(spec, face(spec.style).font, metrics(spec.style));
}

const MeasuredText &Typesetter::setBalanced(const TextSpec &spec)
{
    const QFont font = face(spec.style).font;
    const LineMetrics line = metrics(spec.style);
    const auto lineCount = [&](double width) {
        TextSpec narrow = spec;
        narrow.width = width;
        return MeasuredText(narrow, font, line).lineCount();
    };
    const int wanted = lineCount(spec.width);
    if (wanted == 1 || wanted > MostBalancedLines)
        return set(spec);
    double tooNarrow = spec.width / wanted * 0.8;
    double enough = spec.width;
    for (int i = 0; i < Halvings; ++i) {
        const double middle = (tooNarrow + enough) / 2;
        (lineCount(middle) <= wanted ? enough : tooNarrow) = middle;
    }
    TextSpec balanced = spec;
    balanced.width = enough;
    return set(balanced);
}

double Typesetter::widthOf(const QString &text, const ReportTheme::TextStyle &style)
{
    return QFontMetricsF(face(style).font).horizontalAdvance(text) / Units;
}

QString Typesetter::elided(const QString &text, const ReportTheme::TextStyle &style, double width)
{
    return QFontMetricsF(face(style).font).elidedText(text, Qt::ElideRight, width * Units);
}

const Typesetter::Face &Typesetter::face(const ReportTheme::TextStyle &style)
{
    const auto key = std::make_tuple(style.size, int(style.weight));
    auto known = m_faces.find(key);
    if (known == m_faces.end()) {
        const QFont font = reportFont(style.size * Units, style.weight);
        const QFontMetricsF metrics(font);
        known =
            m_faces.emplace(key, Face{font, metrics.ascent() / Units, metrics.descent() / Units})
                .first;
    }
    return known->second;
}

LineMetrics Typesetter::metrics(const ReportTheme::TextStyle &style)
{
    const Face &used = face(style);
    const double gap = (style.leading - used.ascent - used.descent) / 2;
    return {style.leading, gap + used.ascent};
}

} // namespace Tallerista::Layout

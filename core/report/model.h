// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

namespace Tallerista {

/// What a document says, without how it looks: PDF, preview and editable files all walk this list.
namespace Paper {

/// A text cleaned on its way in (see cleanedText()): what breaks fonts, XML or PDF cannot get into
/// a report. Never markup: "<b>" is three characters. May hold line breaks.
class PlainText
{
public:
    PlainText() = default;
    PlainText(const QString &written);

    const QString &string() const { return m_string; }
    /// Line breaks and runs of spaces as one space.
    QString onOneLine() const { return m_string.simplified(); }
    bool isEmpty() const { return m_string.isEmpty(); }

    friend bool operator==(const PlainText &, const PlainText &) = default;

private:
    QString m_string;
};

/// Level 1 opens a chapter on a new page. Numbers (1, 1.2, 1.2.3) are given by the layout; below an
/// unnumbered chapter nothing is numbered.
struct Heading
{
    int level = 1; ///< 1 to 3; 1 and 2 appear in the contents
    PlainText text = {};
    bool numbered = true;
};

struct Paragraph
{
    enum class Style {
        Body,
        Lead, ///< the larger opening lines of a chapter
        Note, ///< small and grey
    };

    PlainText text = {};
    Style style = Style::Body;
};

struct BulletList
{
    QList<PlainText> items = {};
};

struct Column
{
    enum class Kind {
        Text,   ///< shares by weight the width that the other kinds leave
        Code,   ///< short, as wide as its content: "M2-07", "08:30", a mesa
        Number, ///< as Code, right-aligned
    };
    enum class Align {
        Natural, ///< numbers right, everything else left
        Left,
        Centre,
        Right,
    };

    PlainText title = {};
    Kind kind = Kind::Text;
    double share = 1; ///< of a Text column, relative to the other Text columns
    bool strong = false;
    Align align = Align::Natural;
};

struct Row
{
    QList<PlainText> cells = {}; ///< one for each column; missing ones are empty
    bool selected = false;       ///< tinted, with an accent at its left edge
};

/// The layout numbers the captions («Cuadro 3.»). A table without rows becomes one line of text.
struct Table
{
    PlainText caption = {};
    QList<Column> columns = {};
    QList<Row> rows = {};
    PlainText empty = {}; ///< the line in place of the table; if empty "caption: no records."
    PlainText note = {};  ///< below the last row: source, meaning of signs
};

/// A table inside a form, without caption or tints: indicators, steps with their dates.
struct SmallTable
{
    QList<Column> columns = {};
    QList<Row> rows = {};
};

/// A small table stands below its label, as wide as the form; a text beside its label.
struct FormRow
{
    PlainText label = {};
    std::variant<PlainText, SmallTable> value = {};
    bool brief = false; ///< mostly a few words: shares a line with a brief neighbour if both fit
};

struct FormSection
{
    PlainText title = {};
    QList<FormRow> rows = {};
};

/// A sheet that opens a page and is set smaller where that keeps it on one. Its title is a heading of
/// level 2, with its number and its line in the contents.
struct Form
{
    PlainText kicker = {}; ///< the small line over the title: «Ficha M1-1 · Acción propuesta»
    PlainText title = {};
    QList<FormSection> sections = {};
    PlainText missing = {}; ///< stands, quietly, for a value without text or rows: «Por completar»
    bool numbered = true;
};

struct Bar
{
    enum class Band {
        In,
        Tied, ///< for the last places; marked by a hatch and a word
        Out,
    };

    PlainText code = {};
    PlainText label = {};
    PlainText valueText = {};
    double value = 0; ///< what is not above zero draws no bar
    Band band = Band::Out;
};

/// A ranking, first place on top. The layout numbers the captions («Gráfico 2.»).
struct Bars
{
    PlainText caption = {};
    QList<Bar> bars = {};
    int cutAfter = 0; ///< the cut line lies under so many bars; none if there are fewer, or for 0
    PlainText cutText = {}; ///< «Línea de corte: 10»
};

struct PageBreak
{};

using Block = std::variant<Heading, Paragraph, BulletList, Table, Form, Bars, PageBreak>;

/// A line of the cover: «Lugar» · «Casa comunal El Progreso».
struct Fact
{
    PlainText label = {};
    PlainText value = {};
};

} // namespace Paper

/// A whole document. The cover and the contents are made from these fields and from the headings.
struct Report
{
    Paper::PlainText title;
    Paper::PlainText subtitle;
    Paper::PlainText organisation;
    QString language = QStringLiteral("es"); ///< "es" or "en": the words of the layout itself
    Paper::PlainText edition;                ///< «Versión 1.0 · pública»
    QList<Paper::Fact> facts;                ///< of the cover
    Paper::PlainText runningHead;            ///< when empty: the title
    Paper::PlainText runningFoot;            ///< when empty: organisation · edition
    Paper::PlainText author;                 ///< for the properties of the file
    QDateTime created;                       ///< for the properties of the file
    bool loose = false;                      ///< single sheets: neither cover nor contents
    QList<Paper::Block> blocks;
};

} // namespace Tallerista

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

struct PageBreak
{};

using Block = std::variant<Heading, Paragraph, BulletList, Table, PageBreak>;

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
    QList<Paper::Block> blocks;
};

} // namespace Tallerista

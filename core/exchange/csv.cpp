// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include "core/exchange/csvseparator.h"
#include "core/exchange/textencoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What a spreadsheet does not show before the first character, and so runs the formula anyway.
bool isInvisible(QChar c)
{
    return c.isSpace() || c.isMark() || c.category() == QChar::Other_Format
           || c.category() == QChar::Other_Control;
}

bool startsFormula(QStringView text)
{
    static const QRegularExpression negativeNumber(uR"(^-\d+(\.\d+)?$)"_s);
    if (!text.isEmpty() && u"\t\r\n"_s.contains(text.front()))
        return true;
    const auto *const visible = std::find_if_not(text.begin(), text.end(), isInvisible);
    return visible != text.end() && u"=+-@＝＋－＠"_s.contains(*visible)
           && !negativeNumber.match(text.toString()).hasMatch();
}

/// Texts that already wear a guard get one more, so that reading can always take one off.
bool needsGuard(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return startsFormula(text);
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

QString writtenCell(const QString &text)
{
    QString cell = needsGuard(text) ? u'\'' + text : text;
    const bool special = std::any_of(
        cell.cbegin(), cell.cend(), [](QChar c) { return u",;\"\t\r\n"_s.contains(c); });
    const bool declaration = cell.startsWith("sep="_L1, Qt::CaseInsensitive);
    if (special || declaration || cell != cell.trimmed())
        cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
    return cell;
}

/// Takes a text apart from its first character to its last, once.
class Reader
{
public:
    Reader(QStringView text, QChar separator, int firstLine)
        : m_text(text)
        , m_separator(separator)
        , m_line(firstLine)
    {}

    Result<QList<CsvTable::Row>> rows();
    /// The cells of the first line that is not blank.
    Result<QStringList> firstRow();

private:
    /// The cells of one line; none when it is blank.
    Result<QStringList> takeRow();
    QString takeCell();
    void takeLineEnd();
    bool atEnd() const { return m_at == m_text.size(); }
    bool atLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }
    bool atSeparator() const { return !m_separator.isNull() && m_text.at(m_at) == m_separator; }

    QStringView m_text;
    QChar m_separator;
    int m_line;
    qsizetype m_at = 0;
};

Result<QList<CsvTable::Row>> Reader::rows()
{
    QList<CsvTable::Row> rows;
    qsizetype cellCount = 0;
    while (!atEnd()) {
        const int line = m_line;
        auto cells = takeRow();
        if (!cells)
            return cells.error();
        if (cells->isEmpty())
            continue;
        cellCount += cells->size();
        if (cellCount > CsvTable::MaxCells)
            return Error{
                QCoreApplication::translate(
                    "Csv", "The table has more than %L1 cells. Divide it into smaller ones.")
                    .arg(CsvTable::MaxCells)};
        rows.append({line, *std::move(cells)});
    }
    return rows;
}

Result<QStringList> Reader::firstRow()
{
    auto cells = takeRow();
    while (cells && cells->isEmpty() && !atEnd())
        cells = takeRow();
    return cells;
}

Result<QStringList> Reader::takeRow()
{
    QStringList cells;
    if (!atEnd() && atLineEnd()) {
        takeLineEnd();
        return cells;
    }
    const qsizetype start = m_at;
    while (true) {
        cells.append(takeCell());
        if (cells.size() > CsvTable::MaxColumns)
            return Error{QCoreApplication::translate("Csv", "Line %1 has more than %L2 columns.")
                             .arg(m_line)
                             .arg(CsvTable::MaxColumns)};
        if (atEnd() || !atSeparator())
            break;
        ++m_at;
    }
    if (m_text.sliced(start, m_at - start).trimmed().isEmpty() && cells.size() == 1)
        cells.clear();
    takeLineEnd();
    return cells;
}

QString Reader::takeCell()
{
    const qsizetype start = m_at;
    if (!atEnd() && m_text.at(m_at) == u'"') {
        const QChar separator = m_separator;
        if (const auto quoted = quotedCell(m_text, m_at, QStringView(&separator, 1))) {
            m_at = quoted->end;
            const QStringView inside = m_text.sliced(start + 1, quoted->closingQuote - start - 1);
            m_line += int(inside.count(u'\n') + inside.count(u'\r') - inside.count(u"\r\n"));
            return withoutGuard(inside.toString().replace(u"\"\""_s, u"\""_s));
        }
    }
    while (!atEnd() && !atLineEnd() && !atSeparator())
        ++m_at;
    return withoutGuard(m_text.sliced(start, m_at - start).toString());
}

void Reader::takeLineEnd()
{
    if (atEnd())
        return;
    m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
    ++m_line;
}

QChar foundSeparator(QStringView text, const HeaderTest &namedColumns)
{
    const QChar detected = detectedSeparator(text);
    QChar best = detected;
    qsizetype most = 0;
    for (const QChar separator : {detected, QChar(u'\t'), QChar(u';'), QChar(u','), QChar()}) {
        const auto header = Reader(text, separator, 1).firstRow();
        const bool divides = header && (separator.isNull() || header->size() > 1);
        if (const auto named = divides && namedColumns ? namedColumns(*header) : 0; named > most) {
            best = separator;
            most = named;
        }
    }
    return best;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, const HeaderTest &namedColumns)
{
    if (bytes.size() > CsvTable::MaxBytes)
        return Error{QCoreApplication::translate(
                         "Csv", "The file is larger than %1 MiB, too large for a list.")
                         .arg(CsvTable::MaxBytes / 1024 / 1024)};
    const DecodedText decoded = decodedText(bytes);
    if (looksBinary(bytes, decoded.text))
        return Error{QCoreApplication::translate(
            "Csv", "The file is not CSV text. If it is a spreadsheet, save it as CSV first.")};
    auto table = readCsv(decoded.text, namedColumns);
    if (table)
        table->encoding = decoded.encoding;
    return table;
}

Result<CsvTable> readCsv(const QString &text, const HeaderTest &namedColumns)
{
    static const QRegularExpression declared(uR"(^sep=([^\r\n])(\r\n|\r|\n))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto declaration = declared.match(text);
    const QStringView body = QStringView(text).sliced(declaration.capturedLength());
    CsvTable table;
    table.separator = declaration.hasMatch() ? declaration.capturedView(1).front()
                                             : foundSeparator(body, namedColumns);
    auto rows = Reader(body, table.separator, declaration.hasMatch() ? 2 : 1).rows();
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{QCoreApplication::translate("Csv", "There is no text in it.")};
    CsvTable::Row header = rows->takeFirst();
    table.header = std::move(header.cells);
    table.headerLine = header.line;
    table.rows = *std::move(rows);
    return table;
}

QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows, QChar separator)
{
    QString text(QChar::ByteOrderMark);
    const auto write = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written.append(writtenCell(cell));
        QString line = written.join(separator);
        text += (line.isEmpty() ? u"\"\""_s : line) + u"\r\n"_s;
    };
    write(header);
    for (const QStringList &row : rows)
        write(row);
    return text.toUtf8();
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace Tallerista {

/// A table as it stood in a file or on the clipboard. Cells are as they were typed: clean them.
struct CsvTable
{
    static constexpr qsizetype MaxBytes = qsizetype(64) * 1024 * 1024;
    static constexpr qsizetype MaxColumns = 1000;
    static constexpr qsizetype MaxCells = 1'000'000;

    struct Row
    {
        int line; ///< of the file, from 1, where the row begins: a cell can hold line breaks
        QStringList cells;
    };

    QStringList header; ///< the first line that is not blank
    int headerLine = 1;
    QList<Row> rows;  ///< the others; each with the cells it has, however many the header has
    QChar separator;  ///< null: one column
    QString encoding; ///< as in textencoding.h
};

/// How many columns a first line names that the caller knows; 0 when it is no header.
using HeaderTest = std::function<qsizetype(const QStringList &cells)>;

/// Reads any CSV file a spreadsheet may have written: encoding, separator, quotes and line ends are
/// found out; a "sep=;" line is obeyed; blank lines do not count. A quote that does not close is
/// taken as a character. Cells lose the "'" that writeCsv() set before a formula.
/// A first line that \a namedColumns knows decides the separator, otherwise the first lines do.
/// Error: not a text, empty, or over a limit above.
Result<CsvTable> readCsv(const QByteArray &bytes, const HeaderTest &namedColumns = {});

/// The same for a text that is already in memory, such as one pasted.
Result<CsvTable> readCsv(const QString &text, const HeaderTest &namedColumns = {});

/// UTF-8 with byte-order mark and CRLF, as spreadsheets open it by double click. A text that a
/// spreadsheet would run as a formula (CWE-1236) gets a "'" before it; a negative number does not.
/// readCsv() gives back the same cells.
QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows, QChar separator);

} // namespace Tallerista

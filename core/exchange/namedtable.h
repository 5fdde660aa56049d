// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv.h"

#include <QCoreApplication>

#include <optional>

namespace Tallerista {

/// A line of a file or a paste that was not taken, and why, as a sentence.
struct SkippedLine
{
    int line;
    QString reason;
};

/// A table whose columns are known by what people call them, in any order and any spelling that
/// differs in case, accents or punctuation ("N.º", "Correo electrónico *", "Idea (una sola)").
class NamedTable
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    /// One wanted column: its names, folded, the best first. Earlier columns choose first.
    struct Column
    {
        QStringList names;
        bool decides = false; ///< a line with this name is the header
    };

    /// How many of the wanted columns \a cells name; 0 when none of them decides.
    static qsizetype namedColumns(const QStringList &cells, const QList<Column> &wanted);

    /// The header may stand below a title, within the first lines. Nothing when no line names a
    /// column that decides.
    static std::optional<NamedTable> find(const CsvTable &table, const QList<Column> &wanted);

    /// The lines below the header that hold something.
    const QList<CsvTable::Row> &rows() const { return m_rows; }
    /// The cell of wanted column \a column, empty where the row or the table lacks it.
    QString cell(const CsvTable::Row &row, qsizetype column) const;
    /// A sentence when the row cannot be trusted: it has more cells than the header has names.
    std::optional<SkippedLine> misfit(const CsvTable::Row &row) const;

    /// The lines above the header, which nothing reads.
    const QList<SkippedLine> &above() const { return m_above; }
    const QStringList &unusedColumns() const { return m_unused; }

private:
    NamedTable(const QStringList &header, const QList<Column> &wanted);

    QList<qsizetype> m_places; ///< of each wanted column, -1 where there is none
    qsizetype m_width;
    QList<CsvTable::Row> m_rows;
    QList<SkippedLine> m_above;
    QStringList m_unused;
};

/// Whether no cell of \a row holds a character to see.
bool isBlank(const CsvTable::Row &row);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/flow.h"

#include <vector>

namespace Tallerista::Layout {

/// Turns tables into boxes. Caption, header and first row stay together, so do the last two rows; a
/// low table stays whole; a row breaks, by lines, only where it has no page to itself.
class TableFlow
{
public:
    TableFlow(Typesetter &typesetter, const PageGeometry &geometry, Flowed &flowed);

    /// \a label stands in bold before the caption: "Table 3."
    void add(const Paper::Table &table, const QString &label);

private:
    /// A row whose cells are broken into lines.
    struct MeasuredRow
    {
        std::vector<const MeasuredText *> cells;
        double height = 0;
        int lines = 0;
        QColor background;
        bool selected = false;
    };

    void placeColumns(const Paper::Table &table);
    void addCaption(const QString &label, const QString &caption);
    const RepeatedHead *addHeader(const Paper::Table &table, double before);
    void addRow(const MeasuredRow &row, const RepeatedHead *head);
    /// Chains the row before \a last to it where a page holds both.
    void keepWithLast(const MeasuredRow &last, const RepeatedHead *head);
    void addNote(const QString &note);
    void keepLowTableWhole(size_t first);

    MeasuredRow measuredHeader(const Paper::Table &table);
    MeasuredRow measured(const Paper::Table &table, qsizetype row);
    void addWhole(const MeasuredRow &row, const RepeatedHead *head);
    void addByLines(const MeasuredRow &row, const RepeatedHead *head);
    /// One line of each cell of a row that is too high for a page.
    Box slice(const MeasuredRow &row, int line) const;
    /// The background of a row or of a slice of it.
    Drawing ground(const MeasuredRow &row, double height) const;
    Mark ruleUnder(double height) const;
    Drawing headerDrawing(const MeasuredRow &header) const;

    Typesetter &m_typesetter;
    QRectF m_area;
    Flowed &m_flowed;
    std::vector<double> m_lefts;  ///< of the text of each column
    std::vector<double> m_widths; ///< likewise
};

} // namespace Tallerista::Layout

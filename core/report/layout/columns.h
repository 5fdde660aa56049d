// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/typesetter.h"
#include "core/report/model.h"

#include <vector>

namespace Tallerista::Layout {

/// The widths of the columns of \a table, padding included; they add up to \a width. Code and number
/// columns are as wide as their content, text columns share the rest, none narrower than its longest
/// word where there is room for that.
std::vector<double> columnWidths(const Paper::Table &table, Typesetter &typesetter, double width);

const ReportTheme::TextStyle &cellStyle(const Paper::Column &column);

/// The text of a cell; missing cells are empty.
QString cellText(const Paper::Row &row, qsizetype column);

} // namespace Tallerista::Layout

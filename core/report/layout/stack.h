// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/drawing.h"
#include "core/report/model.h"

#include <vector>

namespace Tallerista::Layout {

/// What no page break goes through: a line of text, a row of a small table.
struct Strip
{
    double height = 0;
    Drawing drawing = {}; ///< from the top of the strip; x from the edge of the page
};

/// Adds room above and below the drawing of \a strip.
void pad(Strip &strip, double above, double below);

/// Strips one under the other: a text, or a small table.
struct Stack
{
    std::vector<Strip> strips = {};
    double baseline = 0; ///< of its first line, below its top
    bool headed = false; ///< the first strip is the header of all others

    double height() const;
};

/// The lines of \a text at \a x.
Stack stackOf(const MeasuredText &text, double x);

/// Where a small table stands.
struct StackPlace
{
    double left;
    double width;
    double scale;   ///< of its texts and distances
    double tallest; ///< what is higher is broken by lines
};

/// \a table has columns and rows.
Stack stackOf(const Paper::SmallTable &table, Typesetter &typesetter, const StackPlace &place);

/// Adds all strips of \a stack to \a whole, moved down by \a down.
void append(Drawing &whole, const Stack &stack, double down);

/// Moves \a one and \a other down until their first lines stand on one baseline.
void align(Stack &one, Stack &other);

/// One strip for each of \a value, beside it as many lines of \a label as have room there; more
/// strips for what is left of the label.
std::vector<Strip> sideBySide(const Stack &label, const Stack &value);

} // namespace Tallerista::Layout

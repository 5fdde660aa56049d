// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/drawing.h"

#include <vector>

namespace Tallerista::Layout {

/// The header row of a table, drawn again on each page the table goes on to.
struct RepeatedHead
{
    double height;
    Drawing ground;
    Drawing drawing;
};

/// The smallest piece of a document that stays on one page: a line, a table row.
struct Box
{
    double height = 0;
    double before = 0; ///< space above, dropped at the top of a page
    bool keepNext = false;
    bool breakBefore = false;
    Drawing ground;                     ///< under all drawings of the page: tints
    Drawing drawing;                    ///< from the top of the box; x from the edge of the page
    const RepeatedHead *head = nullptr; ///< stands above it when the box opens a page
    double gapUnderHead = 0;
    int heading = -1; ///< the number of the heading that begins here
};

struct Placement
{
    int page = 0; ///< from 0
    double y = 0; ///< below the top of the page's text area
    bool repeatsHead = false;
};

/// Where each box goes on pages \a pageHeight high. Boxes chained by keepNext share a page unless
/// the chain is higher than one.
std::vector<Placement> paginate(const std::vector<Box> &boxes, double pageHeight);

int pageCount(const std::vector<Placement> &placements);

/// The pages of \a boxes; \a top is where the text area begins.
std::vector<Drawing>
compose(const std::vector<Box> &boxes, const std::vector<Placement> &placements, double top);

} // namespace Tallerista::Layout

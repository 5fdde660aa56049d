// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/drawing.h"

namespace Tallerista::Layout {

/// What stands above and below the text of a page, each cut to a single line.
struct RunningTexts
{
    QString head;
    QString chapter;
    QString foot;
    QString page; ///< "Page 3 of 12"
};

Drawing
runningFrame(const RunningTexts &texts, Typesetter &typesetter, const PageGeometry &geometry);

} // namespace Tallerista::Layout

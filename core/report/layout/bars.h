// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/drawing.h"
#include "core/report/model.h"

namespace Tallerista::Layout {

/// A bar over \a area with a round end: tied ones are hatched, so that no band is told by its colour
/// alone.
Drawing barDrawing(const QRectF &area, Paper::Bar::Band band);

} // namespace Tallerista::Layout

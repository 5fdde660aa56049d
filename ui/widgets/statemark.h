// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/stagerail.h"

class QPainter;

namespace Tallerista {

/// The mark of \a state in the middle of \a rect, drawn so that no font has to hold it: an empty
/// circle, a half-filled one, a tick, an exclamation mark in a triangle.
void paintStateMark(QPainter &painter,
                    const QRectF &rect,
                    StageRail::State state,
                    const Theme &theme);

} // namespace Tallerista

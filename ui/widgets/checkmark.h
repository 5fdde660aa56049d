// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

class QPainter;

namespace Tallerista {

class Theme;

/// A box that is empty or ticked, as delegates paint it, around \a center.
void paintCheckMark(QPainter &painter, const Theme &theme, const QPointF &center, bool ticked);

} // namespace Tallerista

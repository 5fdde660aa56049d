// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Tallerista {

/// A rounded panel whose border lies inside \a rect. An invalid \a border draws none.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border);

/// The 2 px ring around what has the keyboard, inside \a rect.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent);

} // namespace Tallerista

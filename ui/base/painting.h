// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QFontMetrics;
class QPainter;

namespace Tallerista {

/// A rounded panel whose border lies inside \a rect. An invalid \a border draws none.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border);

/// The 2 px ring around what has the keyboard, inside \a rect.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent);

/// How to draw \a text, left in a column \a width wide: broken at words, and anywhere
/// only where a word is wider than the column.
int wrapFlags(const QFontMetrics &metrics, const QString &text, int width);

} // namespace Tallerista

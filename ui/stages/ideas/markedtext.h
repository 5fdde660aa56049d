// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/twins/wordfolder.h"

#include <QFont>
#include <QTextLayout>

namespace Tallerista {

/// A plain text in which some words are bold and underlined.
class MarkedText
{
public:
    MarkedText(const QString &text, const QList<TextSpan> &marked, const QFont &font);

    /// Breaks the text into lines \a width wide and returns its height.
    qreal layOut(qreal width);
    /// Of the first line, as far as there are letters.
    qreal width() const { return m_layout.lineAt(0).naturalTextWidth(); }
    /// Draws what layOut() broke, in \a ink.
    void draw(QPainter &painter, const QPointF &at, const QColor &ink);

private:
    QTextLayout m_layout;
};

} // namespace Tallerista

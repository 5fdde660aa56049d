// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/projector/wall.h"

namespace Tallerista {

/// A text broken into lines.
struct BrokenText
{
    QStringList lines;
    bool cut = false; ///< it had more lines; the last one ends in «…»
};

/// Breaks \a text at \a width, also inside a word that is too long; \a most lines at most.
BrokenText broken(const QString &text, const QFont &font, double width, int most);

double lineHeight(const QFont &font);
/// How far a line has to move down for its capitals to stand in its middle.
double sinkOf(const QFont &font);
double textWidth(const QString &text, const QFont &font);

/// How a text is to look on a Wall.
struct TextLook
{
    double size = 40;
    QFont::Weight weight = QFont::Normal;
    QColor ink;
    int most = 1; ///< lines
    Qt::AlignmentFlag side = Qt::AlignLeft;
};

/// Lays texts below each other into an area of a wall and leaves what remains of it.
class WallStack
{
public:
    /// \a wall must outlive the stack.
    WallStack(const Wall &wall, const QRectF &area)
        : m_wall(wall)
        , m_area(area)
    {}

    /// Nothing for an empty text; a text that no longer fits whole is cut at the lines that do.
    void add(const QString &text, const TextLook &look);
    void addGap(double height);
    /// The largest of \a sizes at which \a text fits with at most look.most lines, else the last one.
    void addFitting(const QString &text, TextLook look, const QList<double> &sizes);

    /// Moves what was laid so far to the middle of the area, all of which is then taken.
    void center();

    const QRectF &area() const { return m_area; }
    const WallPage &page() const { return m_page; }

private:
    const Wall &m_wall;
    QRectF m_area;
    WallPage m_page;
};

} // namespace Tallerista

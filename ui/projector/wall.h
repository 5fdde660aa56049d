// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/colors.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

#include <variant>

namespace Tallerista {

/// Makes the letters of the wall at a size in pixels.
using WallFont = QFont (*)(double pixelSize, QFont::Weight weight);

/// A filled shape with rounded corners.
struct WallPlate
{
    QRectF rect;
    QColor fill;
    double radius = 0;
};

/// Lines that are broken already; they lie inside the rect.
struct WallText
{
    QRectF rect;
    QStringList lines;
    QFont font;
    QColor ink;
    Qt::AlignmentFlag side = Qt::AlignLeft;
};

/// Where the latest idea stands; it paints nothing.
struct WallAnchor
{
    QRectF rect;
};

/// What is painted, from the back to the front.
using WallItem = std::variant<WallPlate, WallText, WallAnchor>;
using WallPage = QList<WallItem>;

/// The image to compose on. All measures of a page are those of an image 1080 px high.
struct Wall
{
    static constexpr double LeastSize = 28; ///< of letters: the smallest read from 8 m
    static constexpr double SideMargin = 72;
    static constexpr double EndMargin = 52;
    static constexpr double FooterHeight = 48; ///< for the number of the page

    QSizeF size;
    Colors colors;
    WallFont fontMaker;
    double scale = 1; ///< of letters, but for the smallest

    /// Pixels of this image for one of a 1080 px high one.
    double unit() const;
    QFont font(double height, QFont::Weight weight = QFont::Normal) const;
    /// Without margins and footer.
    QRectF content() const;
};

} // namespace Tallerista

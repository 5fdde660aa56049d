// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/wall.h"

#include <algorithm>

namespace Tallerista {

namespace {

// An image narrower than 10 : 9 is scaled by its width.
constexpr double WallHeight = 1080;
constexpr double WallLeastWidth = 1200;

} // namespace

double Wall::unit() const
{
    return std::min(size.height() / WallHeight, size.width() / WallLeastWidth);
}

QFont Wall::font(double height, QFont::Weight weight) const
{
    return fontMaker(std::max(1.0, std::max(height * scale, LeastSize) * unit()), weight);
}

QRectF Wall::content() const
{
    const double side = SideMargin * unit();
    const double end = EndMargin * unit();
    return QRectF(QPointF(0, 0), size).adjusted(side, end, -side, -end - FooterHeight * unit());
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "ui/projector/wall.h"

class QPainter;

namespace Tallerista {

/// \a view composed for \a wall: a page or more for each card, numbered at the foot where there are
/// several. No page for a black image.
QList<WallPage> wallPages(const Wall &wall, const RoomView &view);

void paintPage(QPainter &painter, const WallPage &page);

} // namespace Tallerista

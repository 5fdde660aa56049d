// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace Tallerista {

/// The small shapes of the agenda's rows, drawn so that no font has to hold them.
enum class BlockMark {
    Over,    ///< a tick
    Now,     ///< a triangle
    Paused,  ///< two bars
    NotHeld, ///< a stroke
    Fixed,   ///< a lock
};

QIcon blockMark(BlockMark mark, const QColor &ink);

} // namespace Tallerista

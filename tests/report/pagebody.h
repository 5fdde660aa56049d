// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/laidoutreport.h"

#include <QRectF>
#include <QStringList>

namespace Tallerista {

/// The lines of \a page between running head and foot, which are drawn last.
QStringList bodyOf(const LaidOutReport &pages, int page);

/// What these lines cover, in points.
QRectF reachOfBody(const LaidOutReport &pages, int page);

/// Where they may stand on a Letter page, and a little around it.
QRectF roomOfBody();

} // namespace Tallerista

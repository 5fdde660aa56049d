// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/flow.h"
#include "core/report/layout/formscale.h"

#include <vector>

namespace Tallerista::Layout {

/// The title of a form, white on a dark band, with \a kicker above it; a long one breaks by lines.
std::vector<Box> bannerBoxes(Typesetter &typesetter,
                             const QRectF &area,
                             FormScale scale,
                             const QString &kicker,
                             const QString &title);

/// What stands on top of a form's further pages: \a continued in one line, of which \a title, a part
/// of it, is elided where there is no room.
RepeatedHead continuedHead(Typesetter &typesetter,
                           const QRectF &area,
                           const QString &title,
                           const QString &continued);

} // namespace Tallerista::Layout

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Tallerista {

/// An icon from the SVG file \a path that is read when it is first painted: QIcon's own way asks
/// the MIME database about each one, a third of the time the program took to start.
QIcon svgIcon(const QString &path);

} // namespace Tallerista

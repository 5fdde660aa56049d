// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/drawing.h"
#include "core/report/model.h"

#include <vector>

namespace Tallerista::Layout {

/// The cover: a band with the title, below it the facts. One page, unless its texts are so long
/// that they have to run on over several plain pages.
std::vector<Drawing>
coverPages(const Report &report, Typesetter &typesetter, const PageGeometry &geometry);

} // namespace Tallerista::Layout

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/mending.h"

namespace Tallerista {

/// Rows that one computer deleted while the other, not knowing of it, wrote in them. They stay
/// deleted; that they were there is kept as the losing value of their deleted cell.
QList<Clash> editsOfDeleted(const Holding &ours, const Holding &theirs, const Merged &merged);

} // namespace Tallerista

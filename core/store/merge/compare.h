// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/holding.h"
#include "core/store/merge/mergeplan.h"

namespace Tallerista {

class Catalog;

/// What \a ours lacks of \a theirs. For every cell the later stamp wins, whoever compares; two
/// writings that did not know of each other are a clash, and the losing value is kept.
/// Whatever the order in which copies are brought together, they come to hold the same.
MergePlan compare(const Catalog &catalog, const Holding &ours, const Holding &theirs);

} // namespace Tallerista

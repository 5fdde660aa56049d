// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/stages/registration/countbars.h"
#include "ui/stages/registration/peoplecounts.h"

namespace Tallerista {

/// \a counts as the bars beside the list say them.
QList<CountRow> countRows(const PeopleCounts &counts, const Phrases &phrases);

/// What registration still lacks, in one line; empty when nothing.
QString missingPeople(const PeopleCounts &counts);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workshop.h"

namespace Tallerista {

/// Of a plan that goes past midnight, so that an hour typed for the morning is none of the next day.
constexpr int LongestNightMinutes = 8 * 60;

/// \a workshop with its agenda starting \a minutes after midnight. Where it would start after it must
/// end, the end moves along, so that it stays as long as it was.
WorkshopFields startingAt(WorkshopFields workshop, int minutes);

/// \a workshop with its agenda ending at that hour of the day, in minutes after midnight: on the next
/// day where that is before the start and not more than LongestNightMinutes after it. An hour that is
/// neither is an Error.
Result<WorkshopFields> endingAt(WorkshopFields workshop, int minutes);

} // namespace Tallerista

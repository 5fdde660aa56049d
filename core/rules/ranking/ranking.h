// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/ballots.h"
#include "core/rules/ranking/outcome.h"

namespace Tallerista::Ranking {

/// Who is in, who ties at the line and who is out. Total: what cannot count is left out and
/// reported, and a tie that the votes do not break stays one.
Outcome compute(const Input &input);

} // namespace Tallerista::Ranking

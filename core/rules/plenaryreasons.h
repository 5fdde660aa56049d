// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/plenary.h"

namespace Tallerista {

/// Why the action at \a index of a closed plenary is one of the workshop's, or is not: what was joined,
/// what it got, who decided and with what reason. For those who brought its ideas.
QString plenaryReason(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index);

} // namespace Tallerista

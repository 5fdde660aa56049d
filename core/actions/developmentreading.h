// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/developmentround.h"
#include "core/rules/selection/firstselection.h"
#include "core/store/stores.h"

namespace Tallerista {

/// How far the ideas that entered \a selection, a table's, are developed, and by whom.
Result<DevelopmentRound> readDevelopmentRound(const Stores &stores,
                                              const FirstSelection &selection);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/catalog.h"
#include "core/store/salvage/replay.h"

namespace Tallerista {

/// Where anything carved says that a person was erased, no name or contact of theirs comes back, from
/// whatever leftover: neither into their row nor into the history.
void respectErasures(const Evidence &evidence,
                     const Catalog &catalog,
                     HistoryChain &chain,
                     QList<SalvagedRow> &rows);

} // namespace Tallerista

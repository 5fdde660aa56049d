// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/blockwork.h"
#include "core/store/stores.h"

namespace Tallerista {

/// How far the work of the block that runs is, as the file has it. Of two blocks of one stage the
/// first is for its first half: to vote, not yet to develop. No tables where nothing is counted.
Result<BlockWork> readBlockWork(const Stores &stores, const AgendaSnapshot &agenda);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plenaryrecord.h"
#include "core/store/stores.h"

namespace Tallerista {

/// The plenary as the file has it; nothing before it is started.
Result<std::optional<PlenaryRecord>> readPlenary(const Stores &stores);

} // namespace Tallerista

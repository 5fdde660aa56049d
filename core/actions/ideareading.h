// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ideameaning.h"
#include "core/store/stores.h"

namespace Tallerista {

/// Everybody and everything that can be named when an idea is typed; nobody who was erased.
Result<IdeaNames> readIdeaNames(const Stores &stores);

} // namespace Tallerista

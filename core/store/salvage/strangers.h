// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/evidence.h"

namespace Tallerista {

/// Takes out what cannot be of this file, though it looks like it: steps of sessions that a whole
/// list of sessions does not name, clocks that no time ever showed by \a nowUtcMs.
void expelStrangers(Evidence &evidence, qint64 nowUtcMs);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gate/verdict.h"

namespace Tallerista {

class GateConnection;

/// Everything that takes SQL, in one reading transaction: schema, integrity, references and, where the
/// format is ours, the fingerprint. The first statement takes back a step that was interrupted; only
/// then can \a version be told, for the step may have been an upgrade.
Refusal checkContent(GateConnection &file, int &version);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"

namespace Tallerista {

/// The keys of the plenary, for F1.
QList<KeyHelp> plenaryKeys();

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/power.h"

#include <memory>

namespace Tallerista {

/// The power of this computer.
std::unique_ptr<Power> systemPower();

} // namespace Tallerista

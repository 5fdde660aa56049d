// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/lightsignal.h"

#include <cmath>
#include <numbers>

namespace Tallerista {

double LightSignal::strength(int ms)
{
    if (ms <= 0 || ms >= Ms)
        return 0;
    const double half = std::sin(std::numbers::pi * ms / SwellMs);
    return Most * half * half;
}

} // namespace Tallerista

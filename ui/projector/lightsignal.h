// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Tallerista {

/// The light on the wall when a block's time is over: it swells twice and is gone, slower than once a
/// second and never bright.
struct LightSignal
{
    static constexpr int Ms = 3'000;
    static constexpr int SwellMs = 1'500;
    static constexpr double Most = 0.4; ///< of the colour at the edge

    /// How much of the colour there is \a ms after the beginning, 0 to Most.
    static double strength(int ms);
};

} // namespace Tallerista

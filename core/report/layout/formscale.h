// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/theme.h"

namespace Tallerista::Layout {

/// The size at which a form is set, as a part of the usual one.
struct FormScale
{
    double value = 1;

    ReportTheme::TextStyle text(const ReportTheme::TextStyle &style) const
    {
        return style.scaled(value);
    }
    /// A distance shrinks faster than the texts.
    double room(double distance) const { return distance * (1 - 2.2 * (1 - value)); }
};

} // namespace Tallerista::Layout

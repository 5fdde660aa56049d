// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/systempower.h"

namespace Tallerista {

std::unique_ptr<Power> systemPower()
{
    return std::make_unique<Power>();
}

} // namespace Tallerista

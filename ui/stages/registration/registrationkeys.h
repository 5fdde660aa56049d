// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"

#include <QList>

namespace Tallerista {

/// The keys of the registration page, for F1.
QList<KeyHelp> registrationKeys();

} // namespace Tallerista

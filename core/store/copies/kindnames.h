// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QString>

namespace Tallerista {

/// What the rows of one kind are called together: «Ideas». Some kinds share a name.
QString kindName(Entity entity);

} // namespace Tallerista

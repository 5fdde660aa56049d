// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/mesa.h"
#include "core/domain/scope.h"

#include <QSet>

#include <optional>

namespace Tallerista {

/// Whether a file may write in \a scope, whose table is \a mesa where it has one. A lent table is
/// written only in the copy made for it, and that copy writes in no other table; only the main file
/// runs the agenda. \a copyFor: the tables that the file is a copy for, none in the main file.
Result<void>
mayWrite(const Scope &scope, const std::optional<Mesa> &mesa, const QSet<RowId> &copyFor);

} // namespace Tallerista

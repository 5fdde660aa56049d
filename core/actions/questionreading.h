// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/stage.h"

#include <optional>

namespace Tallerista {

/// The guiding question to which people answer now: that of the block that runs, or is paused; where
/// none runs or it has none, that of \a stage, on whose page they are written down. None where the
/// workshop has no questions.
Result<std::optional<Id<Question>>> questionNow(const WorkshopDocument &document,
                                                Stage stage = Stage::Ideas);

} // namespace Tallerista

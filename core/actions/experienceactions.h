// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/drafts.h"

#include <optional>

namespace Tallerista {

/// What can be done with «Lo que ya se hace». A step belongs to the table where it was told, or to
/// the workshop.

Result<Experience> addExperience(WorkshopDocument &document,
                                 const std::optional<Id<Mesa>> &mesa,
                                 const ExperienceDraft &draft);
/// Writes what changed in the experience \a id.
Result<Experience>
editExperience(WorkshopDocument &document, Id<Experience> id, const ExperienceDraft &draft);
/// The ideas that came of it stay, without their origin.
Result<void> removeExperience(WorkshopDocument &document, Id<Experience> id);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/drafts.h"
#include "core/store/stores.h"

namespace Tallerista {

/// \a experience as it stands in the boxes; where \a namesHidden, who told it by the badge.
ExperienceDraft draftOf(const Stores &stores, const Experience &experience, bool namesHidden);

/// «Mesa 1: 4  ·  Mesa 2: 3  ·  Toda la sala: 1»
Result<QString> experienceCounts(const Stores &stores, const Phrases &phrases);

} // namespace Tallerista

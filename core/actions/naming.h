// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

#include <QString>

#include <optional>

namespace Tallerista {

/// Finds rows by the name a person typed (accents and case folded, aliases and acronyms count) and
/// adds them where there are none, all inside the caller's edit. An empty name is nobody.

Result<std::optional<Id<Institution>>>
institutionNamed(WorkshopDocument &document, Edit &edit, const QString &name);
Result<std::optional<Id<Topic>>>
topicNamed(WorkshopDocument &document, Edit &edit, const QString &name);
Result<std::optional<Id<Participant>>>
participantNamed(WorkshopDocument &document, Edit &edit, const QString &name);

} // namespace Tallerista

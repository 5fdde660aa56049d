// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workshop.h"

namespace Tallerista {

/// What a rehearsal has in place of a template. It stands there from the first step on, which cannot
/// be undone, and nothing changes it: every copy, backup and rescue of the file says so too.
inline const QString RehearsalTemplate = QStringLiteral("ensayo");

/// Whether nothing of it ever happened.
inline bool isRehearsal(const WorkshopFields &workshop)
{
    return workshop.templateName == RehearsalTemplate;
}

} // namespace Tallerista

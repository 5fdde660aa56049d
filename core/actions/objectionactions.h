// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// \a people of those who vote hold \a text against what is decided there.
Result<Objection>
addObjection(WorkshopDocument &document, Id<Vote> id, int people, const QString &text);
Result<Objection> editObjection(WorkshopDocument &document, const Objection &objection);
Result<void> removeObjection(WorkshopDocument &document, Id<Objection> id);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/document/workshopdocument.h"
#include "core/exchange/agendatable.h"

namespace Tallerista {

/// What the list at \a path would bring.
Result<AgendaImport> readAgendaFile(const QString &path);

/// Writes the blocks of \a document to \a path, whole or not at all, as spreadsheets of this region
/// read them.
Result<void>
writeAgendaFile(const WorkshopDocument &document, const Phrases &phrases, const QString &path);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Puts \a blocks in the place of the whole agenda, in one step that names \a source. Refused once
/// the agenda has started, and without any block.
Result<void> importAgenda(WorkshopDocument &document,
                          const QList<AgendaBlockFields> &blocks,
                          const QString &source);

} // namespace Tallerista

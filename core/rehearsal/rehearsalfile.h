// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// When the rehearsal of the workshop in \a stores begins: shortly before its agenda. UTC ms. A
/// rehearsal itself is refused.
Result<qint64> rehearsalStart(const Stores &stores);

/// Makes a file at \a path, where there must be none, that has the plan of the workshop in \a stores,
/// nobody and nothing else, and the mark of a rehearsal. It is a workshop of its own: the two are never
/// joined.
Result<std::unique_ptr<WorkshopDocument>> createRehearsal(const QString &path,
                                                          const Clock &clock,
                                                          const Writer &writer,
                                                          const Stores &stores);

/// «Consulta OSC (ensayo)», in the language of \a workshop.
QString rehearsalName(const WorkshopFields &workshop);

} // namespace Tallerista

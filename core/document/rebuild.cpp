// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rebuild.h"

namespace Tallerista {

Result<std::unique_ptr<WorkshopDocument>>
rebuild(const Remains &remains, const QString &path, const Clock &clock, const Writer &writer)
{
    return WorkshopDocument::create(
        path, clock, writer, [&remains](WorkshopDocument &, Edit &edit) -> Result<void> {
            remains.writeTo(edit);
            return {};
        });
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/agendaevent.h"

#include "core/domain/fieldrules.h"

#include <limits>

namespace Tallerista {

Result<void> AgendaEventFields::settle()
{
    if (auto range = requireRange(tr("The sequence"), sequence, 1, std::numeric_limits<int>::max());
        !range)
        return range;
    return requireRange(tr("The event"), int(kind), int(Kind::Start), int(Kind::Explain));
}

} // namespace Tallerista

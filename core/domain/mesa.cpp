// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/mesa.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> MesaFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The name of the table"), &name, MaxNameLength},
            {tr("The facilitator"), &facilitator, MaxNameLength},
            {tr("The note-taker"), &rapporteur, MaxNameLength},
        });
        !texts)
        return texts;
    if (auto range = requireRange(tr("The number of the table"), number, 1, MaxNumber); !range)
        return range;
    return requireRange(tr("The number of seats"), seats, 1, MaxSeats);
}

} // namespace Tallerista

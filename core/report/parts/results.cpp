// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

QList<Paper::Block> results(const Source &source)
{
    QList<Paper::Block> blocks;
    for (const Mesa &mesa : source.contents.mesas) {
        const FirstSelection *selection = source.firstSelection(mesa.id());
        if (!selection || !selection->isShown())
            continue;
        blocks << Paper::Heading{1,
                                 source.phrases.translate("Report", "Results of %1")
                                     .arg(mesaTitle(source.phrases, mesa.fields()))};
        blocks += firstSelection(source, *selection) + developments(source, *selection)
                  + finalSelection(source, *selection);
    }
    return blocks;
}

} // namespace Tallerista::Parts

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/strengthsentences.h"

namespace Tallerista {

/// Sentences about a result that belong together.
struct DetailGroup
{
    QString title;
    QStringList sentences; ///< never none

    friend bool operator==(const DetailGroup &, const DetailGroup &) = default;
};

/// «Más detalles (equipo técnico)»: how firm the result is, how alike people think, who finds nothing of
/// theirs inside, how else it could be read, and how a tie was broken. The same on the screen and in the
/// document. \a outcome is that of \a input, held by \a method.
QList<DetailGroup> resultDetails(const Phrases &phrases,
                                 VoteMethod method,
                                 const Ranking::Input &input,
                                 const Ranking::Outcome &outcome,
                                 const ItemName &name);

} // namespace Tallerista

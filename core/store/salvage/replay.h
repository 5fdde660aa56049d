// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/historychain.h"

namespace Tallerista {

/// How sure a value is.
enum class Certainty {
    Confirmed, ///< two copies agree, or a fingerprint vouches for it
    Once,      ///< one copy was found, and nothing speaks against it
    Doubtful,  ///< damaged, older than what was lost, or two copies differ and nothing decides
};

/// A row as the evidence gives it.
struct SalvagedRow
{
    RowKey key;
    QVariantList cells; ///< by column, from id on; invalid: unknown
    Certainty certainty = Certainty::Confirmed;
    QString otherText = {}; ///< what the second copy of a doubtful text says
};

/// The newest value of every cell: by number in the history where it has one, else as the row itself
/// stands in the file.
QList<SalvagedRow>
replay(const Evidence &evidence, const HistoryChain &chain, const RecordShapes &shapes);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/historychain.h"
#include "core/store/salvage/salvagereport.h"

namespace Tallerista {

/// How sure a value is.
enum class Certainty {
    Confirmed, ///< two copies agree, or a fingerprint vouches for it
    Once,      ///< one copy was found, and nothing speaks against it
    Doubtful,  ///< see Doubt
};

/// A row as the evidence gives it.
struct SalvagedRow
{
    RowKey key;
    QVariantList cells; ///< by column, from id on; invalid: unknown
    /// When each was written, by column; a doubtful one for what is not known to have been written.
    QList<std::optional<Stamp>> stamps = {};
    Certainty certainty = Certainty::Confirmed;
    Doubt doubt = Doubt::None;
    QString otherText = {}; ///< what the second copy of a doubtful text says
};

/// The newest value of every cell: by number in the history where it has one, else as the row itself
/// stands in the file. \a session is the one that rescues.
QList<SalvagedRow> replay(const Evidence &evidence,
                          const HistoryChain &chain,
                          const RecordShapes &shapes,
                          const RowId &session);

} // namespace Tallerista

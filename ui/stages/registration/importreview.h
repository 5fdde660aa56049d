// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "core/exchange/participantimport.h"
#include "core/store/stores.h"

#include <QCoreApplication>

namespace Tallerista {

/// A list of people as it would be added, to look over before.
struct ImportReview
{
    Q_DECLARE_TR_FUNCTIONS(ImportReview)

public:
    /// Leaves out who is on the list already, by name and institution, and takes away tables that
    /// the workshop does not have.
    static Result<ImportReview> of(const ParticipantImport &import, const Stores &stores);

    QList<ParticipantDraft> people;
    QList<SkippedLine> skipped; ///< by line
    QStringList unusedColumns;
    int rowsRead = 0;
    QList<int> unknownTables; ///< whose people are added without a table; ascending
};

} // namespace Tallerista

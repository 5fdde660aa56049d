// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/agendablock.h"
#include "core/exchange/namedtable.h"

namespace Tallerista {

/// A block read from a list, with the line it came from.
struct ImportedBlock
{
    int line;
    AgendaBlockFields fields;
};

/// What a list of blocks would bring, and what of it was left out.
struct AgendaImport
{
    QList<ImportedBlock> blocks;
    QList<SkippedLine> skipped;
    QStringList unusedColumns;
    int rowsRead = 0; ///< below the header, blank ones left out
};

/// Reads a CSV file whose header names its columns, in Spanish or English. Minutes are "20",
/// "20 min" or "1:30"; without them they lie between the start and the end of the row ("9:00" and
/// "9:20", or "9:00 - 9:20" in one cell). A least that is not given is half of the minutes.
/// Error: no table (see readCsv) or no column of blocks.
Result<AgendaImport> readAgendaTable(const QByteArray &bytes);

/// \a blocks as readAgendaTable() gives them back, with headings in the language of \a phrases.
QByteArray
writeAgendaTable(const QList<AgendaBlock> &blocks, const Phrases &phrases, QChar separator);

} // namespace Tallerista

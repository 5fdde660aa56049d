// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/drafts.h"
#include "core/exchange/namedtable.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Tallerista {

/// One person read from a list, within the limits of ParticipantFields, before anybody said yes.
struct ImportedParticipant
{
    int line;
    ParticipantDraft draft;
};

/// What a list of people holds, to look over. Every row that is not blank is either a person or
/// skipped with its reason; the same name twice is two people.
struct ParticipantImport
{
    QList<ImportedParticipant> participants;
    QList<SkippedLine> skipped;
    QStringList unusedColumns;
    int rowsRead = 0; ///< below the header, blank ones left out
};

/// Reads a CSV file whose header names its columns, in Spanish or English, or a list without a
/// header of one person a line, as pastedParticipants() reads them. Error: no table (see readCsv)
/// or no column of names.
///
/// "M" is a man, except in a column that also says "H" and never "F": there it is «mujer».
Result<ParticipantImport> readParticipants(const QByteArray &bytes);

/// Reads one person a line: the name, then the institution behind a tab, a ';', a dash with spaces
/// around it or a comma (the first of these, in this order, that the line holds). Cells copied from
/// a spreadsheet are read by their header, and without one by what they look like: e-mail, phone,
/// sex and table by their shape, a column of numbers at the left ignored, the other columns as
/// name, institution and post from left to right.
Result<ParticipantImport> pastedParticipants(const QString &text);

} // namespace Tallerista

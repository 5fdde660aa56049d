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

/// One idea read from a file, within the limits of IdeaFields, before anybody said yes to it.
struct ImportedIdea
{
    int line;
    IdeaDraft draft;
};

/// What a file of ideas holds, for a person to look over. Every row that is not blank is either an
/// idea or skipped with its reason; the same text twice is two ideas.
struct IdeaImport
{
    QList<ImportedIdea> ideas;
    QList<SkippedLine> skipped;
    QStringList unusedColumns;
    int rowsRead = 0; ///< below the header, blank ones left out
};

/// Reads a CSV file whose header names its columns, in Spanish or English, or a list without a
/// header of one idea a line. Error: no table (see readCsv) or no column of ideas.
Result<IdeaImport> readIdeas(const QByteArray &bytes);
Result<IdeaImport> readIdeas(const CsvTable &table);

/// One idea for each line pasted that is not blank, without the bullets and list numbers that a
/// word processor sets before it ("• ", "- ", "1. ", "1) ", "1.- "). A number followed by a space
/// stays: it may be that of a card (see parseIdeaEntry).
QStringList pastedLines(const QString &text);

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/store/merge/mergepreview.h"

namespace Tallerista {

/// «Juntar las dos computadoras»: looked at first, then done as one step of the workshop.

/// Another computer's file beside ours.
struct OtherFile
{
    QString computer; ///< where it was written last
    Holding holding;
    MergePreview preview;
};

/// Reads the file at \a path, which nothing is written to, and says what it would bring. Refused: a
/// file of another workshop, of a newer program, a damaged one, this one itself.
Result<OtherFile> lookAtOtherFile(WorkshopDocument &document, const QString &path);

/// Brings in what \a other holds and this file lacks by now; no step where that is nothing. Returns
/// what was done.
Result<MergePreview> joinComputers(WorkshopDocument &document, const OtherFile &other);

/// «Escribieron distinto»: a text that lost against the one that is there now.
struct LostText
{
    RowId id;
    QString where;
    QString current;
    QString lost;
    QString computer; ///< where it was written
    qint64 writtenAt; ///< UTC ms; of what a salvage was not sure of: when it was rescued
};

/// Those of which nobody has chosen yet, oldest first.
Result<QList<LostText>> textsToChoose(WorkshopDocument &document);
/// Puts the losing text in the place of the current one, which undo brings back.
Result<void> swapConflict(WorkshopDocument &document, const RowId &id);
/// Stays with the current text; it is not asked for again. No step.
Result<void> keepCurrent(WorkshopDocument &document, const RowId &id);

} // namespace Tallerista

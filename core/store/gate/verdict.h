// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fileidentity.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Tallerista {

/// Why a file was not let in.
enum class Refusal {
    None,
    Missing, ///< or not readable
    Link,
    NotAFile, ///< a folder, a pipe, a device
    NotAWorkshop,
    Incomplete, ///< born and never finished
    Newer,      ///< needs a newer program, and cannot be read by this one
    Rebuilt,    ///< tables, triggers or views that are not ours: their content may still be read
    Dangling,   ///< references that find no row; the same
    Torn,       ///< content that is not what its last step left; the same
    CutShort,   ///< less of it than its header says
    Unreadable, ///< the disk or the stick does not give it
    Damaged,    ///< something for the salvage
    StrangerBeside, ///< a side file that would harm this file or others
    Busy,           ///< another program is writing to it
    NoRoom,         ///< no space for the copy on which an interrupted step is tried
    TooSlow,        ///< checking it took longer than anybody would wait
};

/// What the gate says of a file.
struct GateVerdict
{
    Refusal refusal = Refusal::None;
    QString sentence;    ///< why it was refused
    QString whyReadOnly; ///< why it was let in to be read only; empty when it was let in as asked
    int version = 0;     ///< the format of the file, where it has one
    std::optional<FileIdentity> identity; ///< of the file that was looked at
    bool hadHotJournal = false;           ///< a program died while it was writing
    QString foreignJournal; ///< where the journal of another file was put that lay beside it
    /// Holds what is to be read instead of a file that may not be changed but was left in the
    /// middle of a step: a file of the same name.
    std::unique_ptr<QTemporaryDir> copy;
    double milliseconds = 0; ///< from asking to answering

    bool isAccepted() const { return refusal == Refusal::None; }
};

/// Whether the rows of a refused file are worth reading, see readWhatCanBeRead() in remains.h.
bool canStillBeRead(Refusal refusal);

/// One sentence on the file called \a name.
QString sentenceFor(Refusal refusal, const QString &name, int version);

} // namespace Tallerista

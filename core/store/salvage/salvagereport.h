// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"

#include <QList>
#include <QString>

#include <optional>

namespace Tallerista {

/// What became of one table of a damaged file. Deleted rows count too: they stay deleted.
struct TableCount
{
    Entity entity;
    int confirmed = 0; ///< found twice and equal, or vouched for by a fingerprint
    int once = 0;      ///< found once, and nothing speaks against it
    int doubtful = 0;  ///< listed: altered, older than what was lost, or two copies differ
    int leftOut = 0;   ///< listed with the reason
    int missing = 0;   ///< something refers to them, and nothing of them was found

    int kept() const { return confirmed + once + doubtful; }
    TableCount &operator+=(const TableCount &other);
};

/// Why a row is worth a look.
enum class Doubt {
    None,
    Altered,        ///< part of it cannot be read
    Older,          ///< something was done to it later, or may have been, and is lost
    Differs,        ///< its two copies differ, and nothing decides
    PerhapsDeleted, ///< known to have been there; what was done to it last may be lost
    TakenAsDeleted, ///< what was done to it last is lost; nothing comes back by itself
    CutOff,         ///< what it referred to is lost
    Unknown,        ///< the history, whole where it would have to be told, does not tell of it
};

/// A row that is worth a look, or is not in the new file at all.
struct SalvageNote
{
    Entity entity;
    QString text;   ///< its own, as far as it was found
    QString reason; ///< or what its other copy says
    std::optional<RowId> row = {};
    QString code = {}; ///< what people call it: "M1-07", «Person 12, Ana»
    Doubt doubt = Doubt::None;
};

/// One sentence without its full stop; empty for Doubt::None.
QString doubtText(Doubt doubt);

/// What a salvage found, and what it could not.
struct SalvageReport
{
    QString damaged;
    QString rescued;  ///< the new file
    QString keptCopy; ///< of the damaged one; empty where none was wanted
    qsizetype pages = 0;
    qint64 steps = 0;            ///< of the history that were found
    qint64 lostSteps = 0;        ///< known to be lost
    int cutReferences = 0;       ///< to rows that are lost, where they may stay open
    int journalPages = 0;        ///< that its journal had as they were before the interrupted step
    bool strangeJournal = false; ///< one lay beside it that is of another file
    int lostTexts = 0;           ///< of joined computers, kept to be chosen between
    QList<TableCount> tables;    ///< those with something to say, in the order of Entity
    QList<SalvageNote> doubtful;
    QList<SalvageNote> once; ///< found in one copy only: a letter that damage turned does not show
    QList<SalvageNote> leftOut;
    QList<SalvageNote> rebuilt; ///< stand in for lost rows that others need
    bool proven =
        false; ///< the content sums up to the fingerprint of the last step: all is as it was

    bool foundEverything() const { return proven; }
    /// Notes that a fingerprint vouches for all of it, which settles every doubt.
    void prove();
    TableCount &count(Entity entity);
    TableCount total() const;
};

/// The whole report in plain words, in the language of the screen.
QString reportText(const SalvageReport &report);

} // namespace Tallerista

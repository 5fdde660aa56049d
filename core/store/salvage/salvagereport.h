// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
};

/// A row that is worth a look, or is not in the new file at all.
struct SalvageNote
{
    Entity entity;
    QString text;   ///< its own, as far as it was found
    QString reason; ///< or what its other copy says
};

/// What a salvage found, and what it could not.
struct SalvageReport
{
    QString damaged;
    QString rescued;  ///< the new file
    QString keptCopy; ///< of the damaged one; empty where none was wanted
    qsizetype pages = 0;
    qint64 steps = 0;         ///< of the history that were found
    qint64 lostSteps = 0;     ///< known to be lost
    int cutReferences = 0;    ///< to rows that are lost, where they may stay open
    QList<TableCount> tables; ///< those with something to say, in the order of Entity
    QList<SalvageNote> doubtful;
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

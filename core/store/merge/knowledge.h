// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"
#include "core/store/cellkey.h"
#include "core/store/stamp.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace Tallerista {

class Database;
class Fingerprint;

/// One session of one program on a workshop's file.
struct Replica
{
    RowId id;
    qint64 hlc; ///< of the last that is known to have been written in it
    QString computer;
    QString operatorName;
    qint64 openedAt; ///< UTC ms
};

/// What somebody wrote in a cell that another, not knowing of it, wrote later.
struct Conflict
{
    RowId id; ///< follows from cell and stamp, so that all computers tell of the same ones
    CellKey cell;
    QVariant loser;
    Stamp stamp;          ///< of the loser
    bool settled = false; ///< somebody chose between the two

    static Conflict of(const CellKey &cell, const QVariant &loser, const Stamp &stamp);
};

/// What a file knows besides its rows.
struct Knowledge
{
    QList<Replica> replicas;
    QHash<CellKey, Stamp> stamps;
    QList<Conflict> conflicts;

    /// The newest clock of its replicas.
    qint64 newest() const;
};

Result<Knowledge> readKnowledge(Database &database);
/// Adds the replicas and conflicts of \a knowledge to what the file knows already. What is newer
/// stays, what is settled too.
Result<void> writeKnowledge(Database &database, const Knowledge &knowledge);
/// Keeps who wrote \a cell last; \a clocks, the sum over the file's stamps, follows.
Result<void>
writeStamp(Database &database, const CellKey &cell, const Stamp &stamp, Fingerprint &clocks);

} // namespace Tallerista

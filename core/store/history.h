// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/step.h"
#include "core/store/cellchange.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace Tallerista {

class Database;

/// One row of the history, without its cells.
struct HistoryEntry
{
    qint64 sequence;
    qint64 at; ///< UTC ms
    Step step;
};

/// What a history row did. The numbers are stored: never renumber.
enum class Act { Birth = 0, Do = 1, Undo = 2, Redo = 3 };

/// Which steps can be taken back and done again, per scope: a fold of the history rows, so it is
/// the same after a restart. Bringing the file to life and erasing people (Act::Birth) cannot be undone.
class History
{
public:
    static Result<History> load(Database &database);

    /// Follows one more row. \a target is the step that was undone or redone.
    void append(const HistoryEntry &entry, Act act, std::optional<qint64> target);

    std::optional<HistoryEntry> nextUndo(const Scope &scope) const;
    std::optional<HistoryEntry> nextRedo(const Scope &scope) const;
    /// The step with that number if it is done and could be undone.
    std::optional<HistoryEntry> done(qint64 sequence) const;
    qint64 lastSequence() const { return m_lastSequence; }

    /// What a step did; rows born in it have the columns that came later, too.
    static Result<QList<CellChange>> cellsOf(Database &database, qint64 sequence);

private:
    struct Stacks
    {
        QList<qint64> done;
        QList<qint64> undone;
    };

    static QByteArray key(const Scope &scope);
    std::optional<HistoryEntry> last(const QList<qint64> &stack) const;

    QHash<qint64, HistoryEntry> m_entries;
    QHash<QByteArray, Stacks> m_stacks;
    qint64 m_lastSequence = 0;
};

} // namespace Tallerista

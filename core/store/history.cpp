// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"

#include "core/store/cells.h"
#include "core/store/database.h"
#include "core/store/latercolumns.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

std::optional<Scope> readScope(const QVariant &kind, const QVariant &mesa)
{
    switch (Scope::Kind(kind.toInt())) {
    case Scope::Kind::Workshop:
        return Scope::workshop();
    case Scope::Kind::Agenda:
        return Scope::agenda();
    case Scope::Kind::Mesa:
        if (const auto id = RowId::fromBytes(mesa.toByteArray()))
            return Scope::of(Id<Mesa>(*id));
    }
    return std::nullopt;
}

} // namespace

Result<History> History::load(Database &database)
{
    History history;
    auto rows = database.run(
        u"SELECT sequence, at, step, detail, scope, mesa, act, target FROM history ORDER BY sequence"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto scope = readScope(rows->value(4), rows->value(5));
        if (!scope)
            continue;
        const HistoryEntry entry{
            rows->value(0).toLongLong(),
            rows->value(1).toLongLong(),
            {StepKind(rows->value(2).toInt()), *scope, rows->value(3).toString()}};
        std::optional<qint64> target;
        if (!rows->value(7).isNull())
            target = rows->value(7).toLongLong();
        history.append(entry, Act(rows->value(6).toInt()), target);
    }
    if (auto whole = rows->outcome(); !whole)
        return whole.error();
    return history;
}

void History::append(const HistoryEntry &entry, Act act, std::optional<qint64> target)
{
    m_lastSequence = entry.sequence;
    Stacks &stacks = m_stacks[key(entry.step.scope)];
    switch (act) {
    case Act::Birth:
        break;
    case Act::Do:
        m_entries.insert(entry.sequence, entry);
        stacks.done.append(entry.sequence);
        stacks.undone.clear();
        break;
    case Act::Undo:
        if (target && stacks.done.removeOne(*target))
            stacks.undone.append(*target);
        break;
    case Act::Redo:
        if (target && stacks.undone.removeOne(*target))
            stacks.done.append(*target);
        break;
    }
}

std::optional<HistoryEntry> History::nextUndo(const Scope &scope) const
{
    return last(m_stacks.value(key(scope)).done);
}

std::optional<HistoryEntry> History::nextRedo(const Scope &scope) const
{
    return last(m_stacks.value(key(scope)).undone);
}

std::optional<HistoryEntry> History::done(qint64 sequence) const
{
    const auto entry = m_entries.constFind(sequence);
    if (entry == m_entries.cend())
        return std::nullopt;
    const bool isDone = m_stacks.value(key(entry->step.scope)).done.contains(sequence);
    return isDone ? std::optional(*entry) : std::nullopt;
}

std::optional<HistoryEntry> History::last(const QList<qint64> &stack) const
{
    if (stack.isEmpty())
        return std::nullopt;
    return *m_entries.constFind(stack.last());
}

Result<QList<CellChange>> History::cellsOf(Database &database, qint64 sequence)
{
    auto row = database.run(u"SELECT cells FROM history WHERE sequence = ?"_s, {sequence});
    if (!row)
        return row.error();
    return row->next() ? withLaterColumns(decodeCells(row->value(0).toByteArray()))
                       : QList<CellChange>();
}

QByteArray History::key(const Scope &scope)
{
    QByteArray key(1, char(scope.kind()));
    return scope.mesa() ? key + scope.mesa()->toBytes() : key;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/childclocks.h"

#include <algorithm>

namespace Tallerista {

using Kind = AgendaEventFields::Kind;

qint64 ChildClocks::Table::remainingMs(const RunningBlock &block) const
{
    const qint64 holding = heldSince ? std::max<qint64>(0, block.elapsedMs - *heldSince) : 0;
    return block.remainingMs + addedMs + heldMs + holding;
}

void ChildClocks::apply(const AgendaEventFields &event, qint64 elapsedMs)
{
    if (event.mesa)
        applyToTable(event, elapsedMs);
    else if (event.kind == Kind::RoundStart)
        m_round = Round{std::clamp(event.payload.toInt(), 1, MaxPeople), 0, elapsedMs};
    else if (event.kind == Kind::RoundTurn)
        takeTurn(elapsedMs);
    else if (event.kind == Kind::RoundEnd)
        m_round.reset();
}

void ChildClocks::applyToTable(const AgendaEventFields &event, qint64 elapsedMs)
{
    Table &table = m_tables[*event.mesa];
    if (event.kind == Kind::TableAddTime) {
        table.addedMs += event.amountMs;
    } else if (event.kind == Kind::TablePause) {
        table.heldSince = table.heldSince.value_or(elapsedMs);
    } else if (event.kind == Kind::TableResume && table.heldSince) {
        table.heldMs += std::max<qint64>(0, elapsedMs - *table.heldSince);
        table.heldSince.reset();
    }
}

void ChildClocks::takeTurn(qint64 elapsedMs)
{
    if (m_round && m_round->turn + 1 < m_round->people)
        m_round = Round{m_round->people, m_round->turn + 1, elapsedMs};
    else
        m_round.reset();
}

void ChildClocks::shift(qint64 ms)
{
    for (Table &table : m_tables) {
        if (table.heldSince)
            *table.heldSince += ms;
    }
    if (m_round)
        m_round->turnStarted += ms;
}

void ChildClocks::clear()
{
    m_tables.clear();
    m_round.reset();
}

qint64 ChildClocks::remainingMs(Id<Mesa> mesa, const RunningBlock &block) const
{
    return m_tables.value(mesa).remainingMs(block);
}

QList<TableClock> ChildClocks::tables(const RunningBlock &block, qint64 blockMs) const
{
    QList<TableClock> clocks;
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        const qint64 remaining = table->remainingMs(block);
        clocks.append({Id<Mesa>(table.key()),
                       remaining,
                       table->addedMs,
                       table->heldSince.has_value(),
                       agendaPhase(remaining, blockMs)});
    }
    std::sort(clocks.begin(), clocks.end(), [](const TableClock &a, const TableClock &b) {
        return RowId(a.mesa) < RowId(b.mesa);
    });
    return clocks;
}

std::optional<RoundClock> ChildClocks::round(const RunningBlock &block) const
{
    if (!m_round)
        return {};
    const qint64 whole = block.elapsedMs + block.remainingMs;
    const qint64 left = std::max<qint64>(0, whole - m_round->turnStarted);
    const qint64 share = left / (m_round->people - m_round->turn);
    return RoundClock{m_round->people,
                      m_round->turn + 1,
                      share,
                      share - (block.elapsedMs - m_round->turnStarted)};
}

} // namespace Tallerista

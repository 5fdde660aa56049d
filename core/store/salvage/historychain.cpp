// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/historychain.h"

#include "core/domain/step.h"
#include "core/store/latercolumns.h"

#include <algorithm>
#include <limits>

namespace Tallerista {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max();

Fingerprint sumAfter(Fingerprint sum, const QList<CellChange> &cells)
{
    for (const CellChange &cell : cells) {
        sum.subtract(cell.entity, cell.row, cell.column, cell.before);
        sum.add(cell.entity, cell.row, cell.column, cell.after);
    }
    return sum;
}

CellKey keyOf(const CellChange &cell)
{
    return {cell.entity, cell.row, cell.column};
}

bool keepsOtherStamps(const HistoryRow &row)
{
    return row.step == int(StepKind::JoinComputers) || row.step == int(StepKind::RescueFile);
}

} // namespace

HistoryChain::HistoryChain(const Evidence &evidence)
    : m_starts{Fingerprint()}
    , m_tailKnown(evidence.lastSequence.has_value())
{
    qint64 next = 1;
    for (const QList<HistoryRow> &copies : evidence.history) {
        // A number that chance made would make millions of steps out of nothing.
        const HistoryRow row = bestOf(copies);
        const qint64 furthest = evidence.lastSequence.value_or(next + 100'000);
        if (row.sequence > furthest)
            continue;
        if (row.sequence > next) {
            m_lost += row.sequence - next;
            m_lastGap = row.sequence;
            m_gaps.append({m_rows.isEmpty() ? 0 : m_rows.last().at, row.at});
            m_starts.clear();
        }
        follow(row, evidence);
        next = row.sequence + 1;
    }
    m_lost += qMax<qint64>(0, evidence.lastSequence.value_or(0) + 1 - next);
    if (m_tailKnown && *evidence.lastSequence >= next)
        m_lastGap = *evidence.lastSequence + 1;
    if (!m_tailKnown || m_rows.isEmpty() || m_lastGap > m_rows.last().sequence)
        m_gaps.append({m_rows.isEmpty() ? 0 : m_rows.last().at, Never});
    // A step that was altered may have told of anything.
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).trust != HistoryRow::Altered)
            continue;
        m_lastGap = qMax(m_lastGap, m_rows.at(i).sequence);
        m_gaps.append({i == 0 ? 0 : m_rows.at(i - 1).at, m_rows.at(i).at});
    }
    straightenClocks();
}

bool HistoryChain::mayHaveLost(qint64 ms) const
{
    return std::any_of(m_gaps.begin(), m_gaps.end(), [ms](const Gap &gap) {
        return gap.from <= ms && ms <= gap.to;
    });
}

void HistoryChain::straightenClocks()
{
    QHash<qint64, qint64> straight;
    if (m_rows.size() > 2 && m_rows.at(0).hlc >= m_rows.at(1).hlc
        && m_rows.at(1).hlc < m_rows.at(2).hlc)
        straight.insert(m_rows.at(0).sequence, m_rows[0].hlc = m_rows.at(1).hlc - 1);
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        const qint64 before = m_rows.at(i - 1).hlc;
        const qint64 after = i + 1 < m_rows.size() ? m_rows.at(i + 1).hlc : Never;
        HistoryRow &row = m_rows[i];
        const bool isOut = row.hlc <= before || (row.hlc >= after && before < after);
        if (isOut)
            straight.insert(row.sequence, row.hlc = before + 1);
    }
    for (LatestCell &cell : m_latest)
        cell.hlc = straight.value(cell.sequence, cell.hlc);
}

HistoryRow HistoryChain::bestOf(const QList<HistoryRow> &copies) const
{
    for (const HistoryRow &copy : copies) {
        for (const Fingerprint &start : m_starts) {
            if (sumAfter(start, copy.cells) == copy.fingerprint)
                return copy;
        }
    }
    return *std::max_element(copies.begin(), copies.end(), [](const auto &one, const auto &other) {
        return std::pair(one.live, one.sound) < std::pair(other.live, other.sound);
    });
}

void HistoryChain::follow(HistoryRow row, const Evidence &evidence)
{
    QList<Fingerprint> ends{row.fingerprint};
    row.trust = m_starts.isEmpty() ? HistoryRow::Unchecked : HistoryRow::Altered;
    for (qsizetype i = 0; i < m_starts.size() && row.trust == HistoryRow::Altered; ++i) {
        const Fingerprint sum = sumAfter(m_starts.at(i), row.cells);
        if (sum == row.fingerprint || mend(row, sum, evidence)) {
            row.trust = HistoryRow::Verified;
            // Only the sum in the row before was altered: its cells lead here.
            if (i > 0 && m_rows.last().trust == HistoryRow::Altered)
                m_rows.last().trust = HistoryRow::Verified;
        } else {
            ends.append(sum);
        }
    }
    m_starts = row.trust == HistoryRow::Verified ? QList{row.fingerprint}
                                                 : ends.first(qMin<qsizetype>(ends.size(), 3));
    complete(row);
    remember(row);
    m_rows.append(row);
}

void HistoryChain::complete(HistoryRow &row) const
{
    QSet<CellKey> told;
    for (const CellChange &cell : row.cells)
        told.insert(keyOf(cell));
    row.cells = withLaterColumns(row.cells);
    row.cells.removeIf([&](const CellChange &cell) {
        return !told.contains(keyOf(cell)) && m_latest.contains(keyOf(cell));
    });
}

bool HistoryChain::mend(HistoryRow &row, const Fingerprint &sum, const Evidence &evidence) const
{
    for (CellChange &cell : row.cells) {
        const auto becomes = [&](const QVariant &now, const QVariant &then) {
            Fingerprint other = sum;
            other.subtract(cell.entity, cell.row, cell.column, now);
            other.add(cell.entity, cell.row, cell.column, then);
            return other == row.fingerprint;
        };
        for (const RowImage &image : evidence.images.value({cell.entity, cell.row})) {
            const QVariant &value = image.cells.at(cell.column);
            if (value.isValid() && value != cell.after && becomes(cell.after, value)) {
                cell.after = value;
                return true;
            }
        }
        const auto known = m_latest.constFind(keyOf(cell));
        const QVariant before = known == m_latest.cend() ? QVariant() : known->value;
        if (before.isValid() && !cell.isBirth() && before != cell.before
            && becomes(before, cell.before)) {
            cell.before = before;
            return true;
        }
    }
    return false;
}

void HistoryChain::remember(const HistoryRow &row)
{
    for (const CellChange &cell : row.cells) {
        m_latest.insert(keyOf(cell),
                        {cell.after,
                         row.sequence,
                         row.hlc,
                         row.trust == HistoryRow::Verified,
                         row.replica,
                         cell.isBirth(),
                         !keepsOtherStamps(row)});
        m_lastTouch.insert({cell.entity, cell.row}, m_rows.size());
        if (row.trust == HistoryRow::Verified)
            m_vouched.insert({cell.entity, cell.row});
    }
}

const HistoryRow *HistoryChain::lastTouching(const RowKey &row) const
{
    const auto index = m_lastTouch.constFind(row);
    return index == m_lastTouch.cend() ? nullptr : &m_rows.at(*index);
}

std::optional<Fingerprint> HistoryChain::finalFingerprint() const
{
    if (!m_tailKnown || m_rows.isEmpty() || m_lastGap > m_rows.last().sequence)
        return std::nullopt;
    return m_rows.last().fingerprint;
}

void HistoryChain::overwrite(const RowKey &row, const QVariantList &cells)
{
    for (HistoryRow &step : m_rows) {
        for (CellChange &cell : step.cells) {
            if (cell.entity != row.entity || cell.row != row.row)
                continue;
            const QVariant &value = cells.at(cell.column);
            if (cell.after.typeId() == QMetaType::QString)
                cell.after = value;
            if (cell.before.typeId() == QMetaType::QString)
                cell.before = value;
            step.detail.clear();
            step.trust = HistoryRow::Unchecked; // its sums speak of the values that were taken out
        }
    }
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/strangers.h"

namespace Tallerista {

namespace {

/// How far one computer's clock may be wrong.
constexpr qint64 YearMs = qint64(366) * 24 * 3'600'000;

/// The id of a session, of which damage may have turned a bit over.
bool namesASession(RowId &id, const Evidence &evidence)
{
    if (evidence.replicas.contains(id))
        return true;
    const auto meant =
        oneBitAway(id, [&](const RowId &other) { return evidence.replicas.contains(other); });
    if (meant)
        id = *meant;
    return meant.has_value();
}

void expelSteps(Evidence &evidence)
{
    QMap<qint64, QList<HistoryRow>> ours;
    qsizetype all = 0;
    qsizetype kept = 0;
    for (auto copies = evidence.history.cbegin(); copies != evidence.history.cend(); ++copies) {
        for (HistoryRow row : *copies) {
            ++all;
            if (!namesASession(row.replica, evidence))
                continue;
            ours[copies.key()].append(row);
            ++kept;
        }
    }
    // Were it the list that is another file's, nearly nothing would be left.
    if (2 * kept > all)
        evidence.history = ours;
}

/// The latest moment that anything in the file can have been written at.
qint64 latestClock(const Evidence &evidence, qint64 nowUtcMs)
{
    qint64 latest = nowUtcMs;
    for (const QList<HistoryRow> &copies : evidence.history) {
        for (const HistoryRow &row : copies) {
            // Two that agree: damage does not make two numbers late alike.
            latest = qMax(latest, qMin(row.at, birthMsOf(row.id)));
        }
    }
    return (latest + YearMs) << 16;
}

} // namespace

void expelStrangers(Evidence &evidence, qint64 nowUtcMs)
{
    if (evidence.hasAllReplicas)
        expelSteps(evidence);
    const qint64 latest = latestClock(evidence, nowUtcMs);
    const auto isImpossible = [&](qint64 hlc) {
        return hlc < 0 || hlc > latest;
    };
    evidence.clocks.removeIf([&](const auto &clock) { return isImpossible(clock.value().hlc); });
    evidence.conflicts.removeIf(
        [&](const auto &conflict) { return isImpossible(conflict.value().stamp.hlc); });
    for (Replica &replica : evidence.replicas) {
        if (isImpossible(replica.hlc))
            replica.hlc = 0;
    }
    for (QList<HistoryRow> &copies : evidence.history) {
        for (HistoryRow &row : copies) {
            if (isImpossible(row.hlc))
                row.hlc = row.at << 16;
        }
    }
}

} // namespace Tallerista

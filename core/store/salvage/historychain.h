// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/evidence.h"

#include <set>

namespace Tallerista {

/// The last value that the history gives a cell.
struct LatestCell
{
    QVariant value;
    qint64 sequence;
    qint64 hlc;
    bool verified;
    RowId replica;
    bool isBirth;
    bool hasOwnStamp; ///< of its step; what was joined or rescued keeps the one it had
};

/// The rows of a carved history in their order, one for each number. Each is held against the
/// fingerprints around it: where a single cell of a step was altered and another copy of that cell
/// makes the sum come out, the cell is mended.
class HistoryChain
{
public:
    explicit HistoryChain(const Evidence &evidence);

    const QList<HistoryRow> &rows() const { return m_rows; }
    const QHash<CellKey, LatestCell> &latest() const { return m_latest; }
    /// The last row that touched \a row.
    const HistoryRow *lastTouching(const RowKey &row) const;
    /// Whether a step that its fingerprints bear out touched \a row.
    bool vouchesFor(const RowKey &row) const { return m_vouched.contains(row); }
    /// How many numbers are missing, of those known to have been given.
    qint64 lost() const { return m_lost; }
    /// Whether a step that is lost may have told of a row born at \a ms.
    bool mayHaveLost(qint64 ms) const;
    bool isWholeAfter(qint64 sequence) const { return m_tailKnown && sequence >= m_lastGap; }
    /// The fingerprint of the last row, if it is known to be the last.
    std::optional<Fingerprint> finalFingerprint() const;

    /// Takes every value of a person out whose name must not come back: \a cells, by column, take their
    /// place.
    void overwrite(const RowKey &row, const QVariantList &cells);

private:
    HistoryRow bestOf(const QList<HistoryRow> &copies) const;
    void follow(HistoryRow row, const Evidence &evidence);
    bool mend(HistoryRow &row, const Fingerprint &sum, const Evidence &evidence) const;
    /// Has the rows that were born in \a row tell of columns that came later, unless another step did.
    void complete(HistoryRow &row) const;
    void remember(const HistoryRow &row);
    /// A clock that goes back was altered: steps are written in the order of their clocks.
    void straightenClocks();

    struct Gap
    {
        qint64 from; ///< UTC ms
        qint64 to;
    };

    QList<HistoryRow> m_rows;
    QList<Fingerprint> m_starts; ///< what the content may have summed up to before the next row
    QList<Gap> m_gaps;           ///< when steps were written that are lost
    QHash<CellKey, LatestCell> m_latest;
    QMap<RowKey, qsizetype> m_lastTouch;
    std::set<RowKey> m_vouched;
    qint64 m_lost = 0;
    qint64 m_lastGap = 0; ///< the first row after it
    bool m_tailKnown;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/catalog.h"
#include "core/store/merge/mending.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// A kind of row whose numbers are given once within a group, and never again.
struct Numbered
{
    Entity entity;
    QString group; ///< the column that says of what; empty: of the workshop
    int most;      ///< that a number may be
};

const QList<Numbered> &numbered()
{
    static const int any = std::numeric_limits<int>::max();
    static const QList<Numbered> all{
        {Entity::Mesa, {}, 20},
        {Entity::Participant, {}, any},
        {Entity::Idea, u"mesa"_s, 9999},
        {Entity::SmartSheet, u"mesa"_s, any},
        {Entity::Contribution, {}, any},
    };
    return all;
}

int numberColumn(const TableInfo &table)
{
    return int(table.columns.indexOf(u"number"_s));
}

/// A row that claims a number; the lesser claim keeps it.
struct Claim
{
    int number;
    int rank; ///< deleted, new, of a lent copy: see renumber()
    RowId row;

    friend bool operator<(const Claim &one, const Claim &other)
    {
        return std::tie(one.number, one.rank, one.row)
               < std::tie(other.number, other.rank, other.row);
    }
};

/// The rows of one group.
class Group
{
public:
    explicit Group(int most)
        : m_most(most)
    {}

    void add(const Claim &claim)
    {
        m_claims.append(claim);
        m_taken.insert(claim.number);
        m_highest = std::max(m_highest, claim.number);
    }

    /// The claims that have to go elsewhere.
    QList<Claim> displaced()
    {
        QList<Claim> displaced;
        std::sort(m_claims.begin(), m_claims.end());
        for (qsizetype i = 1; i < m_claims.size(); ++i) {
            if (m_claims.at(i).number == m_claims.at(i - 1).number)
                displaced.append(m_claims.at(i));
        }
        std::sort(displaced.begin(), displaced.end(), [](const Claim &one, const Claim &other) {
            return std::tie(one.number, one.row) < std::tie(other.number, other.row);
        });
        return displaced;
    }

    int nextFree()
    {
        int number = m_highest + 1;
        if (m_highest >= m_most) {
            for (number = 1; m_taken.contains(number);)
                ++number;
        }
        m_taken.insert(number);
        m_highest = std::max(m_highest, number);
        return number;
    }

private:
    int m_most;
    int m_highest = 0;
    QList<Claim> m_claims;
    QSet<int> m_taken;
};

/// Whether the row came with a lent copy while the other file is a main one.
bool isOfLentCopy(const Holding &ours, const Holding &theirs, bool isInOurs)
{
    if (ours.copyFor.isEmpty() == theirs.copyFor.isEmpty())
        return false;
    return isInOurs != ours.copyFor.isEmpty();
}

int rankOf(const Holding &ours, const Holding &theirs, const Merged &merged, const CellKey &cell)
{
    const bool isInOurs = ours.rows(cell.entity).contains(cell.row);
    const bool isInBoth = isInOurs && theirs.rows(cell.entity).contains(cell.row);
    const int deleted = merged.isDeleted(cell.entity, cell.row) ? 4 : 0;
    if (isInBoth)
        return deleted;
    return deleted + (isOfLentCopy(ours, theirs, isInOurs) ? 2 : 1);
}

} // namespace

QList<Renumbering>
renumber(const Catalog &catalog, const Holding &ours, const Holding &theirs, Merged &merged)
{
    QList<Renumbering> renumbered;
    for (const Numbered &kind : numbered()) {
        const TableInfo &table = catalog.table(kind.entity);
        const int column = numberColumn(table);
        const int groupColumn = int(table.columns.indexOf(kind.group));
        std::map<QByteArray, Group> groups;
        const Rows &rows = merged.rows(kind.entity);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            const QByteArray name =
                groupColumn < 0 ? QByteArray() : row->at(groupColumn).toByteArray();
            const int rank = rankOf(ours, theirs, merged, {kind.entity, row.key(), column});
            groups.try_emplace(name, kind.most)
                .first->second.add({row->at(column).toInt(), rank, row.key()});
        }
        for (auto &[name, group] : groups) {
            for (const Claim &claim : group.displaced()) {
                const int number = group.nextFree();
                merged.mend({kind.entity, claim.row, column}, qlonglong(number));
                if (!merged.isDeleted(kind.entity, claim.row))
                    renumbered.append({kind.entity, claim.row, claim.number, number});
            }
        }
    }
    return renumbered;
}

} // namespace Tallerista

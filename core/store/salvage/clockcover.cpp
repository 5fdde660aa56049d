// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/clockcover.h"

#include "core/store/salvage/bytes.h"
#include "core/store/salvage/treemap.h"

#include <QtEndian>

#include <algorithm>

namespace Tallerista {

namespace {

QByteArray number(qint64 value)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Sorts as the tree does.
QByteArray keyOf(const CellKey &cell)
{
    return number(qint64(cell.entity)) + cell.row.toBytes() + number(cell.column);
}

struct Leaf
{
    QList<QByteArray> keys;
    bool isOurs = false; ///< tells of a row that is known
};

/// The leaves whose every record is sound and in its place.
QMap<qsizetype, Leaf> wholeLeaves(const PageFile &file,
                                  int shape,
                                  const QList<CarvedRecord> &records,
                                  const QSet<RowId> &rows)
{
    QMap<qsizetype, Leaf> leaves;
    for (const CarvedRecord &record : records) {
        const auto row = RowId::fromBytes(record.values.value(1).toByteArray());
        if (!record.live || !record.sound || !record.shapes.contains(shape) || !row)
            continue;
        Leaf &leaf = leaves[record.page];
        leaf.keys.append(
            keyOf({Entity(record.values.at(0).toInt()), *row, record.values.at(2).toInt()}));
        leaf.isOurs = leaf.isOurs || rows.contains(*row);
    }
    leaves.removeIf([&](const auto &leaf) {
        return file.node(leaf.key()).kind != PageFile::IndexLeaf || !leaf.value().isOurs
               || readNumber(file.page(leaf.key()), 3, 2) != quint64(leaf.value().keys.size());
    });
    for (Leaf &leaf : leaves)
        std::sort(leaf.keys.begin(), leaf.keys.end());
    return leaves;
}

} // namespace

ClockCover::ClockCover(const PageFile &file,
                       qsizetype root,
                       int shape,
                       const QList<CarvedRecord> &records,
                       const QSet<RowId> &rows)
{
    const QMap<qsizetype, Leaf> leaves = wholeLeaves(file, shape, records, rows);
    for (const Leaf &leaf : leaves)
        m_stretches.insert(leaf.keys.first(), leaf.keys.last());
    const auto pages = wholeTree(file, root, shape, records);
    m_isWhole = pages && std::all_of(pages->begin(), pages->end(), [&](qsizetype page) {
                    const PageFile::Node node = file.node(page);
                    return node.kind == PageFile::InnerIndex || leaves.contains(page)
                           || (node.kind == PageFile::IndexLeaf && pages->size() == 1
                               && node.cells.isEmpty());
                });
}

bool ClockCover::covers(const CellKey &cell) const
{
    if (m_isWhole)
        return true;
    const QByteArray key = keyOf(cell);
    auto stretch = m_stretches.upperBound(key);
    return stretch != m_stretches.begin() && key <= *--stretch;
}

} // namespace Tallerista

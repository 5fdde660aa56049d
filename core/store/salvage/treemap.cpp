// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/treemap.h"

#include "core/store/salvage/bytes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int DeepestTree = 20;

QList<qsizetype> childrenOf(const PageFile &file, qsizetype page, const PageFile::Node &node)
{
    QList<qsizetype> children;
    for (const int cell : node.cells)
        children.append(qsizetype(readNumber(file.page(page), cell, 4).value_or(0)));
    children.append(node.rightChild);
    return children;
}

void claim(const PageFile &file, qsizetype root, int shape, TreeMap &map)
{
    QList<qsizetype> open{root};
    QSet<qsizetype> seen;
    while (!open.isEmpty()) {
        const qsizetype page = open.takeLast();
        if (seen.contains(page))
            continue;
        seen.insert(page);
        const PageFile::Node node = file.node(page);
        if (node.kind == PageFile::InnerTable)
            open += childrenOf(file, page, node);
        else if (node.kind == PageFile::TableLeaf && !map.owners.contains(page))
            map.owners.insert(page, shape);
    }
}

/// The page at the right edge of the tree below \a root: that of its newest rows. 0: torn.
qsizetype rightEdge(const PageFile &file, qsizetype root)
{
    for (int depth = 0; depth < DeepestTree; ++depth) {
        const PageFile::Node node = file.node(root);
        if (node.kind == PageFile::TableLeaf)
            return root;
        if (node.kind != PageFile::InnerTable)
            return 0;
        root = node.rightChild;
    }
    return 0;
}

} // namespace

TreeMap mapTrees(const PageFile &file,
                 const RecordShapes &shapes,
                 const QHash<QString, qsizetype> &usualRoots,
                 const QList<CarvedRecord> &records)
{
    const int schema = shapes.indexOf(u"sqlite_schema"_s);
    const int history = shapes.indexOf(u"history"_s);
    QHash<QString, qsizetype> roots = usualRoots;
    for (const CarvedRecord &record : records) {
        if (record.live && record.shapes.contains(schema) && record.values.at(0) == "table"_L1)
            roots.insert(record.values.at(1).toString(), record.values.at(3).toLongLong());
    }
    TreeMap map;
    for (int shape = 0; shape < shapes.count(); ++shape)
        claim(file, roots.value(shapes.at(shape).table), shape, map);
    const qsizetype edge = rightEdge(file, roots.value(u"history"_s));
    for (const CarvedRecord &record : records) {
        if (record.live && record.page == edge && record.shapes.contains(history))
            map.lastSequence = qMax(map.lastSequence.value_or(0), record.rowNumber.value_or(0));
    }
    return map;
}

} // namespace Tallerista

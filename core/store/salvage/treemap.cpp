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
    TreeMap map;
    for (const CarvedRecord &record : records) {
        if (record.live && record.shapes.contains(schema) && record.values.at(0) == "table"_L1)
            map.roots.insert(record.values.at(1).toString(), record.values.at(3).toLongLong());
    }
    QHash<QString, qsizetype> roots = usualRoots;
    roots.insert(map.roots);
    for (int shape = 0; shape < shapes.count(); ++shape)
        claim(file, roots.value(shapes.at(shape).table), shape, map);
    const qsizetype edge = rightEdge(file, roots.value(u"history"_s));
    qint64 highest = 0;
    for (const CarvedRecord &record : records) {
        if (!record.live || !record.shapes.contains(history))
            continue;
        const qint64 sequence = record.rowNumber.value_or(0);
        if (record.page == edge)
            map.lastSequence = qMax(map.lastSequence.value_or(0), sequence);
        else if (record.sound)
            highest = qMax(highest, sequence);
    }
    // A page that belongs elsewhere stands at the edge.
    if (map.lastSequence < highest)
        map.lastSequence.reset();
    return map;
}

std::optional<QList<qsizetype>>
wholeTree(const PageFile &file, qsizetype root, int shape, const QList<CarvedRecord> &records)
{
    QHash<qsizetype, int> sound;
    for (const CarvedRecord &record : records) {
        if (record.live && record.sound && record.shapes.contains(shape))
            ++sound[record.page];
    }
    QList<qsizetype> pages{root};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const qsizetype page = pages.at(i);
        const PageFile::Node node = file.node(page);
        const bool isInner = node.kind == PageFile::InnerTable || node.kind == PageFile::InnerIndex;
        const qsizetype counted = node.kind == PageFile::InnerTable ? 0 : sound.value(page);
        const auto stored = node.kind == 0 ? std::nullopt : readNumber(file.page(page), 3, 2);
        if (stored != quint64(node.cells.size())
            || (node.kind != PageFile::InnerTable && counted != node.cells.size())
            || pages.size() > file.pageCount())
            return std::nullopt;
        if (isInner)
            pages += childrenOf(file, page, node);
    }
    return pages;
}

} // namespace Tallerista

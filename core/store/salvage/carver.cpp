// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/carver.h"

#include "core/store/salvage/bytes.h"
#include "core/store/salvage/recordreader.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// Where the records start that \a node counts as its own.
QList<int> recordStarts(QByteArrayView page, const PageFile::Node &node)
{
    QList<int> starts;
    if (node.kind == PageFile::InnerTable)
        return starts;
    for (int start : node.cells) {
        if (node.kind == PageFile::InnerIndex)
            start += 4;
        start += readVarint(page, start).size;
        if (node.kind == PageFile::TableLeaf)
            start += readVarint(page, start).size;
        starts.append(start);
    }
    std::sort(starts.begin(), starts.end());
    return starts;
}

void carveLoose(const PageFile &file,
                qsizetype number,
                const QList<int> &liveStarts,
                RecordReader &reader,
                QList<CarvedRecord> &found)
{
    for (int start = 1; start + 4 < file.page(number).size(); ++start) {
        if (std::binary_search(liveStarts.begin(), liveStarts.end(), start))
            continue;
        if (const auto record = reader.looseRecordAt(number, start))
            found.append(*record);
    }
}

} // namespace

QList<CarvedRecord> carve(const PageFile &file, const RecordShapes &shapes)
{
    QList<CarvedRecord> found;
    RecordReader reader(file, shapes);
    const QSet<qsizetype> free = file.freePages();
    QList<QList<int>> starts(file.pageCount() + 1);
    for (qsizetype number = 1; number <= file.pageCount(); ++number) {
        if (free.contains(number))
            continue;
        starts[number] = recordStarts(file.page(number), file.node(number));
        for (const int start : starts.at(number)) {
            if (const auto record = reader.liveRecordAt(number, start))
                found.append(*record);
        }
    }
    // Only then what nobody counts: the reader's allowance is for the living first.
    for (qsizetype number = 1; number <= file.pageCount(); ++number)
        carveLoose(file, number, starts.at(number), reader, found);
    return found;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer: the record of a step, which undo, merging and salvage read from files of others. What was
// read once must read the same after it was written again.

#include "core/store/cellchange.h"

#include <cstdlib>

using namespace Tallerista;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QList<CellChange> cells =
        decodeCells(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QList<CellChange> again = decodeCells(encodeCells(cells));
    if (again.size() != cells.size())
        std::abort();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const CellChange &one = cells.at(i);
        const CellChange &other = again.at(i);
        if (one.entity != other.entity || one.row != other.row || one.column != other.column
            || one.before != other.before || one.after != other.after)
            std::abort();
    }
    return 0;
}

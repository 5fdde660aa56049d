// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/recordshape.h"

#include <QList>
#include <QVariantList>

#include <optional>

namespace Tallerista {

/// One record found in the bytes of a file.
struct CarvedRecord
{
    qsizetype page;
    int offset;                      ///< of the record's header within its page
    std::optional<qint64> rowNumber; ///< SQLite's; none where a freed cell lost it
    bool live;                       ///< its page counts it among what is in use
    bool sound;          ///< every byte was there, and every text is one that we could have written
    QList<int> shapes;   ///< the tables it can belong to, never empty
    QVariantList values; ///< one for each column; invalid: its bytes are gone; a text may be cut
};

/// Everything in \a file that can be a row of ours: what its pages say is in use, then whatever else
/// still stands in them. Pages whose header is damaged are read all the same.
/// Ends for any bytes, and copies no more than a small multiple of their number.
QList<CarvedRecord> carve(const PageFile &file, const RecordShapes &shapes);

} // namespace Tallerista

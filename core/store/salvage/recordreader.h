// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/salvage/carver.h"

namespace Tallerista {

/// Reads single records out of one file, as long as its allowance of copied bytes lasts.
class RecordReader
{
public:
    RecordReader(const PageFile &file, const RecordShapes &shapes);

    /// The record whose header is at \a offset of page \a number, where the page says that one is, if it
    /// can be of ours.
    std::optional<CarvedRecord> liveRecordAt(qsizetype number, int offset);
    /// The same where nothing says so: chance is told from what was ours by an id as IdSource makes it.
    std::optional<CarvedRecord> looseRecordAt(qsizetype number, int offset);

private:
    struct Header
    {
        qsizetype size;    ///< of the header itself
        qsizetype payload; ///< of header and values
        SerialTypes types;
    };

    std::optional<CarvedRecord> read(qsizetype number, int offset, const Header &header);
    std::optional<Header> headerAt(QByteArrayView page, qsizetype offset) const;
    QByteArray payloadAt(QByteArrayView page, qsizetype offset, qsizetype size);
    void readValues(const Header &header, const QByteArray &payload, CarvedRecord &record) const;

    const PageFile &m_file;
    const RecordShapes &m_shapes;
    qsizetype m_allowance; ///< bytes that may still be copied
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gate/verdict.h"

#include <QByteArray>

namespace Tallerista {

/// The first 100 bytes of a file (sqlite.org/fileformat2.html#the_database_header).
class FileHeader
{
public:
    static constexpr int Size = 100;

    explicit FileHeader(QByteArray bytes);

    /// Refuses what is not a workshop in a format from 1 on.
    Refusal check() const;
    /// user_version: the file format.
    int version() const;
    /// How long the file should be, in bytes; holds only where no step was interrupted.
    qint64 length() const;

private:
    quint32 number(int offset) const;
    int pageSize() const;

    QByteArray m_bytes;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/entity.h"
#include "core/store/stamp.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVariant>

namespace Tallerista {

class Catalog;
class Database;

/// A cell by its coordinates; \a row holds the bytes of an id.
struct CellPlace
{
    Entity entity;
    QByteArrayView row;
    int column;
};

/// A 128-bit sum over cells: the same ones give the same sum, whatever the order in which they were
/// written. It unmasks torn copies and casual edits, not a forger.
/// Sum modulo 2^128 of XXH3-128 over (table number, row id, column number, type, value), all
/// little-endian; NULL counts as 0, and so does an empty text in a column that came later
/// (core/store/latercolumns.h).
class Fingerprint
{
public:
    /// Of every cell of \a database.
    static Result<Fingerprint> scan(Database &database, const Catalog &catalog);
    /// Of the stamps in its cell_clock.
    static Result<Fingerprint> scanClocks(Database &database);
    /// From toBytes(); anything else gives zero.
    static Fingerprint fromBytes(const QByteArray &bytes);

    void add(Entity entity, const RowId &row, int column, const QVariant &value);
    void subtract(Entity entity, const RowId &row, int column, const QVariant &value);

    /// add() for the stamp of a cell.
    void addStamp(const CellPlace &cell, const Stamp &stamp);
    void subtractStamp(const CellPlace &cell, const Stamp &stamp);

    /// add() for a cell as SQLite holds it.
    void addText(const CellPlace &cell, QByteArrayView utf8);
    void addBlob(const CellPlace &cell, QByteArrayView bytes);
    void addInteger(const CellPlace &cell, qint64 number);

    /// The sum over the cells of both, and over those of this one alone.
    Fingerprint &operator+=(const Fingerprint &other);
    Fingerprint &operator-=(const Fingerprint &other);

    /// 16 bytes.
    QByteArray toBytes() const;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    struct Sum
    {
        quint64 high = 0;
        quint64 low = 0;
    };
    static Sum hashOf(const CellPlace &cell, char type, QByteArrayView content);
    static Sum hashOf(const CellPlace &cell, const QVariant &value);
    static Sum hashOf(const CellPlace &cell, const Stamp &stamp);
    void add(const Sum &sum);
    void subtract(const Sum &sum);

    quint64 m_high = 0;
    quint64 m_low = 0;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QVarLengthArray>
#include <QVariant>
#include <QVariantList>

#include <array>
#include <optional>

namespace Tallerista {

class Catalog;
class Database;

/// The serial types of a record, SQLite's way to say what each of its values is.
using SerialTypes = QVarLengthArray<quint64, 64>;

/// How many bytes a value of that type takes.
constexpr qsizetype serialSize(quint64 type)
{
    constexpr std::array<qsizetype, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < sizes.size() ? sizes.at(type) : qsizetype((type - 12) / 2);
}

struct ColumnShape
{
    enum Kind { Integer, Flag, Text, Blob, Id };

    Kind kind;
    bool nullable;

    bool admits(quint64 serialType) const;
    bool admits(const QVariant &cell) const;
};

/// What the records of one table look like. All begin with an id of 16 bytes or a number.
struct RecordShape
{
    QString table;
    std::optional<Entity> entity; ///< none: a system table
    QList<ColumnShape> columns;
    /// How many columns a record has: as many as the table had in one of the formats. SQLite leaves
    /// rows as they are when a column is added.
    QSet<qsizetype> counts;

    bool admits(const SerialTypes &types) const;
    /// The \a values of a record with those of the columns that came after it was written.
    QVariantList withLaterColumns(QVariantList values) const;
};

/// The shapes of every table of a workshop file, and of the schema's own.
class RecordShapes
{
public:
    static constexpr qsizetype MaxColumns = 64;

    /// From an empty \a model of the format.
    static Result<RecordShapes> read(Database &model, const Catalog &catalog);

    const RecordShape &at(int shape) const { return m_shapes.at(shape); }
    const RecordShape &of(Entity entity) const { return m_shapes.at(int(entity) - 1); }
    /// Every shape that a record of \a types fits.
    QList<int> matching(const SerialTypes &types) const;
    int indexOf(const QString &table) const;
    int count() const { return int(m_shapes.size()); }

private:
    QList<RecordShape> m_shapes; ///< the document's tables first, in the order of Entity
    QHash<qsizetype, QList<int>> m_byColumnCount;
};

} // namespace Tallerista

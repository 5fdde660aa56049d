// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/recordshape.h"

#include "core/base/id.h"
#include "core/store/catalog.h"
#include "core/store/cells.h"
#include "core/store/database.h"
#include "core/store/formatcheck.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

const QStringList &systemTables()
{
    static const QStringList names{u"history"_s,
                                   u"replica"_s,
                                   u"cell_clock"_s,
                                   u"conflict"_s,
                                   u"lent_copy"_s,
                                   u"sqlite_schema"_s};
    return names;
}

ColumnShape::Kind kindOf(const QString &declared, bool holdsIds)
{
    if (declared.startsWith("INT"_L1, Qt::CaseInsensitive))
        return ColumnShape::Integer;
    if (declared != "BLOB"_L1)
        return ColumnShape::Text;
    return holdsIds ? ColumnShape::Id : ColumnShape::Blob;
}

Result<RecordShape>
readShape(Database &model, const QString &table, const std::optional<Entity> &entity)
{
    RecordShape shape{table, entity, {}, {}};
    auto columns = model.run(
        u"SELECT type, name IN ('id', 'row', 'fingerprint', 'clocks') OR name IN "
        "(SELECT \"from\" FROM pragma_foreign_key_list(?)), "
        // The number of a history row stands beside its record, where the record says NULL.
        "\"notnull\" = 0 OR (name = 'sequence' AND pk) "
        "FROM pragma_table_info(?) ORDER BY cid"_s,
        {table, table});
    if (!columns)
        return columns.error();
    while (columns->next())
        shape.columns.append({kindOf(columns->value(0).toString(), columns->value(1).toBool()),
                              columns->value(2).toBool()});
    shape.counts.insert(shape.columns.size());
    if (!entity)
        return shape;
    shape.columns[Catalog::DeletedColumn].kind = ColumnShape::Flag;
    for (int version = 1; version < NewestFormat; ++version)
        shape.counts.insert(formatOf(version).catalog.table(*entity).columns.size());
    return shape;
}

} // namespace

bool ColumnShape::admits(quint64 serialType) const
{
    if (serialType == 0)
        return nullable;
    switch (kind) {
    case Integer:
        return serialType <= 9 && serialType != 7;
    case Flag: // 0 and 1 have types of their own
        return serialType == 8 || serialType == 9;
    case Text:
        return serialType >= 13 && serialType % 2 == 1;
    case Blob:
        return serialType >= 12 && serialType % 2 == 0;
    case Id:
        return serialType == 12 + 2 * RowId::Size;
    }
    return false;
}

bool ColumnShape::admits(const QVariant &cell) const
{
    if (cell.isNull())
        return cell.isValid() && nullable;
    switch (kind) {
    case Integer:
        return cell.typeId() == QMetaType::LongLong;
    case Flag:
        return cell.typeId() == QMetaType::LongLong && (cell == 0 || cell == 1);
    case Text:
        return cell.typeId() == QMetaType::QString;
    case Blob:
        return cell.typeId() == QMetaType::QByteArray;
    case Id:
        return cell.typeId() == QMetaType::QByteArray && cell.toByteArray().size() == RowId::Size;
    }
    return false;
}

bool RecordShape::admits(const SerialTypes &types) const
{
    if (!counts.contains(types.size()))
        return false;
    for (qsizetype i = 0; i < types.size(); ++i) {
        if (!columns.at(i).admits(types.at(i)))
            return false;
    }
    return true;
}

QVariantList RecordShape::withLaterColumns(QVariantList values) const
{
    while (values.size() < columns.size())
        values.append(toCell(QString()));
    return values;
}

Result<RecordShapes> RecordShapes::read(Database &model, const Catalog &catalog)
{
    RecordShapes shapes;
    const auto add = [&](const QString &table, const std::optional<Entity> &entity) {
        const auto shape = readShape(model, table, entity);
        if (!shape)
            return Result<void>(shape.error());
        for (const qsizetype count : shape->counts)
            shapes.m_byColumnCount[count].append(shapes.count());
        shapes.m_shapes.append(*shape);
        return Result<void>();
    };
    for (const TableInfo &table : catalog.tables()) {
        if (auto added = add(table.name, table.entity); !added)
            return added.error();
    }
    for (const QString &table : systemTables()) {
        if (auto added = add(table, std::nullopt); !added)
            return added.error();
    }
    return shapes;
}

QList<int> RecordShapes::matching(const SerialTypes &types) const
{
    QList<int> fitting;
    const auto candidates = m_byColumnCount.constFind(types.size());
    if (candidates == m_byColumnCount.cend())
        return fitting;
    for (const int shape : *candidates) {
        if (m_shapes.at(shape).admits(types))
            fitting.append(shape);
    }
    return fitting;
}

int RecordShapes::indexOf(const QString &table) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_shapes.at(i).table == table)
            return i;
    }
    return -1;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/mergewords.h"

#include "core/domain/idea.h"
#include "core/domain/smartsheet.h"
#include "core/store/catalog.h"
#include "core/store/merge/fieldwords.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MaxShownLength = 60;

/// The beginning of a long text.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > MaxShownLength ? line.left(MaxShownLength - 1) + u'…' : line;
}

} // namespace

MergeWords::MergeWords(const Catalog &catalog, const Holding &ours, const Holding &theirs)
    : m_catalog(catalog)
    , m_ours(ours)
    , m_theirs(theirs)
{}

QVariantList MergeWords::cells(Entity entity, const RowId &id) const
{
    const auto own = m_ours.rows(entity).constFind(id);
    return own != m_ours.rows(entity).cend() ? *own : m_theirs.rows(entity).value(id);
}

QVariant MergeWords::field(Entity entity, const RowId &id, const QString &column) const
{
    const qsizetype number = m_catalog.table(entity).columns.indexOf(column);
    return number < 0 ? QVariant() : cells(entity, id).value(number);
}

std::optional<int> MergeWords::mesaNumberOf(Entity entity, const RowId &id) const
{
    const auto mesa = RowId::fromBytes(field(entity, id, u"mesa"_s).toByteArray());
    if (!mesa)
        return std::nullopt;
    return field(Entity::Mesa, *mesa, u"number"_s).toInt();
}

QString MergeWords::numberedRow(Entity entity, const RowId &id, int number) const
{
    if (entity == Entity::Idea)
        return ideaCode(mesaNumberOf(entity, id).value_or(0), number);
    if (entity == Entity::SmartSheet)
        return sheetCode(mesaNumberOf(entity, id), number);
    return FieldWords::kind(entity) + u' ' + QString::number(number);
}

QString MergeWords::row(Entity entity, const RowId &id) const
{
    if (entity == Entity::Workshop)
        return FieldWords::kind(entity);
    const QVariant number = field(entity, id, u"number"_s);
    const bool hasCode = number.isValid();
    QString name = hasCode ? numberedRow(entity, id, number.toInt()) : FieldWords::kind(entity);
    if (entity == Entity::Idea || entity == Entity::SmartSheet || entity == Entity::Mesa)
        return name;
    const QString said = text(entity, id);
    if (!said.isEmpty())
        return hasCode ? name + u", "_s + said : name + u" “"_s + said + u'”';
    const QString owner = ownerText(entity, id);
    return owner.isEmpty() ? name : name + u" ("_s + owner + u')';
}

QString MergeWords::text(Entity entity, const RowId &id) const
{
    for (const QString &column :
         {u"name"_s, u"title"_s, u"text"_s, u"what"_s, u"wording"_s, u"acronym"_s, u"activity"_s}) {
        const QString text = field(entity, id, column).toString();
        // A development's «what» is its content, not its name.
        if (!text.isEmpty() && entity != Entity::Development && entity != Entity::Narrative)
            return shortened(text);
    }
    return {};
}

QString MergeWords::ownerText(Entity entity, const RowId &id) const
{
    for (const QString &column : {u"idea"_s, u"sheet"_s, u"consolidation"_s, u"mesa"_s, u"one"_s}) {
        const int number = int(m_catalog.table(entity).columns.indexOf(column));
        const auto owner = RowId::fromBytes(cells(entity, id).value(number).toByteArray());
        if (number > 0 && owner)
            return row(m_catalog.table(entity).references.value(number), *owner);
    }
    return {};
}

QString MergeWords::cell(const CellKey &cell) const
{
    const QString column = m_catalog.table(cell.entity).columns.value(cell.column);
    return row(cell.entity, cell.row) + u" · "_s + FieldWords::field(column);
}

QString MergeWords::value(const CellKey &cell, const QVariant &value) const
{
    const TableInfo &table = m_catalog.table(cell.entity);
    const QString column = table.columns.value(cell.column);
    if (cell.column == Catalog::DeletedColumn)
        return FieldWords::state(value.toInt() == 1);
    if (const auto id = RowId::fromBytes(value.toByteArray());
        id && table.references.contains(cell.column))
        return row(table.references.value(cell.column), *id);
    if (column.endsWith("_at"_L1) && !value.isNull())
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()),
                                  QLocale::ShortFormat);
    return value.isNull() || value.toString().isEmpty() ? FieldWords::nothing() : value.toString();
}

QString MergeWords::count(Entity entity, int number)
{
    return FieldWords::count(entity, number);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/catalog.h"

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// In the order of Entity, which starts at 1.
const QStringList &tableNames()
{
    static const QStringList names{
        u"workshop"_s,       u"mesa"_s,          u"institution"_s,
        u"participant"_s,    u"topic"_s,         u"question"_s,
        u"glossary"_s,       u"agenda_block"_s,  u"agenda_event"_s,
        u"experience"_s,     u"theme"_s,         u"idea"_s,
        u"not_twin"_s,       u"development"_s,   u"vote"_s,
        u"vote_item"_s,      u"ballot"_s,        u"ballot_mark"_s,
        u"tally"_s,          u"objection"_s,     u"decision"_s,
        u"decision_idea"_s,  u"feasibility"_s,   u"shortlist"_s,
        u"shortlist_idea"_s, u"consolidation"_s, u"consolidation_origin"_s,
        u"smart_sheet"_s,    u"sheet_origin"_s,  u"sheet_partner"_s,
        u"indicator"_s,      u"milestone"_s,     u"risk"_s,
        u"task"_s,           u"minutes"_s,       u"contribution"_s,
        u"narrative"_s,      u"evidence"_s,
    };
    return names;
}

Result<TableInfo> readTable(Database &database, Entity entity, const QString &name)
{
    TableInfo table{entity, name, {}, {}};
    auto columns = database.run(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {name});
    if (!columns)
        return columns.error();
    while (columns->next())
        table.columns.append(columns->value(0).toString());
    auto keys =
        database.run(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {name});
    if (!keys)
        return keys.error();
    while (keys->next()) {
        const int column = int(table.columns.indexOf(keys->value(0).toString()));
        const int target = int(tableNames().indexOf(keys->value(1).toString()));
        table.references.insert(column, Entity(target + 1));
    }
    return table;
}

} // namespace

QList<Entity> allEntities()
{
    QList<Entity> entities;
    for (qsizetype i = 0; i < tableNames().size(); ++i)
        entities.append(Entity(i + 1));
    return entities;
}

const QString &tableName(Entity entity)
{
    return tableNames().at(int(entity) - 1);
}

Result<Catalog> Catalog::read(Database &database)
{
    Catalog catalog;
    for (const Entity entity : allEntities()) {
        auto table = readTable(database, entity, tableName(entity));
        if (!table)
            return table.error();
        catalog.m_tables.append(*table);
    }
    return catalog;
}

const TableInfo *Catalog::find(int entityNumber) const
{
    const bool known = entityNumber >= 1 && entityNumber <= m_tables.size();
    return known ? &m_tables.at(entityNumber - 1) : nullptr;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/rowrules.h"

#include "core/store/cells.h"
#include "core/store/formatcheck.h"
#include "core/store/reader.h"
#include "core/store/workshopfile.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

template <typename T>
Result<void> readAs(Database &database, const RowId &id)
{
    const auto found = Reader<T>(database).find(Id<T>(id));
    return found ? Result<void>() : found.error();
}

/// Reads the row as the value that its table holds; tables without values of their own pass.
template <typename... T>
Result<void> readAsOneOf(Database &database, const RowKey &key)
{
    Result<void> outcome;
    (void)((Columns<typename T::Fields>::entity == key.entity
            && (outcome = readAs<T>(database, key.row), true))
           || ...);
    return outcome;
}

Result<void> readBack(Database &database, const RowKey &key)
{
    return readAsOneOf<Workshop,
                       Mesa,
                       Institution,
                       Participant,
                       Topic,
                       Question,
                       GlossaryEntry,
                       AgendaBlock,
                       AgendaEvent,
                       Experience,
                       Heading,
                       Idea,
                       NotTwin,
                       Vote,
                       VoteItem,
                       Ballot,
                       BallotMark,
                       Tally,
                       Objection,
                       Decision,
                       DecisionIdea,
                       Development,
                       Feasibility,
                       Shortlist,
                       ShortlistIdea,
                       Consolidation,
                       ConsolidationOrigin,
                       SmartSheet,
                       SheetOrigin,
                       SheetPartner,
                       Indicator,
                       Milestone,
                       Risk,
                       Task,
                       Narrative>(database, key);
}

} // namespace

Result<std::unique_ptr<RowRules>> RowRules::prepare()
{
    std::unique_ptr<RowRules> rules(new RowRules);
    if (auto loaded = rules->load(); !loaded)
        return loaded.error();
    return rules;
}

Result<void> RowRules::load()
{
    auto model = Database::openInMemory();
    if (!model)
        return model.error();
    m_model = std::move(*model);
    if (auto built = m_model->executeScript(schemaScript(WorkshopFile::FormatVersion)); !built)
        return built;
    auto catalog = Catalog::read(*m_model);
    if (!catalog)
        return catalog.error();
    m_catalog = *catalog;
    auto shapes = RecordShapes::read(*m_model, m_catalog);
    if (!shapes)
        return shapes.error();
    m_shapes = *shapes;
    auto tables = m_model->run(u"SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'"_s);
    if (!tables)
        return tables.error();
    while (tables->next())
        m_roots.insert(tables->value(0).toString(), tables->value(1).toLongLong());
    // One row at a time: what it refers to is looked at by those who know all rows.
    return m_model->executeScript("PRAGMA foreign_keys = OFF;");
}

Result<QVariantList> RowRules::complete(const RowKey &key, const QVariantList &cells)
{
    const TableInfo &table = m_catalog.table(key.entity);
    auto stored = insert(table, cells);
    if (!stored)
        return stored;
    const auto read = readBack(*m_model, key);
    if (auto gone = m_model->execute(u"DELETE FROM %1"_s.arg(table.name)); !gone)
        return gone.error();
    return read ? stored : read.error();
}

Result<QVariantList> RowRules::insert(const TableInfo &table, const QVariantList &cells)
{
    QStringList names;
    QVariantList values;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!cells.at(column).isValid())
            continue;
        names.append(table.columns.at(column));
        values.append(cells.at(column));
    }
    const QString marks = u", ?"_s.repeated(values.size()).mid(2);
    auto row = m_model->run(u"INSERT INTO %1 (%2) VALUES (%3) RETURNING *"_s.arg(
                                table.name, names.join(", "_L1), marks),
                            values);
    if (!row || !row->next())
        return Error{tr("A value in it makes no sense.")};
    QVariantList all;
    for (int column = 0; column < table.columns.size(); ++column)
        all.append(row->value(column).isNull() ? nullCell() : row->value(column));
    return all;
}

} // namespace Tallerista

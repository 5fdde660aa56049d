// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/sieve.h"

#include "core/domain/consolidationrecord.h"
#include "core/domain/sheetrecord.h"
#include "core/domain/shortlistrecord.h"
#include "core/domain/voterecord.h"
#include "core/store/formatcheck.h"
#include "core/store/reader.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

Sieve::Sieve(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_catalog(formatOf(NewestFormat).catalog)
{}

Result<Sieve> Sieve::make()
{
    auto database = Database::openInMemory();
    if (!database)
        return database.error();
    if (auto built = (*database)->executeScript(schemaScript(NewestFormat)); !built)
        return built.error();
    // One transaction that is never committed: references are looked at in settle().
    if (auto begun = (*database)->begin(); !begun)
        return begun.error();
    return Sieve(std::move(*database));
}

void Sieve::pour(const TableInfo &table, const QStringList &columns, const QVariantList &cells)
{
    QStringList names;
    QVariantList values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (cells.at(i).isNull())
            continue;
        names.append(columns.at(i));
        values.append(cells.at(i));
    }
    const QByteArray id = cells.value(columns.indexOf(u"id"_s)).toByteArray();
    const QString marks = u", ?"_s.repeated(values.size()).mid(2);
    const bool taken = !values.isEmpty()
                       && m_database->execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                                  table.name, names.join(", "_L1), marks),
                                              values);
    if (!taken)
        m_leftOut.append({table.name,
                          QString::fromLatin1(id.toHex()),
                          tr("It is not a row that this table can hold, or it is there twice.")});
}

Result<void> Sieve::settle()
{
    for (int dropped = 1; dropped > 0;) {
        dropped = 0;
        for (const TableInfo &table : m_catalog.tables()) {
            const auto dangling = dropDangling(table);
            if (!dangling)
                return dangling.error();
            dropped += *dangling;
        }
        const auto invalid = dropInvalidOfAllKinds();
        if (!invalid)
            return invalid.error();
        dropped += *invalid;
    }
    return {};
}

Result<int> Sieve::dropDangling(const TableInfo &table)
{
    QSet<QString> needed;
    auto columns = m_database->run(u"SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 1"_s,
                                   {table.name});
    if (!columns)
        return columns.error();
    while (columns->next())
        needed.insert(columns->value(0).toString());
    int dropped = 0;
    for (const int column : table.references.keys()) {
        const auto some = dropDangling(table, column, needed.contains(table.columns.at(column)));
        if (!some)
            return some;
        dropped += *some;
    }
    return dropped;
}

Result<int> Sieve::dropDangling(const TableInfo &table, int column, bool isNeeded)
{
    const QString name = table.columns.at(column);
    const auto ids = idsOf(
        u"SELECT t.id FROM %1 t WHERE t.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 p WHERE "
        "p.id = t.%2 AND p.deleted <= t.deleted)"_s.arg(
            table.name, name, tableName(table.references.value(column))));
    if (!ids)
        return ids.error();
    for (const QByteArray &id : *ids) {
        if (isNeeded) {
            if (auto gone = drop(table.name, id, tr("What it belongs to is not there.")); !gone)
                return gone.error();
            continue;
        }
        if (auto cut = m_database->execute(
                u"UPDATE %1 SET %2 = NULL WHERE id = ?"_s.arg(table.name, name), {id});
            !cut)
            return cut.error();
        m_leftOut.append({table.name,
                          QString::fromLatin1(id.toHex()),
                          tr("Taken without “%1”: what it points to is not there.").arg(name),
                          false});
    }
    return int(ids->size());
}

template <typename T>
Result<int> Sieve::dropInvalid()
{
    const QString table = tableName(Columns<typename T::Fields>::entity);
    const auto ids = idsOf(u"SELECT id FROM %1 WHERE deleted = 0"_s.arg(table));
    if (!ids)
        return ids.error();
    const Reader<T> reader(*m_database);
    int dropped = 0;
    for (const QByteArray &id : *ids) {
        const auto row = reader.find(Id<T>(*RowId::fromBytes(id)));
        if (row)
            continue;
        if (auto gone = drop(table, id, row.error().message); !gone)
            return gone.error();
        ++dropped;
    }
    return dropped;
}

Result<int> Sieve::dropInvalidOfAllKinds()
{
    int dropped = 0;
    for (const auto kind : {&Sieve::dropInvalid<Workshop>,
                            &Sieve::dropInvalid<Mesa>,
                            &Sieve::dropInvalid<Institution>,
                            &Sieve::dropInvalid<Participant>,
                            &Sieve::dropInvalid<Topic>,
                            &Sieve::dropInvalid<Question>,
                            &Sieve::dropInvalid<AgendaBlock>,
                            &Sieve::dropInvalid<AgendaEvent>,
                            &Sieve::dropInvalid<Experience>,
                            &Sieve::dropInvalid<Idea>,
                            &Sieve::dropInvalid<GlossaryEntry>,
                            &Sieve::dropInvalid<Heading>,
                            &Sieve::dropInvalid<NotTwin>,
                            &Sieve::dropInvalid<Development>,
                            &Sieve::dropInvalid<Vote>,
                            &Sieve::dropInvalid<VoteItem>,
                            &Sieve::dropInvalid<Ballot>,
                            &Sieve::dropInvalid<BallotMark>,
                            &Sieve::dropInvalid<Tally>,
                            &Sieve::dropInvalid<Objection>,
                            &Sieve::dropInvalid<Decision>,
                            &Sieve::dropInvalid<DecisionIdea>,
                            &Sieve::dropInvalid<Feasibility>,
                            &Sieve::dropInvalid<Shortlist>,
                            &Sieve::dropInvalid<ShortlistIdea>,
                            &Sieve::dropInvalid<Consolidation>,
                            &Sieve::dropInvalid<ConsolidationOrigin>,
                            &Sieve::dropInvalid<SmartSheet>,
                            &Sieve::dropInvalid<SheetOrigin>,
                            &Sieve::dropInvalid<SheetPartner>,
                            &Sieve::dropInvalid<Indicator>,
                            &Sieve::dropInvalid<Milestone>,
                            &Sieve::dropInvalid<Risk>,
                            &Sieve::dropInvalid<Task>,
                            &Sieve::dropInvalid<Narrative>,
                            &Sieve::dropOtherWorkshops}) {
        const auto some = (this->*kind)();
        if (!some)
            return some;
        dropped += *some;
    }
    return dropped;
}

Result<int> Sieve::dropOtherWorkshops()
{
    const auto ids =
        idsOf(u"SELECT id FROM workshop WHERE deleted = 0 ORDER BY id LIMIT -1 OFFSET 1"_s);
    if (!ids)
        return ids.error();
    for (const QByteArray &id : *ids) {
        if (auto gone = drop(u"workshop"_s, id, tr("A file holds one workshop.")); !gone)
            return gone.error();
    }
    return int(ids->size());
}

Result<QList<QByteArray>> Sieve::idsOf(const QString &sql)
{
    auto rows = m_database->run(sql);
    if (!rows)
        return rows.error();
    QList<QByteArray> ids;
    while (rows->next())
        ids.append(rows->value(0).toByteArray());
    return ids;
}

Result<void> Sieve::drop(const QString &table, const QByteArray &id, const QString &why)
{
    m_leftOut.append({table, QString::fromLatin1(id.toHex()), why});
    return m_database->execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {id});
}

Result<QList<TableRows>> Sieve::rows()
{
    QList<TableRows> tables;
    for (const TableInfo &table : m_catalog.tables()) {
        TableRows read{table.entity, table.columns.mid(1), {}};
        auto rows = m_database->run(u"SELECT * FROM %1"_s.arg(table.name));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            QVariantList cells;
            for (int column = 1; column < table.columns.size(); ++column)
                cells.append(rows->value(column));
            read.rows.append({*RowId::fromBytes(rows->value(0).toByteArray()), cells});
        }
        tables.append(read);
    }
    return tables;
}

} // namespace Tallerista

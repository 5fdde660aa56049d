// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/erasing.h"

#include "core/base/text.h"
#include "core/domain/participant.h"
#include "core/domain/step.h"
#include "core/store/catalog.h"
#include "core/store/cells.h"
#include "core/store/database.h"
#include "core/store/fingerprint.h"
#include "core/store/merge/erasure.h"
#include "core/store/tellingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// How cells read once people are forgotten.
class Blanks
{
public:
    Blanks(const Catalog &catalog, const Forgotten &forgotten)
        : m_table(catalog.table(Entity::Participant))
        , m_slips(catalog.table(Entity::Ballot))
        , m_people(forgotten.people)
        , m_words(forgotten.words)
    {}

    /// Whether \a cell is one of those that tell who somebody was.
    bool isTheirs(const CellKey &cell) const
    {
        return cell.entity == Entity::Participant && m_people.contains(cell.row)
               && erasedCell(m_table, cell.column).isValid();
    }
    QVariant of(const CellKey &cell, const QVariant &value) const
    {
        if (isTheirSlip(cell, value))
            return nullCell();
        return isTheirs(cell) ? erasedCell(m_table, cell.column)
                              : m_words.takenOut(cell.entity, value);
    }
    QString of(const QString &text) const { return m_words.takenOut(text); }

private:
    /// Whether \a value says that a slip was theirs.
    bool isTheirSlip(const CellKey &cell, const QVariant &value) const
    {
        if (cell.entity != Entity::Ballot || m_slips.columns.value(cell.column) != "participant"_L1)
            return false;
        const auto person = RowId::fromBytes(value.toByteArray());
        return person && m_people.contains(*person);
    }

    const TableInfo &m_table;
    const TableInfo &m_slips;
    QSet<RowId> m_people;
    TellingWords m_words;
};

/// A row of the history that changes.
struct Rewritten
{
    qint64 sequence;
    QString detail;
    QByteArray cells;
    Fingerprint fingerprint;
};

/// Whether the detail of such a step is the name of the one person it was done to.
bool isNamedAfterAPerson(StepKind kind)
{
    return kind == StepKind::AddParticipant || kind == StepKind::EditParticipant
           || kind == StepKind::RemoveParticipant || kind == StepKind::TakeOtherText;
}

bool holdsLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
}

/// One erasing under way.
class Erasing
{
public:
    Erasing(Database &database, const Catalog &catalog, const Forgotten &forgotten)
        : m_database(database)
        , m_people(forgotten.people)
        , m_blanks(catalog, forgotten)
    {}

    Result<void> run();

private:
    Result<void> readNumbers();
    Result<QList<Rewritten>> readHistory();
    void blank(Rewritten &step, StepKind kind);
    void blank(CellChange &cell);
    Result<void> blankConflicts();

    Database &m_database;
    const QSet<RowId> &m_people;
    Blanks m_blanks;
    QHash<RowId, QString> m_numbers;
    Fingerprint m_moved; ///< what the steps so far sum up to, less what they did
};

Result<void> Erasing::run()
{
    if (auto read = readNumbers(); !read)
        return read;
    const auto steps = readHistory();
    if (!steps)
        return steps.error();
    // The last step left everything blank. What its sum has moved by then, all had moved: that is what
    // was never told by a step.
    for (const Rewritten &step : *steps) {
        Fingerprint sum = step.fingerprint;
        sum -= m_moved;
        if (auto written = m_database.execute(
                u"UPDATE history SET detail = ?, cells = ?, fingerprint = ? WHERE sequence = ?"_s,
                {toCell(step.detail), step.cells, sum.toBytes(), step.sequence});
            !written)
            return written;
    }
    return blankConflicts();
}

Result<void> Erasing::readNumbers()
{
    for (const RowId &person : m_people) {
        auto row =
            m_database.run(u"SELECT number FROM participant WHERE id = ?"_s, {toCell(person)});
        if (!row)
            return row.error();
        if (row->next())
            m_numbers.insert(person, row->value(0).toString());
    }
    return {};
}

Result<QList<Rewritten>> Erasing::readHistory()
{
    auto rows = m_database.run(
        u"SELECT sequence, step, detail, cells, fingerprint FROM history ORDER BY sequence"_s);
    if (!rows)
        return rows.error();
    QList<Rewritten> steps;
    while (rows->next()) {
        Rewritten step{rows->value(0).toLongLong(),
                       rows->value(2).toString(),
                       rows->value(3).toByteArray(),
                       Fingerprint::fromBytes(rows->value(4).toByteArray())};
        blank(step, StepKind(rows->value(1).toInt()));
        step.fingerprint += m_moved;
        steps.append(step);
    }
    if (auto whole = rows->outcome(); !whole)
        return whole.error();
    return steps;
}

void Erasing::blank(Rewritten &step, StepKind kind)
{
    QList<CellChange> cells = decodeCells(step.cells);
    for (CellChange &cell : cells) {
        blank(cell);
        if (m_people.contains(cell.row) && isNamedAfterAPerson(kind) && holdsLetter(step.detail))
            step.detail = m_numbers.value(cell.row);
    }
    step.detail = m_blanks.of(step.detail);
    step.cells = encodeCells(cells);
}

void Erasing::blank(CellChange &cell)
{
    const CellChange was = cell;
    const CellKey key{cell.entity, cell.row, cell.column};
    if (!cell.isBirth())
        cell.before = m_blanks.of(key, was.before);
    cell.after = m_blanks.of(key, was.after);
    if (cell.before == was.before && cell.after == was.after)
        return;
    m_moved.add(cell.entity, cell.row, cell.column, was.before);
    m_moved.subtract(cell.entity, cell.row, cell.column, was.after);
    m_moved.subtract(cell.entity, cell.row, cell.column, cell.before);
    m_moved.add(cell.entity, cell.row, cell.column, cell.after);
}

Result<void> Erasing::blankConflicts()
{
    auto rows = m_database.run(u"SELECT id, entity, row, field, loser FROM conflict"_s);
    if (!rows)
        return rows.error();
    QList<std::pair<QByteArray, QVariant>> kept;
    QList<QByteArray> gone;
    while (rows->next()) {
        const auto row = RowId::fromBytes(rows->value(2).toByteArray());
        if (!row)
            continue;
        const CellKey cell{Entity(rows->value(1).toInt()), *row, rows->value(3).toInt()};
        const QVariant loser = decodeValue(rows->value(4).toByteArray());
        const QVariant blank = m_blanks.of(cell, loser);
        if (m_blanks.isTheirs(cell))
            gone.append(rows->value(0).toByteArray());
        else if (blank != loser)
            kept.append({rows->value(0).toByteArray(), blank});
    }
    for (const QByteArray &id : gone) {
        if (auto done = m_database.execute(u"DELETE FROM conflict WHERE id = ?"_s, {id}); !done)
            return done;
    }
    for (const auto &[id, loser] : kept) {
        if (auto done = m_database.execute(u"UPDATE conflict SET loser = ? WHERE id = ?"_s,
                                           {encodeValue(loser), id});
            !done)
            return done;
    }
    return {};
}

/// What belongs to the name of an institution stays, whoever else is called so.
Result<QStringList> institutionNames(Database &database)
{
    auto rows =
        database.run(u"SELECT name FROM institution UNION ALL SELECT convener FROM workshop"_s);
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    return names;
}

/// Adds those of the same name who were deleted: typed twice, they are one.
Result<void> addDeletedNamesakes(Database &database, QSet<RowId> &people)
{
    auto rows = database.run(u"SELECT id, name, deleted FROM participant WHERE erased = 0"_s);
    if (!rows)
        return rows.error();
    QHash<RowId, QString> deleted;
    QSet<QString> names;
    while (rows->next()) {
        const auto id = RowId::fromBytes(rows->value(0).toByteArray());
        const QString name = folded(rows->value(1).toString());
        if (id && people.contains(*id))
            names.insert(name);
        else if (id && rows->value(2).toBool())
            deleted.insert(*id, name);
    }
    for (auto person = deleted.cbegin(); person != deleted.cend(); ++person) {
        if (names.contains(*person))
            people.insert(person.key());
    }
    return {};
}

/// All that the cells of \a people hold or ever held.
Result<QList<CellChange>>
everyCell(Database &database, const TableInfo &table, const QSet<RowId> &people)
{
    QList<CellChange> cells;
    for (const RowId &person : people) {
        auto row = database.run(u"SELECT * FROM participant WHERE id = ?"_s, {toCell(person)});
        if (!row)
            return row.error();
        if (!row->next())
            continue;
        for (int column = 1; column < table.columns.size(); ++column)
            cells.append({table.entity, person, column, {}, row->value(column)});
    }
    auto steps = database.run(u"SELECT cells FROM history"_s);
    if (!steps)
        return steps.error();
    while (steps->next())
        cells += decodeCells(steps->value(0).toByteArray());
    auto lost = database.run(u"SELECT entity, row, field, loser FROM conflict"_s);
    if (!lost)
        return lost.error();
    while (lost->next()) {
        if (const auto row = RowId::fromBytes(lost->value(1).toByteArray()))
            cells.append({Entity(lost->value(0).toInt()),
                          *row,
                          lost->value(2).toInt(),
                          {},
                          decodeValue(lost->value(3).toByteArray())});
    }
    cells.removeIf([&](const CellChange &cell) {
        return cell.entity != table.entity || !people.contains(cell.row);
    });
    return cells;
}

} // namespace

Result<Forgotten>
whatToForget(Database &database, const Catalog &catalog, const QList<RowId> &people)
{
    Forgotten forgotten{QSet<RowId>(people.begin(), people.end()), {}};
    const TableInfo &table = catalog.table(Entity::Participant);
    if (auto added = addDeletedNamesakes(database, forgotten.people); !added)
        return added.error();
    const auto institutions = institutionNames(database);
    if (!institutions)
        return institutions.error();
    const auto cells = everyCell(database, table, forgotten.people);
    if (!cells)
        return cells.error();
    for (const CellChange &cell : *cells) {
        for (const QVariant &value : {cell.before, cell.after}) {
            const QString text = value.toString().simplified();
            if (TellingWords::tells(table.columns.value(cell.column), text, *institutions))
                forgotten.words.append(text);
        }
    }
    forgotten.words.removeDuplicates();
    return forgotten;
}

QVariant erasedCell(const TableInfo &people, int column)
{
    const QString name = people.columns.value(column);
    if (name == "erased"_L1)
        return toCell(1);
    if (!personalColumns(people).contains(column))
        return {};
    if (name == "name"_L1)
        return toCell(ParticipantFields::ErasedName.toString());
    return name == "sex"_L1 ? toCell(Sex::Unstated) : toCell(QString());
}

Result<QList<CellChange>>
tellingCells(Database &database, const Catalog &catalog, const Forgotten &forgotten)
{
    const Blanks blanks(catalog, forgotten);
    QList<CellChange> telling;
    for (const TableInfo &table : catalog.tables()) {
        auto rows = database.run(u"SELECT * FROM %1"_s.arg(table.name));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const auto id = RowId::fromBytes(rows->value(0).toByteArray());
            for (int column = 1; id && column < table.columns.size(); ++column) {
                const CellKey cell{table.entity, *id, column};
                const QVariant value = rows->value(column);
                if (const QVariant blank = blanks.of(cell, value); blank != value)
                    telling.append({table.entity, *id, column, value, blank});
            }
        }
    }
    return telling;
}

Result<void>
eraseFromHistory(Database &database, const Catalog &catalog, const Forgotten &forgotten)
{
    return Erasing(database, catalog, forgotten).run();
}

} // namespace Tallerista

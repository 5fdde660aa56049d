// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/cellchange.h"
#include "core/store/columns.h"
#include "core/store/erasing.h"
#include "core/store/merge/knowledge.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace Tallerista {

class Catalog;
class Database;
class Query;
struct TableInfo;

/// The only writer. Lives inside one transaction of WorkshopDocument::edit() and notes, for every
/// cell it touches, the value before and after: undo, the trail and merging read nothing else.
///
/// The first failure sticks: later calls do nothing, and the whole edit is rolled back.
class Edit
{
    Q_DECLARE_TR_FUNCTIONS(Edit)

public:
    Edit(Database &database, const Catalog &catalog);

    template <typename T>
    void insert(const T &record)
    {
        const Row row = rowOf(record.fields());
        insertRow(row, record.id());
    }

    /// Writes the fields that differ from the file; nothing when none do.
    template <typename T>
    void update(const T &record)
    {
        const Row row = rowOf(record.fields());
        updateRow(row, record.id());
    }

    /// Makes a deleted row live again, as it was.
    template <typename F>
    void restore(TypedId<F> id)
    {
        setCell({Columns<F>::entity, id, DeletedColumn, 1, 0});
    }

    /// insert() for a row that came from another file: \a names are its columns but id.
    void insertCells(Entity entity,
                     const RowId &id,
                     const QStringList &names,
                     const QVariantList &values)
    {
        insertRow({entity, names, values}, id);
    }

    /// Marks the row as deleted; it stays in the file.
    template <typename F>
    void remove(TypedId<F> id)
    {
        setCell({Columns<F>::entity, id, DeletedColumn, 0, 1});
    }

    /// forget() for somebody of this file, in a step that cannot be taken back.
    void erase(TypedId<ParticipantFields> id);
    /// Lets the file forget who \a people were: their rows, all texts and, once the step is recorded, the
    /// history. To be called while it still knows.
    void forget(const QList<RowId> &people);

    /// Takes \a cells back, newest first, where they still hold what that step left; fails where
    /// they do not.
    void revert(const QList<CellChange> &cells);
    /// Does \a cells again after revert().
    void repeat(const QList<CellChange> &cells);

    /// Writes \a cells as another file has them, in their order; rows that are born have all their
    /// cells side by side. Whoever calls answers for their references.
    void adopt(const QList<CellChange> &cells);
    /// Keeps what another file knows besides its rows; not part of any step.
    void learn(const Knowledge &knowledge);

    /// Says what the step was about, where that is known only inside of it: "M1-07".
    void setDetail(const QString &detail) { m_detail = detail; }
    const QString &detail() const { return m_detail; }

    const QList<CellChange> &cells() const { return m_cells; }
    /// Stamps of the other file that hold for cells of this one as they are.
    const QHash<CellKey, Stamp> &learnedStamps() const { return m_learnedStamps; }
    /// The newest clock of the other file, 0 where none was met: what follows is written after it.
    qint64 newestMet() const { return m_newestMet; }
    const Forgotten &forgotten() const { return m_forgotten; }
    /// Whether the step cannot be taken back.
    bool isForGood() const { return m_isForGood; }
    bool isEmpty() const { return m_cells.isEmpty() && !m_hasLearned; }
    /// Success, the first failure, or the reason why a deleted row is still needed. Blanks what is
    /// forgotten first.
    Result<void> outcome();

private:
    static constexpr int DeletedColumn = 1;

    /// Column names and their values, as Columns<Fields> lists them.
    struct Row
    {
        Entity entity;
        QStringList names;
        QVariantList values;
    };

    template <typename Fields>
    static Row rowOf(const Fields &fields)
    {
        Row row{Columns<Fields>::entity, {}, {}};
        Columns<Fields>::visit(fields, [&row](const char *name, const auto &field) {
            row.names.append(QString::fromLatin1(name));
            row.values.append(toCell(field));
        });
        return row;
    }

    void insertRow(const Row &row, const RowId &id);
    void updateRow(const Row &row, const RowId &id);
    /// Inserts the row that \a cells, its births, hold.
    void adoptRow(const QList<CellChange> &cells);
    /// Writes change.after where the cell holds change.before; fails where it does not.
    void setCell(const CellChange &change);
    QVariantList cellsOf(const TableInfo &table, const RowId &id);
    /// Of the one row that \a query yields.
    QVariantList cellsIn(Query &query, const TableInfo &table);
    void blankForgotten();
    Result<void> checkReferences();
    /// Fails while a live row refers to \a row.
    Result<void> checkUnused(Entity entity, const RowId &row);
    void fail(Error error);

    Database &m_database;
    const Catalog &m_catalog;
    QString m_detail;
    QList<CellChange> m_cells;
    Forgotten m_forgotten;
    bool m_isForGood = false;
    bool m_hasLearned = false;
    QHash<CellKey, Stamp> m_learnedStamps;
    qint64 m_newestMet = 0;
    std::optional<Error> m_failure;
};

} // namespace Tallerista

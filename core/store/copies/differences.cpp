// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/differences.h"

#include "core/store/catalog.h"
#include "core/store/copies/kindnames.h"
#include "core/store/copies/verification.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/database.h"
#include "core/store/upgrade.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype ExampleLength = 60;

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Copies", sentence);
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= ExampleLength ? line : line.first(ExampleLength - 1) + u'…';
}

/// The rows of one table, one after the other, by id.
class Rows
{
public:
    static Result<Rows> of(Database &database, const TableInfo &table)
    {
        auto query =
            database.run(u"SELECT * FROM %1 WHERE deleted = 0 ORDER BY id"_s.arg(table.name));
        if (!query)
            return query.error();
        return Rows(std::move(*query), table);
    }

    void next()
    {
        m_cells.clear();
        if (!m_query.next())
            return;
        for (int i = 0; i < m_table->columns.size(); ++i)
            m_cells.append(m_query.value(i));
    }
    bool atEnd() const { return m_cells.isEmpty(); }
    QByteArray id() const { return m_cells.first().toByteArray(); }
    const QVariantList &cells() const { return m_cells; }

    /// What a person knows the row by; may be empty.
    QString label() const
    {
        static const QStringList telling{
            u"text"_s, u"name"_s, u"title"_s, u"wording"_s, u"what"_s, u"activity"_s, u"reason"_s};
        for (const QString &column : telling) {
            const QString text = m_cells.value(m_table->columns.indexOf(column)).toString();
            if (!text.isEmpty())
                return shortened(text);
        }
        return {};
    }

private:
    Rows(Query query, const TableInfo &table)
        : m_query(std::move(query))
        , m_table(&table)
    {
        next();
    }

    Query m_query;
    const TableInfo *m_table;
    QVariantList m_cells;
};

void addExample(KindDifference &difference, const QString &sentence)
{
    if (difference.examples.size() < KindDifference::MostExamples)
        difference.examples.append(sentence);
}

void countOne(KindDifference &difference, int &count, const Rows &row, const char *sentence)
{
    ++count;
    if (const QString label = row.label(); !label.isEmpty())
        addExample(difference, translated(sentence).arg(label));
}

void compareCells(KindDifference &difference, const Rows &here, const Rows &there)
{
    int changed = 0;
    for (qsizetype i = 0; i < here.cells().size(); ++i) {
        const QVariant &one = here.cells().at(i);
        const QVariant &other = there.cells().at(i);
        if (one == other && one.isNull() == other.isNull())
            continue;
        ++changed;
        if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
            addExample(difference,
                       translated(QT_TRANSLATE_NOOP("Copies", "“%1” here, “%2” in the copy"))
                           .arg(shortened(one.toString()), shortened(other.toString())));
    }
    difference.changedCells += changed;
    difference.changedRows += changed > 0 ? 1 : 0;
}

KindDifference compare(Entity entity, Rows &here, Rows &there)
{
    KindDifference difference{entity};
    while (!here.atEnd() || !there.atEnd()) {
        if (there.atEnd() || (!here.atEnd() && here.id() < there.id())) {
            countOne(difference,
                     difference.onlyHere,
                     here,
                     QT_TRANSLATE_NOOP("Copies", "Not in the copy: “%1”"));
            here.next();
        } else if (here.atEnd() || there.id() < here.id()) {
            countOne(difference,
                     difference.onlyThere,
                     there,
                     QT_TRANSLATE_NOOP("Copies", "Only in the copy: “%1”"));
            there.next();
        } else {
            compareCells(difference, here, there);
            here.next();
            there.next();
        }
    }
    return difference;
}

/// A whole file, in memory and in our format: nobody who writes it waits for the comparison.
Result<std::unique_ptr<Database>> wholeSnapshot(const QString &path)
{
    auto snapshot = snapshotOf(path);
    if (!snapshot)
        return snapshot;
    auto comparable = verify(**snapshot);
    if (comparable)
        comparable = upgradeToOurs(**snapshot);
    return comparable ? std::move(snapshot) : comparable.error();
}

Result<void> checkSameWorkshop(Database &here, Database &there)
{
    const auto one = factsOf(here);
    const auto other = factsOf(there);
    if (!one)
        return one.error();
    if (!other)
        return other.error();
    return one->workshop == other->workshop
               ? Result<void>()
               : Error{
                   translated(QT_TRANSLATE_NOOP("Copies", "That is a file of another workshop."))};
}

Result<QList<KindDifference>> compareAll(Database &here, Database &there)
{
    const auto catalog = Catalog::read(here);
    if (!catalog)
        return catalog.error();
    QList<KindDifference> found;
    for (const TableInfo &table : catalog->tables()) {
        auto ours = Rows::of(here, table);
        auto theirs = Rows::of(there, table);
        if (!ours)
            return ours.error();
        if (!theirs)
            return theirs.error();
        const KindDifference difference = compare(table.entity, *ours, *theirs);
        if (difference.onlyHere + difference.onlyThere + difference.changedRows > 0)
            found.append(difference);
    }
    return found;
}

} // namespace

QString KindDifference::sentence() const
{
    QStringList parts;
    if (onlyHere > 0)
        parts.append(
            QCoreApplication::translate("Copies", "%n not in the copy", nullptr, onlyHere));
    if (onlyThere > 0)
        parts.append(
            QCoreApplication::translate("Copies", "%n only in the copy", nullptr, onlyThere));
    if (changedRows > 0)
        parts.append(QCoreApplication::translate("Copies", "%n changed", nullptr, changedRows));
    return kindName(entity) + u": "_s + parts.join(u", "_s);
}

Result<QList<KindDifference>> differences(const QString &here, const QString &there)
{
    auto ours = wholeSnapshot(here);
    if (!ours)
        return ours.error();
    auto theirs = wholeSnapshot(there);
    if (!theirs)
        return theirs.error();
    if (auto same = checkSameWorkshop(**ours, **theirs); !same)
        return same.error();
    return compareAll(**ours, **theirs);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/compare.h"

#include "core/store/catalog.h"
#include "core/store/merge/deletion.h"
#include "core/store/merge/erasure.h"
#include "core/store/merge/mending.h"
#include "core/store/tellingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Whether \a one gives way to \a other. A doubtful value gives way even to one without a stamp.
bool isBefore(const std::optional<Stamp> &one, const std::optional<Stamp> &other)
{
    const auto rank = [](const std::optional<Stamp> &stamp) {
        return std::pair(!stamp || !stamp->isDoubtful(), stamp);
    };
    return rank(one) < rank(other);
}

/// One comparison under way.
class Comparison
{
public:
    Comparison(const Catalog &catalog, const Holding &ours, const Holding &theirs)
        : m_catalog(catalog)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_merged(ours.tables)
    {}

    MergePlan run();

private:
    /// The running agenda belongs to the main file: it comes only where ours did not go on by itself.
    bool takesAgenda() const;
    bool wentOnAlone(const Holding &one, const Holding &other) const;
    void compareTable(const TableInfo &table);
    void takeRow(const TableInfo &table, const RowId &row, const QVariantList &cells);
    void compareCell(const CellKey &cell, const QVariant &ours, const QVariant &theirs);
    void takeCell(const CellKey &cell, const QVariant &ours, const QVariant &theirs);
    /// Whether the value that gives way has to be kept.
    bool isClash(const CellKey &cell,
                 const std::optional<Stamp> &our,
                 const std::optional<Stamp> &their) const;
    void noteClash(const CellKey &cell, const QVariant &ours, const QVariant &theirs);
    /// Somebody erased here goes by what \a cells say there.
    void noteWords(const TableInfo &table, const QVariantList &cells);
    QStringList institutionNames() const;
    void blankWords();
    void learn();

    const Catalog &m_catalog;
    const Holding &m_ours;
    const Holding &m_theirs;
    Merged m_merged;
    MergePlan m_plan;
    QStringList m_words; ///< that tell there on people who were erased here
};

MergePlan Comparison::run()
{
    const bool agenda = takesAgenda();
    m_plan.leavesAgenda = !agenda && wentOnAlone(m_theirs, m_ours);
    for (const TableInfo &table : m_catalog.tables()) {
        if (agenda || table.entity != Entity::AgendaEvent)
            compareTable(table);
    }
    m_plan.cells = m_merged.takeChanges();
    m_plan.revived = reviveNeeded(m_catalog, m_merged);
    openCircles(m_catalog, m_merged);
    m_plan.renumbered = renumber(m_catalog, m_ours, m_theirs, m_merged);
    spread(m_catalog, m_merged);
    m_plan.cells += m_merged.takeChanges();
    for (const Clash &clash : editsOfDeleted(m_ours, m_theirs, m_merged))
        m_plan.clashes.append(clash);
    learn();
    blankWords();
    return m_plan;
}

bool Comparison::takesAgenda() const
{
    if (!m_theirs.copyFor.isEmpty())
        return false;
    return !m_ours.copyFor.isEmpty() || !wentOnAlone(m_ours, m_theirs);
}

bool Comparison::wentOnAlone(const Holding &one, const Holding &other) const
{
    const Rows &events = one.rows(Entity::AgendaEvent);
    for (auto event = events.cbegin(); event != events.cend(); ++event) {
        if (!other.rows(Entity::AgendaEvent).contains(event.key()))
            return true;
        for (int column = Catalog::DeletedColumn; column < event->size(); ++column) {
            const auto stamp = one.stampOf({Entity::AgendaEvent, event.key(), column});
            if (stamp && !stamp->isDoubtful() && !other.knows(*stamp))
                return true;
        }
    }
    return false;
}

void Comparison::compareTable(const TableInfo &table)
{
    const Rows &ours = m_ours.rows(table.entity);
    const Rows &theirs = m_theirs.rows(table.entity);
    QList<RowId> ids = theirs.keys();
    std::sort(ids.begin(), ids.end());
    for (const RowId &row : ids) {
        const QVariantList cells = *theirs.constFind(row);
        const auto own = ours.constFind(row);
        if (own == ours.cend()) {
            takeRow(table, row, cells);
            continue;
        }
        const Erasure erasure(table, *own, cells);
        if (erasure.isTheirs())
            m_plan.erased.append(row);
        else if (erasure.isOurs())
            noteWords(table, cells);
        for (int column = Catalog::DeletedColumn; column < cells.size(); ++column) {
            const CellKey cell{table.entity, row, column};
            if (!erasure.decides(column))
                compareCell(cell, own->at(column), cells.at(column));
            else if (erasure.isTheirs() && own->at(column) != cells.at(column))
                takeCell(cell, own->at(column), cells.at(column));
        }
    }
}

void Comparison::takeRow(const TableInfo &table, const RowId &row, const QVariantList &cells)
{
    for (int column = Catalog::DeletedColumn; column < cells.size(); ++column)
        takeCell({table.entity, row, column}, {}, cells.at(column));
}

void Comparison::compareCell(const CellKey &cell, const QVariant &ours, const QVariant &theirs)
{
    const auto our = m_ours.stampOf(cell);
    const auto their = m_theirs.stampOf(cell);
    if (our == their)
        return;
    const bool theirsWins = isBefore(our, their);
    if (ours != theirs && isClash(cell, our, their))
        noteClash(cell, ours, theirs);
    if (!theirsWins)
        return;
    if (ours != theirs)
        takeCell(cell, ours, theirs);
    else if (their)
        m_plan.learned.stamps.insert(cell, *their);
}

bool Comparison::isClash(const CellKey &cell,
                         const std::optional<Stamp> &our,
                         const std::optional<Stamp> &their) const
{
    const bool isNewsHere = their && !m_ours.knows(*their);
    const bool isNewsThere = our && !m_theirs.knows(*our);
    const bool oursIsDoubtful = our && our->isDoubtful();
    const bool theirsIsDoubtful = their && their->isDoubtful();
    if (oursIsDoubtful == theirsIsDoubtful)
        return isNewsHere && isNewsThere;
    // What a salvage was not sure of may be all that is left of a later text.
    return cell.column != Catalog::DeletedColumn && (oursIsDoubtful ? isNewsThere : isNewsHere);
}

void Comparison::takeCell(const CellKey &cell, const QVariant &ours, const QVariant &theirs)
{
    m_merged.write({cell.entity, cell.row, cell.column, ours, theirs, m_theirs.stampOf(cell)});
}

void Comparison::noteClash(const CellKey &cell, const QVariant &ours, const QVariant &theirs)
{
    if (isArrangement(m_catalog, cell))
        return;
    const auto our = m_ours.stampOf(cell);
    const auto their = m_theirs.stampOf(cell);
    const bool theirsWins = isBefore(our, their);
    m_plan.clashes.append(
        {theirsWins ? Conflict::of(cell, ours, *our) : Conflict::of(cell, theirs, *their),
         ours,
         theirs,
         theirsWins});
}

void Comparison::noteWords(const TableInfo &table, const QVariantList &cells)
{
    const QStringList institutions = institutionNames();
    for (const int column : personalColumns(table)) {
        const QString text = cells.at(column).toString().simplified();
        if (TellingWords::tells(table.columns.at(column), text, institutions))
            m_words.append(text);
    }
}

QStringList Comparison::institutionNames() const
{
    QStringList names;
    for (const auto &[entity, column] :
         {std::pair(Entity::Institution, u"name"_s), std::pair(Entity::Workshop, u"convener"_s)}) {
        const qsizetype number = m_catalog.table(entity).columns.indexOf(column);
        for (const Holding *holding : {&m_ours, &m_theirs}) {
            for (const QVariantList &cells : holding->rows(entity))
                names.append(cells.at(number).toString());
        }
    }
    return names;
}

/// No text brings the name of somebody back who was erased here: it is mended, as by hand.
void Comparison::blankWords()
{
    const TellingWords words(m_words);
    for (CellChange &cell : m_plan.cells) {
        const QVariant blank = words.takenOut(cell.entity, cell.after);
        if (blank == cell.after)
            continue;
        cell.after = blank;
        cell.stamp.reset();
    }
    const auto blankLoser = [&](Conflict &conflict) {
        conflict.loser = words.takenOut(conflict.cell.entity, conflict.loser);
    };
    for (Clash &clash : m_plan.clashes) {
        blankLoser(clash.conflict);
        clash.theirs = words.takenOut(clash.conflict.cell.entity, clash.theirs);
    }
    for (Conflict &conflict : m_plan.learned.conflicts)
        blankLoser(conflict);
}

void Comparison::learn()
{
    m_plan.learned.replicas = m_theirs.knowledge.replicas;
    QHash<RowId, bool> settled;
    for (const Conflict &known : m_ours.knowledge.conflicts)
        settled.insert(known.id, known.settled);
    QList<Conflict> found = m_theirs.knowledge.conflicts;
    for (const Clash &clash : m_plan.clashes)
        found.append(clash.conflict);
    for (const Conflict &conflict : found) {
        const bool isNews =
            !settled.contains(conflict.id) || (conflict.settled && !settled.value(conflict.id));
        if (isNews && !tellsOfErased(m_catalog, m_merged.tables(), conflict.cell))
            m_plan.learned.conflicts.append(conflict);
        settled.insert(conflict.id, conflict.settled);
    }
}

} // namespace

MergePlan compare(const Catalog &catalog, const Holding &ours, const Holding &theirs)
{
    return Comparison(catalog, ours, theirs).run();
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/reading.h"

#include "core/store/merge/erasure.h"
#include "core/store/salvage/erasure.h"
#include "core/store/salvage/rownames.h"
#include "core/store/salvage/strangers.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct SalvageReading
{
    Q_DECLARE_TR_FUNCTIONS(SalvageReading)
};

/// The losing texts whose rows came back, and the sessions.
Knowledge knowledgeOf(const Evidence &evidence,
                      const QList<Rows> &tables,
                      const Catalog &catalog,
                      SalvageReport &report)
{
    Knowledge knowledge{evidence.replicas.values(), {}, {}};
    for (const Conflict &conflict : evidence.conflicts) {
        const CellKey &cell = conflict.cell;
        if (tellsOfErased(catalog, tables, cell))
            continue;
        if (tables.at(int(cell.entity) - 1).contains(cell.row)) {
            knowledge.conflicts.append(conflict);
            report.lostTexts += conflict.settled ? 0 : 1;
        } else if (conflict.loser.typeId() == QMetaType::QString) {
            report.leftOut.append({cell.entity,
                                   conflict.loser.toString(),
                                   SalvageReading::tr("It lost against a text that was not found."),
                                   cell.row});
        }
    }
    return knowledge;
}

/// The fingerprint of the last step vouches for every value: their clocks hold, too.
void prove(const Evidence &evidence, Reading &reading)
{
    reading.report.prove();
    for (auto &[key, row] : reading.content.rows) {
        for (int column = 1; column < row.stamps.size(); ++column) {
            const auto clock = evidence.clocks.constFind({key.entity, key.row, column});
            if (row.stamps.at(column) && row.stamps.at(column)->isDoubtful())
                row.stamps[column] =
                    clock == evidence.clocks.cend() ? std::nullopt : std::optional(*clock);
        }
    }
}

/// Everything that can be told from \a records, which were carved from \a file, within the rules.
Result<Reading> readingOf(const PageFile &file,
                          const QList<CarvedRecord> &records,
                          RowRules &rules,
                          const RescueSession &session)
{
    Reading reading;
    SalvageReport &report = reading.report;
    const TreeMap trees = mapTrees(file, rules.shapes(), rules.roots(), records);
    Evidence evidence = sortEvidence(file, records, trees, rules.shapes());
    expelStrangers(evidence, session.nowUtcMs);
    HistoryChain chain(evidence);
    QList<SalvagedRow> rows = replay(evidence, chain, rules.shapes(), session.id);
    respectErasures(evidence, rules.catalog(), chain, rows);
    Mending mending(rules, chain, session.id, report);
    auto content = mending.mended(rows);
    if (!content)
        return content.error();
    report.pages = file.pageCount();
    report.steps = chain.rows().size();
    report.lostSteps = chain.lost();
    const QList<Rows> tables = tablesOf(*content, rules.catalog());
    Knowledge knowledge = knowledgeOf(evidence, tables, rules.catalog(), report);
    reading.content = {*content, chain.rows(), knowledge, evidence.lentCopies};
    Fingerprint sum;
    for (const auto &[key, row] : *content) {
        for (int column = 1; column < row.cells.size(); ++column)
            sum.add(key.entity, key.row, column, row.cells.at(column));
    }
    if (chain.finalFingerprint() == sum)
        prove(evidence, reading);
    nameNotes(tables, mending.leftOut(), rules.catalog(), report);
    return reading;
}

QSet<RowId> idsIn(const QList<CarvedRecord> &records)
{
    QSet<RowId> ids;
    for (const CarvedRecord &record : records) {
        for (const QVariant &value : record.values) {
            const auto id = RowId::fromBytes(value.toByteArray());
            if (record.sound && id && isOurs(*id))
                ids.insert(*id);
        }
    }
    return ids;
}

/// Whether a page of \a journal tells of rows that \a records also tell of.
bool isItsOwn(const Journal &journal,
              const QList<CarvedRecord> &takenBack,
              const QList<CarvedRecord> &records)
{
    QList<CarvedRecord> kept = takenBack;
    kept.removeIf([&](const CarvedRecord &record) { return !journal.pages.contains(record.page); });
    return idsIn(kept).intersects(idsIn(records));
}

/// The less is lost or in doubt, the better.
bool isBetter(const Reading &one, const Reading &other)
{
    const auto harm = [](const SalvageReport &report) {
        const TableCount total = report.total();
        return std::pair(!report.proven,
                         report.lostSteps + total.doubtful + total.leftOut + total.missing);
    };
    return harm(one.report) < harm(other.report);
}

} // namespace

Result<Reading> readDamaged(const QByteArray &bytes,
                            const Journal &journal,
                            RowRules &rules,
                            const RescueSession &session)
{
    const PageFile file(bytes);
    QList<CarvedRecord> records = carve(file, rules.shapes());
    if (journal.isEmpty())
        return readingOf(file, records, rules, session);
    const PageFile earlier(journal.takenBack(bytes));
    QList<CarvedRecord> older = carve(earlier, rules.shapes());
    const bool isOwn = isItsOwn(journal, older, records);
    Result<Reading> takenBack = Error{};
    if (isOwn)
        takenBack = readingOf(earlier, older, rules, session);
    for (CarvedRecord &record : older)
        record.live = false;
    auto standing = readingOf(file, isOwn ? records + older : records, rules, session);
    if (standing)
        standing->report.strangeJournal = !isOwn;
    if (takenBack)
        takenBack->report.journalPages = int(journal.pages.size());
    const bool isEarlierBetter = takenBack && (!standing || !isBetter(*standing, *takenBack));
    return isEarlierBetter ? takenBack : standing;
}

} // namespace Tallerista

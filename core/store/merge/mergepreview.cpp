// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/mergepreview.h"

#include "core/store/catalog.h"
#include "core/store/erasing.h"
#include "core/store/merge/mergewords.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QStringList addedRows(const MergePlan &plan)
{
    QMap<int, int> counts;
    for (const CellChange &cell : plan.cells) {
        if (cell.isBirth() && cell.column == Catalog::DeletedColumn && cell.after.toInt() == 0)
            ++counts[int(cell.entity)];
    }
    QStringList added;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const QString words = MergeWords::count(Entity(count.key()), *count);
        if (!words.isEmpty())
            added.append(words);
    }
    return added;
}

bool tellsWhoTheyWere(const Catalog &catalog, const MergePlan &plan, const CellKey &cell)
{
    return cell.entity == Entity::Participant && plan.erased.contains(cell.row)
           && erasedCell(catalog.table(cell.entity), cell.column).isValid();
}

QList<MergePreview::Edited>
editedCells(const Catalog &catalog, const MergeWords &words, const MergePlan &plan)
{
    QSet<CellKey> clashing;
    for (const Clash &clash : plan.clashes)
        clashing.insert(clash.conflict.cell);
    QList<MergePreview::Edited> edited;
    for (const CellChange &change : plan.cells) {
        const CellKey cell{change.entity, change.row, change.column};
        if (!change.isBirth() && change.stamp && !clashing.contains(cell)
            && !tellsWhoTheyWere(catalog, plan, cell))
            edited.append({words.cell(cell),
                           words.value(cell, change.before),
                           words.value(cell, change.after)});
    }
    return edited;
}

} // namespace

MergePreview
describe(const Catalog &catalog, const Holding &ours, const Holding &theirs, const MergePlan &plan)
{
    const MergeWords words(catalog, ours, theirs);
    MergePreview preview;
    preview.added = addedRows(plan);
    preview.edited = editedCells(catalog, words, plan);
    for (const Renumbering &row : plan.renumbered)
        preview.renumbered.append({words.numberedRow(row.entity, row.row, row.from),
                                   words.numberedRow(row.entity, row.row, row.to),
                                   words.text(row.entity, row.row)});
    for (const CellKey &cell : plan.revived)
        preview.revived.append(words.row(cell.entity, cell.row));
    for (const Clash &clash : plan.clashes)
        preview.clashing.append({clash.conflict.id,
                                 words.cell(clash.conflict.cell),
                                 words.value(clash.conflict.cell, clash.ours),
                                 words.value(clash.conflict.cell, clash.theirs),
                                 clash.theirsWins});
    const int number = int(catalog.table(Entity::Participant).columns.indexOf(u"number"_s));
    for (const RowId &person : plan.erased)
        preview.erased.append(
            words.numberedRow(Entity::Participant,
                              person,
                              ours.value({Entity::Participant, person, number}).toInt()));
    preview.leavesAgenda = plan.leavesAgenda;
    return preview;
}

QStringList previewLines(const MergePreview &preview)
{
    QStringList lines;
    if (!preview.added.isEmpty())
        lines.append(QCoreApplication::translate("MergePreview", "New: %1.")
                         .arg(preview.added.join(u", "_s)));
    for (const MergePreview::Edited &cell : preview.edited)
        lines.append(QCoreApplication::translate("MergePreview", "Changed: %1: “%2” → “%3”")
                         .arg(cell.where, cell.before, cell.after));
    for (const MergePreview::Renumbered &row : preview.renumbered)
        lines.append(QCoreApplication::translate("MergePreview", "Another number: %1 → %2: “%3”")
                         .arg(row.from, row.to, row.text));
    for (const QString &row : preview.revived)
        lines.append(
            QCoreApplication::translate("MergePreview", "Comes back, because it is still used: %1")
                .arg(row));
    for (const MergePreview::Clashing &cell : preview.clashing)
        lines.append(
            QCoreApplication::translate("MergePreview",
                                        "Written differently: %1: here “%2”, there “%3”; %4")
                .arg(
                    cell.where,
                    cell.ours,
                    cell.theirs,
                    cell.theirsWins
                        ? QCoreApplication::translate("MergePreview", "the one from there stays.")
                        : QCoreApplication::translate("MergePreview", "the one from here stays.")));
    for (const QString &person : preview.erased)
        lines.append(
            QCoreApplication::translate("MergePreview",
                                        "Erased there, and here for good: %1. Copies that you made "
                                        "of this workshop are yours to delete.")
                .arg(person));
    if (preview.leavesAgenda)
        lines.append(QCoreApplication::translate("MergePreview",
                                                 "The agenda of the other computer is left out."));
    return lines;
}

} // namespace Tallerista

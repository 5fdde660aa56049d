// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/mergeactions.h"

#include "core/domain/rehearsal.h"
#include "core/store/latestclock.h"
#include "core/store/merge/compare.h"
#include "core/store/merge/mergewords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Tallerista {

namespace {

struct MergeActions
{
    Q_DECLARE_TR_FUNCTIONS(MergeActions)
};

/// The computer of the session that wrote last; empty where nobody wrote.
QString lastComputer(const Knowledge &knowledge)
{
    const auto last = std::max_element(
        knowledge.replicas.begin(),
        knowledge.replicas.end(),
        [](const Replica &one, const Replica &other) { return one.hlc < other.hlc; });
    return last == knowledge.replicas.end() ? QString() : last->computer;
}

QString workshopName(const Catalog &catalog, const Holding &holding)
{
    const auto column = catalog.table(Entity::Workshop).columns.indexOf(QLatin1String("name"));
    return holding.rows(Entity::Workshop).value(holding.workshop).value(column).toString();
}

/// Called after everything was read: what changed meanwhile shows in the fingerprint.
Result<void> checkSound(WorkshopDocument &other, const Knowledge &knowledge, const QString &name)
{
    const auto sound = other.integrityHolds();
    if (!sound)
        return sound.error();
    if (!*sound || knowledge.newest() > LatestClock)
        return Error{MergeActions::tr("“%1” is damaged. Bring another copy of it.").arg(name)};
    const auto same = other.fingerprintHolds();
    if (!same)
        return same.error();
    if (!*same)
        return Error{MergeActions::tr("“%1” was copied while it was being written. Close it on the "
                                      "other computer and copy it again.")
                         .arg(name)};
    return {};
}

const Conflict *conflictIn(const Holding &holding, const RowId &id)
{
    const QList<Conflict> &all = holding.knowledge.conflicts;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Conflict &conflict) { return conflict.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Error noSuchText()
{
    return {MergeActions::tr("That text is no longer kept.")};
}

} // namespace

Result<OtherFile> lookAtOtherFile(WorkshopDocument &document, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(document.path()).canonicalFilePath())
        return Error{MergeActions::tr("“%1” is this file itself. Choose the one of the other "
                                      "computer.")
                         .arg(name)};
    const auto file = WorkshopDocument::openForReading(path, document.clock());
    if (!file)
        return file.error();
    if (!(*file)->whyReadOnly().isEmpty()) // a newer program wrote it: not all of it is understood
        return Error{(*file)->whyReadOnly()};
    const auto other = (*file)->stores().workshop.get();
    if (other && isRehearsal(other->fields()))
        return Error{MergeActions::tr("“%1” is a rehearsal: nothing in it happened.").arg(name)};
    const auto theirs = (*file)->holding();
    if (!theirs)
        return theirs.error();
    if (auto sound = checkSound(**file, theirs->knowledge, name); !sound)
        return sound.error();
    const auto ours = document.holding();
    if (!ours)
        return ours.error();
    if (theirs->workshop != ours->workshop)
        return Error{MergeActions::tr("“%1” is of another workshop, “%2”. Its people and ideas can "
                                      "be imported instead.")
                         .arg(name, workshopName(document.catalog(), *theirs))};
    const Catalog &catalog = document.catalog();
    return OtherFile{lastComputer(theirs->knowledge),
                     *theirs,
                     describe(catalog, *ours, *theirs, compare(catalog, *ours, *theirs))};
}

Result<MergePreview> joinComputers(WorkshopDocument &document, const OtherFile &other)
{
    const Step step{StepKind::JoinComputers, Scope::workshop(), other.computer};
    auto joined = document.edit(step, [&](Edit &edit) -> Result<MergePreview> {
        const auto ours = document.holding();
        if (!ours)
            return ours.error();
        const MergePlan plan = compare(document.catalog(), *ours, other.holding);
        if (!plan.isEmpty()) {
            edit.forget(plan.erased);
            edit.adopt(plan.cells);
            edit.learn(plan.learned);
        }
        return describe(document.catalog(), *ours, other.holding, plan);
    });
    if (!joined || joined->erased.isEmpty())
        return joined;
    const auto traceless = document.leaveNoTrace();
    return traceless ? joined : traceless.error();
}

Result<QList<LostText>> textsToChoose(WorkshopDocument &document)
{
    const auto holding = document.holding();
    if (!holding)
        return holding.error();
    const MergeWords words(document.catalog(), *holding, *holding);
    QHash<RowId, const Replica *> sessions;
    for (const Replica &replica : holding->knowledge.replicas)
        sessions.insert(replica.id, &replica);
    QList<LostText> texts;
    for (const Conflict &conflict : holding->knowledge.conflicts) {
        const QVariant current = holding->value(conflict.cell);
        if (conflict.settled || current == conflict.loser)
            continue;
        const Replica *session = sessions.value(conflict.stamp.replica);
        const bool isRescued = session && conflict.stamp.isDoubtful();
        texts.append({conflict.id,
                      words.cell(conflict.cell),
                      words.value(conflict.cell, current),
                      words.value(conflict.cell, conflict.loser),
                      session ? session->computer : QString(),
                      isRescued ? session->openedAt : conflict.stamp.hlc >> 16});
    }
    std::sort(texts.begin(), texts.end(), [](const LostText &one, const LostText &other) {
        return std::tie(one.writtenAt, one.id) < std::tie(other.writtenAt, other.id);
    });
    return texts;
}

Result<void> swapConflict(WorkshopDocument &document, const RowId &id)
{
    const auto holding = document.holding();
    if (!holding)
        return holding.error();
    const Conflict *conflict = conflictIn(*holding, id);
    if (!conflict)
        return noSuchText();
    const CellKey &cell = conflict->cell;
    const MergeWords words(document.catalog(), *holding, *holding);
    const Step step{StepKind::TakeOtherText, Scope::workshop(), words.cell(cell)};
    return document.edit(step, [&](Edit &edit) {
        const QVariant current = holding->value(cell);
        if (current != conflict->loser)
            edit.adopt({{cell.entity, cell.row, cell.column, current, conflict->loser}});
        return Result<void>();
    });
}

Result<void> keepCurrent(WorkshopDocument &document, const RowId &id)
{
    const auto holding = document.holding();
    if (!holding)
        return holding.error();
    const Conflict *conflict = conflictIn(*holding, id);
    if (!conflict)
        return noSuchText();
    Conflict settled = *conflict;
    settled.settled = true;
    return document.edit({StepKind::TakeOtherText, Scope::workshop()}, [&](Edit &edit) {
        edit.learn({{}, {}, {settled}});
        return Result<void>();
    });
}

} // namespace Tallerista

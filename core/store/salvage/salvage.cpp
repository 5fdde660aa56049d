// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/salvage.h"

#include "core/store/salvage/erasure.h"
#include "core/store/salvage/rescuewriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct Salvage
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

Result<void> checkNames(const SalvageRequest &request)
{
    const QFileInfo damaged(request.damaged);
    const QFileInfo rescued(request.rescued);
    if (damaged.absoluteFilePath() == rescued.absoluteFilePath()
        || (rescued.exists() && damaged.canonicalFilePath() == rescued.canonicalFilePath()))
        return Error{Salvage::tr("The damaged file itself is never written. Choose "
                                 "another name for the rescued one.")};
    if (rescued.exists() && !request.replace)
        return Error{Salvage::tr("There is already a file named “%1”. Choose another name.")
                         .arg(rescued.fileName())};
    return {};
}

/// Everything that can be told from \a file, within the rules.
Result<RescuedContent> contentOf(const PageFile &file, RowRules &rules, SalvageReport &report)
{
    const QList<CarvedRecord> records = carve(file, rules.shapes());
    const TreeMap trees = mapTrees(file, rules.shapes(), rules.roots(), records);
    const Evidence evidence = sortEvidence(records, trees, rules.shapes());
    HistoryChain chain(evidence);
    QList<SalvagedRow> rows = replay(evidence, chain, rules.shapes());
    respectErasures(evidence, rules.catalog(), chain, rows);
    auto content = Mending(rules, chain, report).mended(rows);
    if (!content)
        return content.error();
    report.pages = file.pageCount();
    report.steps = chain.rows().size();
    report.lostSteps = chain.lost();
    Fingerprint sum;
    for (const auto &[key, cells] : *content) {
        for (int column = 1; column < cells.size(); ++column)
            sum.add(key.entity, key.row, column, cells.at(column));
    }
    if (chain.finalFingerprint() == sum)
        report.prove();
    return RescuedContent{*content, chain.rows(), evidence.replicas};
}

/// Holds the new file to what every workshop file is held to.
Result<void> verify(const QString &path, const Clock &clock)
{
    auto file = WorkshopFile::open(path, Database::Access::ReadOnly, clock, {});
    if (!file)
        return file.error();
    auto structure = (*file)->database().run(u"PRAGMA integrity_check(1)"_s);
    auto dangling = (*file)->database().run(u"PRAGMA foreign_key_check"_s);
    const auto sum = Fingerprint::scan((*file)->database(), (*file)->catalog());
    if (!structure || !dangling || !sum)
        return !structure ? structure.error() : !dangling ? dangling.error() : sum.error();
    if (structure->next() && structure->value(0).toString() == "ok"_L1 && !dangling->next()
        && *sum == (*file)->fingerprint())
        return {};
    return Error{Salvage::tr("The rescued file did not pass its own check, so it was not kept.")};
}

/// A copy of \a damaged beside the new file, named by the moment. Returns its path.
Result<QString> copyAside(const SalvageRequest &request, const Clock &clock)
{
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(clock.nowUtcMs()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy =
        QFileInfo(request.rescued)
            .dir()
            .filePath(u"%1.damaged-%2"_s.arg(QFileInfo(request.damaged).fileName(), moment));
    if (QFileInfo::exists(copy) || QFile::copy(request.damaged, copy))
        return copy;
    QFile::remove(copy);
    return Error{
        Salvage::tr("The damaged file could not be copied to “%1”. Check that there is space.")
            .arg(copy)};
}

Result<void> putInPlace(const QString &partial, const SalvageRequest &request)
{
    if (request.replace)
        QFile::remove(request.rescued);
    if (!QFile::rename(partial, request.rescued))
        return Error{Salvage::tr("“%1” could not be written. Choose another "
                                 "folder.")
                         .arg(request.rescued)};
    syncFolder(QFileInfo(request.rescued).absolutePath());
    return {};
}

} // namespace

Result<SalvageReport>
salvageWorkshop(const SalvageRequest &request, const Clock &clock, const Writer &writer)
{
    if (auto named = checkNames(request); !named)
        return named.error();
    const QByteArray bytes = readDamagedFile(request.damaged);
    if (bytes.isEmpty())
        return Error{Salvage::tr("“%1” could not be read.").arg(request.damaged)};
    auto rules = RowRules::prepare();
    if (!rules)
        return rules.error();
    SalvageReport report;
    auto content = contentOf(PageFile(bytes), **rules, report);
    if (!content)
        return content.error();
    report.damaged = request.damaged;
    report.rescued = request.rescued;
    if (request.keepCopy) {
        const auto copy = copyAside(request, clock);
        if (!copy)
            return copy.error();
        report.keptCopy = *copy;
    }
    const QString partial = request.rescued + u".partial"_s;
    QFile::remove(partial);
    auto written = RescueWriter(*content, (*rules)->catalog(), clock).write(partial, writer);
    if (written)
        written = verify(partial, clock);
    if (written)
        written = putInPlace(partial, request);
    if (written)
        return report;
    QFile::remove(partial);
    return written.error();
}

} // namespace Tallerista

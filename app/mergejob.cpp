// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/jobs.h"
#include "core/actions/mergeactions.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What \a preview tells, a line for each thing.
QStringList linesOf(const MergePreview &preview)
{
    QStringList lines;
    if (!preview.added.isEmpty())
        lines.append(CommandLine::tr("New: %1.").arg(preview.added.join(u", "_s)));
    for (const MergePreview::Edited &cell : preview.edited)
        lines.append(
            CommandLine::tr("Changed: %1: “%2” → “%3”").arg(cell.where, cell.before, cell.after));
    for (const MergePreview::Renumbered &row : preview.renumbered)
        lines.append(
            CommandLine::tr("Another number: %1 → %2: “%3”").arg(row.from, row.to, row.text));
    for (const QString &row : preview.revived)
        lines.append(CommandLine::tr("Comes back, because it is still used: %1").arg(row));
    for (const MergePreview::Clashing &cell : preview.clashing)
        lines.append(CommandLine::tr("Written differently: %1: here “%2”, there “%3”; %4")
                         .arg(cell.where,
                              cell.ours,
                              cell.theirs,
                              cell.theirsWins ? CommandLine::tr("the one from there stays.")
                                              : CommandLine::tr("the one from here stays.")));
    if (preview.leavesAgenda)
        lines.append(CommandLine::tr("The agenda of the other computer is left out."));
    return lines;
}

} // namespace

Result<QString> mergeJob(const QStringList &words, const JobOptions &options)
{
    const SystemClock clock;
    const auto document = WorkshopDocument::open(words.first(), clock, Writer::here());
    if (!document)
        return document.error();
    const auto other = lookAtOtherFile(**document, words.last());
    if (!other)
        return other.error();
    QStringList lines = linesOf(other->preview);
    if (other->preview.isEmpty())
        lines.append(CommandLine::tr("“%1” brings nothing new.").arg(words.last()));
    if (options.contains(u"dry-run"_s))
        return lines.join(u'\n') + u'\n' + CommandLine::tr("Nothing was written.");
    const auto joined = joinComputers(**document, *other);
    if (!joined)
        return joined.error();
    if (!joined->clashing.isEmpty())
        lines.append(CommandLine::tr(
            "%n text(s) to choose from: both are kept.", nullptr, int(joined->clashing.size())));
    lines.append(CommandLine::tr("“%1” now holds what both computers wrote.").arg(words.first()));
    return lines.join(u'\n');
}

} // namespace Tallerista

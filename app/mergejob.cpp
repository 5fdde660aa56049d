// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/jobs.h"
#include "core/actions/mergeactions.h"
#include "core/store/copies/verifiedcopy.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<QString> mergeJob(const QStringList &words, const JobOptions &options)
{
    const SystemClock clock;
    const bool isDryRun = options.contains(u"dry-run"_s);
    const auto document = isDryRun ? WorkshopDocument::openForReading(words.first(), clock)
                                   : WorkshopDocument::open(words.first(), clock, Writer::here());
    if (!document)
        return document.error();
    const auto other = lookAtOtherFile(**document, words.last());
    if (!other)
        return other.error();
    QStringList lines = previewLines(other->preview);
    if (other->preview.isEmpty())
        lines.append(CommandLine::tr("“%1” brings nothing new.").arg(words.last()));
    if (isDryRun)
        return lines.join(u'\n') + u'\n' + CommandLine::tr("Nothing was written.");
    const auto kept = setAside(words.first(), CommandLine::tr("before joining"), clock);
    if (!kept)
        return kept.error();
    const auto joined = joinComputers(**document, *other);
    if (!joined)
        return joined.error();
    if (!joined->clashing.isEmpty())
        lines.append(CommandLine::tr(
            "%n text(s) to choose from: both are kept.", nullptr, int(joined->clashing.size())));
    lines.append(CommandLine::tr(
                     "“%1” now holds what both computers wrote; as it was before, it is in “%2”.")
                     .arg(words.first(), QFileInfo(kept->path).fileName()));
    return lines.join(u'\n');
}

} // namespace Tallerista

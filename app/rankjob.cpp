// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/jobs.h"
#include "core/exchange/rankingfile.h"

#include <QFile>

namespace Tallerista {

Result<QString> rankJob(const QStringList &words, const JobOptions &)
{
    QFile file(words.first());
    if (!file.open(QIODevice::ReadOnly))
        return Error{CommandLine::tr("“%1” could not be read.").arg(words.first())};
    const auto recomputed = recomputedRanking(file.readAll());
    if (!recomputed)
        return Error{CommandLine::tr("“%1”: %2").arg(words.first(), recomputed.error().message)};
    return QString::fromUtf8(recomputed->trimmed()); // the line ends where it is printed
}

} // namespace Tallerista

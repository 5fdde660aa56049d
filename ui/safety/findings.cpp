// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/findings.h"

#include "core/store/copies/kindnames.h"
#include "core/store/formatcheck.h"
#include "core/store/gate/remains.h"
#include "core/store/salvage/salvagereport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString nameOfTable(const QString &table)
{
    for (const TableInfo &known : formatOf(NewestFormat).catalog.tables()) {
        if (known.name == table)
            return kindName(known.entity);
    }
    return table;
}

QString countLine(const QString &kind, const TableCount &count)
{
    QStringList parts{QString::number(count.kept())};
    if (count.once > 0)
        parts << Findings::tr("%n of them in one copy only", nullptr, count.once);
    if (count.doubtful > 0)
        parts << Findings::tr("%n to be checked", nullptr, count.doubtful);
    if (count.leftOut > 0)
        parts << Findings::tr("%n left out", nullptr, count.leftOut);
    if (count.missing > 0)
        parts << Findings::tr("%n not found", nullptr, count.missing);
    return u"%1: %2"_s.arg(kind, parts.join(u", "_s));
}

/// One line for each kind of row; kinds that are called the same are one.
QStringList countLines(const QList<TableCount> &tables)
{
    QStringList kinds;
    QList<TableCount> sums;
    for (const TableCount &table : tables) {
        const QString kind = kindName(table.entity);
        if (!kinds.contains(kind)) {
            kinds << kind;
            sums << TableCount{table.entity};
        }
        sums[kinds.indexOf(kind)] += table;
    }
    QStringList lines;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (const TableCount &sum = sums.at(i); sum.kept() + sum.leftOut + sum.missing > 0)
            lines << countLine(kinds.at(i), sum);
    }
    return lines;
}

QString noteLine(const SalvageNote &note)
{
    const QString kind = kindName(note.entity);
    const QString line = note.text.isEmpty() ? kind : u"%1: “%2”"_s.arg(kind, note.text);
    return note.reason.isEmpty() ? line : line + u'\n' + note.reason;
}

/// Rows that have no text of their own look the same: they are one line.
QStringList noteLines(const QList<SalvageNote> &notes)
{
    QStringList lines;
    QHash<QString, int> times;
    for (const SalvageNote &note : notes) {
        const QString line = noteLine(note);
        if (++times[line] == 1)
            lines << line;
    }
    for (QString &line : lines) {
        if (const int count = times.value(line); count > 1)
            line += u" (%1 ×)"_s.arg(count);
    }
    return lines;
}

QStringList placeLines(const QString &target, const QString &keptCopy)
{
    QStringList lines{Findings::tr("The new file: %1").arg(QDir::toNativeSeparators(target)),
                      Findings::tr("The other file was left as it is.")};
    if (!keptCopy.isEmpty())
        lines << Findings::tr("A copy of it: %1").arg(QDir::toNativeSeparators(keptCopy));
    return lines;
}

} // namespace

Findings Findings::of(const SalvageReport &report)
{
    Findings findings;
    findings.verdict =
        report.proven
            ? tr("Everything was found: the content is exactly what the last step left.")
            : tr("It cannot be proven that everything was found. Compare the new file with "
                 "the cards and the lists on paper.");
    findings.add(tr("To be checked"), noteLines(report.doubtful));
    findings.add(tr("Left out"), noteLines(report.leftOut));
    findings.add(tr("Made anew because others need it; look at it"), noteLines(report.rebuilt));
    QStringList lost;
    if (report.lostSteps > 0)
        lost << tr("%n step(s) of the history, which cannot be undone any more",
                   nullptr,
                   int(report.lostSteps));
    if (report.cutReferences > 0)
        lost << tr("%n reference(s) to rows that were not found", nullptr, report.cutReferences);
    findings.add(tr("Lost"), lost);
    findings.add(tr("In the new file"), countLines(report.tables));
    findings.add(tr("Where it lies"), placeLines(report.rescued, report.keptCopy));
    return findings;
}

Findings Findings::of(const Remains &remains, const QString &target)
{
    Findings findings;
    findings.verdict =
        remains.leftOut.isEmpty()
            ? tr("Everything that a workshop holds was taken over. Its history starts anew.")
            : tr("What could be read was taken over; look at what had to be left out. Its history "
                 "starts anew.");
    QStringList leftOut;
    for (const LeftOut &left : remains.leftOut)
        leftOut << u"%1: %2"_s.arg(nameOfTable(left.table), left.why);
    findings.add(tr("Left out"), leftOut);
    QList<TableCount> counts;
    for (const TableRows &table : remains.tables)
        counts << TableCount{table.entity, int(table.rows.size())};
    findings.add(tr("In the new file"), countLines(counts));
    findings.add(tr("Where it lies"), placeLines(target, {}));
    return findings;
}

QString Findings::text() const
{
    QStringList all{verdict};
    for (const Section &section : sections)
        all << QString() << section.title << section.lines;
    return all.join(u'\n');
}

void Findings::add(const QString &title, const QStringList &lines)
{
    if (!lines.isEmpty())
        sections.append({title, lines});
}

} // namespace Tallerista

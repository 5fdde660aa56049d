// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/worksentences.h"

#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString doneWords(const Phrases &phrases, const TableWork &work)
{
    const int all = work.of.value_or(work.done);
    const QString done = phrases.locale().toString(work.done);
    switch (work.kind) {
    case WorkKind::Arrived:
        return phrases.translate("Work", "%1 of %n people are here", nullptr, all).arg(done);
    case WorkKind::Experiences:
        return phrases.translate("Work", "%n experience(s)", nullptr, work.done);
    case WorkKind::Ideas:
        return phrases.translate("Work", "%n idea(s)", nullptr, work.done);
    case WorkKind::VoteToOpen:
        return phrases.translate("Work", "vote to be opened");
    case WorkKind::Counted:
        return phrases.translate("Work", "%1 of %n ideas counted", nullptr, all).arg(done);
    case WorkKind::Slips:
        return phrases.translate("Work", "%1 of %n slips entered", nullptr, all).arg(done);
    case WorkKind::Marked:
        return phrases.translate("Work", "%1 of %n ideas marked", nullptr, all).arg(done);
    case WorkKind::TieToBreak:
        return phrases.translate("Work", "%n ideas tie", nullptr, all);
    case WorkKind::Entered:
        return phrases.translate("Work", "%n idea(s) entered", nullptr, work.done);
    case WorkKind::Developed:
        return phrases.translate("Work", "%1 of %n ideas developed", nullptr, all).arg(done);
    case WorkKind::Judged:
        return phrases.translate("Work", "%1 of %n ideas judged", nullptr, all).arg(done);
    case WorkKind::Chosen:
        return phrases.translate("Work", "%1 of %n ideas chosen", nullptr, all).arg(done);
    case WorkKind::Sheets:
        return phrases.translate("Work", "%1 of %n sheets ready", nullptr, all).arg(done);
    case WorkKind::Hands:
        return phrases.translate("Work", "%1 of %n actions counted", nullptr, all).arg(done);
    }
    Q_UNREACHABLE();
}

QString missingWords(const Phrases &phrases, const TableWork &slowest)
{
    const int missing = slowest.missing();
    switch (slowest.kind) {
    case WorkKind::VoteToOpen:
        return phrases.translate("Work", "%n vote(s) still to be opened", nullptr, missing);
    case WorkKind::Counted:
        return phrases.translate("Work", "%n idea(s) still to be counted", nullptr, missing);
    case WorkKind::Slips:
        return phrases.translate("Work", "%n slip(s) still to be entered", nullptr, missing);
    case WorkKind::Marked:
        return phrases.translate("Work", "%n idea(s) still to be marked", nullptr, missing);
    case WorkKind::TieToBreak:
        return phrases.translate("Work", "a tie is still to be decided");
    case WorkKind::Developed:
        return phrases.translate("Work", "%n idea(s) still to be developed", nullptr, missing);
    case WorkKind::Judged:
        return phrases.translate("Work", "%n idea(s) still to be judged", nullptr, missing);
    case WorkKind::Chosen:
        return phrases.translate("Work", "%n idea(s) still to be chosen", nullptr, missing);
    case WorkKind::Sheets:
        return phrases.translate("Work", "%n sheet(s) still to be finished", nullptr, missing);
    case WorkKind::Hands:
        return phrases.translate("Work", "%n action(s) still to be counted", nullptr, missing);
    case WorkKind::Arrived:
    case WorkKind::Experiences:
    case WorkKind::Ideas:
    case WorkKind::Entered:
        break;
    }
    return {};
}

/// "9/12"
QString fractionOf(const TableWork &work)
{
    const QString done = QString::number(work.done);
    return work.of ? done + u'/' + QString::number(*work.of) : done;
}

/// doneWords() in fewer of them, for tables that are not equally far: only a vote has such steps.
QString stepWords(const Phrases &phrases, const TableWork &work)
{
    switch (work.kind) {
    case WorkKind::VoteToOpen:
        return phrases.translate("Work", "vote to be opened");
    case WorkKind::Counted:
        return phrases.translate("Work", "%1 counted").arg(fractionOf(work));
    case WorkKind::Slips:
        return phrases.translate("Work", "%1 slips").arg(fractionOf(work));
    case WorkKind::Marked:
        return phrases.translate("Work", "%1 marked").arg(fractionOf(work));
    case WorkKind::TieToBreak:
        return phrases.translate("Work", "tie");
    case WorkKind::Entered:
        return phrases.translate("Work", "%1 entered").arg(fractionOf(work));
    case WorkKind::Developed:
        return phrases.translate("Work", "%1 developed").arg(fractionOf(work));
    case WorkKind::Judged:
        return phrases.translate("Work", "%1 judged").arg(fractionOf(work));
    case WorkKind::Chosen:
        return phrases.translate("Work", "%1 chosen").arg(fractionOf(work));
    default:
        return doneWords(phrases, work);
    }
}

QString mesaCode(const TableWork &table)
{
    return u"M%1"_s.arg(table.mesa);
}

/// The tables are at the same step.
bool areAlike(const BlockWork &work)
{
    return std::all_of(work.tables.begin(), work.tables.end(), [&](const TableWork &table) {
        return table.kind == work.tables.first().kind;
    });
}

bool isCounted(WorkKind kind)
{
    return kind != WorkKind::VoteToOpen && kind != WorkKind::TieToBreak;
}

} // namespace

QString workByTable(const BlockWork &work)
{
    if (work.tables.size() < 2 || !areAlike(work) || !isCounted(work.tables.first().kind))
        return {};
    QStringList parts;
    for (const TableWork &table : work.tables)
        parts.append(mesaCode(table) + u' ' + fractionOf(table));
    return parts.join(u" · "_s);
}

QString workSentence(const Phrases &phrases, const BlockWork &work)
{
    if (work.tables.isEmpty())
        return {};
    const WorkKind kind = work.tables.first().kind;
    QStringList parts;
    TableWork sum{0, kind};
    for (const TableWork &table : work.tables) {
        sum.done += table.done;
        if (table.of)
            sum.of = sum.of.value_or(0) + *table.of;
        parts.append(mesaCode(table) + u": "_s + stepWords(phrases, table));
    }
    if (!areAlike(work))
        return parts.join(u" · "_s);
    if (work.tables.size() == 1 || !isCounted(kind))
        return doneWords(phrases, sum);
    return doneWords(phrases, sum) + u" · "_s + workByTable(work);
}

QString adviceSentence(const Phrases &phrases,
                       const WorkAdvice &advice,
                       const RunningBlock &block,
                       const QString &coming)
{
    if (advice.kind == WorkAdvice::Kind::GoOn) {
        const QString done =
            advice.tables > 1
                ? phrases.translate("Work", "All %n tables are done", nullptr, int(advice.tables))
                : phrases.translate("Work", "All is done");
        return phrases.translate("Work", "%1: you can go on to %2").arg(done, coming);
    }
    const QString missing = missingWords(phrases, advice.slowest);
    const QString minutes = phrases.locale().toString(advice.minutes);
    if (block.remainingMs < 0)
        return phrases.translate("Work", "%1 and time is up: %2 min more?").arg(missing, minutes);
    const QString howLong = durationWords(phrases, std::max(block.remainingMs, MsPerMinute));
    return phrases.translate("Work", "%1 and %2 left: %3 min more?").arg(missing, howLong, minutes);
}

} // namespace Tallerista

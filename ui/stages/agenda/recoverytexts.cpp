// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/recoverytexts.h"

#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

/// Without a sign: what the blocks give, or get.
int movedMinutes(const RecoveryProposal &proposal)
{
    int moved = 0;
    for (const ReplannedBlock &block : proposal.blocks)
        moved += block.changeMinutes();
    return std::abs(moved);
}

bool cuts(const RecoveryProposal &proposal, bool tables)
{
    return std::any_of(
        proposal.blocks.cbegin(), proposal.blocks.cend(), [tables](const ReplannedBlock &block) {
            return (block.tier > 0) == tables && block.changeMinutes() != 0;
        });
}

/// With the place of the minutes.
QString protectingTitle(const RecoveryProposal &proposal)
{
    if (!cuts(proposal, true))
        return QCoreApplication::translate("Recovery", "Recover %1 without touching the tables");
    return cuts(proposal, false)
               ? QCoreApplication::translate("Recovery", "Recover %1, the tables last")
               : QCoreApplication::translate(
                   "Recovery", "Recover %1 from the tables: nothing else ahead can be shortened");
}

QString protectingDone(const RecoveryProposal &proposal)
{
    if (!cuts(proposal, true))
        return QCoreApplication::translate("Recovery", "Recovered %1 without touching the tables");
    return cuts(proposal, false)
               ? QCoreApplication::translate("Recovery", "Recovered %1, from the tables last")
               : QCoreApplication::translate("Recovery", "Recovered %1 from the tables");
}

/// "12 minutes", "10 h 16 min"
QString minutesWords(const Phrases &phrases, int minutes)
{
    return minutes < MinutesPerHour
               ? QCoreApplication::translate("Recovery", "%n minutes", nullptr, minutes)
               : durationWords(phrases, minutes * MsPerMinute);
}

QString titleOf(const RecoveryProposal &proposal)
{
    const auto found =
        std::find_if(proposal.blocks.cbegin(),
                     proposal.blocks.cend(),
                     [&](const ReplannedBlock &block) { return block.id == proposal.block; });
    return found == proposal.blocks.cend() ? QString() : found->title;
}

} // namespace

QString
recoveryTitle(const RecoveryProposal &proposal, const Phrases &phrases, const QTimeZone &zone)
{
    const int moved = movedMinutes(proposal);
    const QString minutes = minutesWords(phrases, moved);
    switch (proposal.way) {
    case RecoveryWay::ProtectTables:
        if (moved == 0)
            return QCoreApplication::translate("Recovery", "Nothing ahead can be shortened");
        return protectingTitle(proposal).arg(minutes);
    case RecoveryWay::Absorb:
        return QCoreApplication::translate("Recovery", "Recover %1 from all that is ahead")
            .arg(minutes);
    case RecoveryWay::TakeFrom:
        return QCoreApplication::translate("Recovery", "Take %2 from “%1”")
            .arg(titleOf(proposal), minutes);
    case RecoveryWay::Skip:
        return QCoreApplication::translate("Recovery", "Leave out “%1”: %2")
            .arg(titleOf(proposal), minutes);
    case RecoveryWay::EndLater:
        return QCoreApplication::translate("Recovery", "End %1 later, at %2")
            .arg(minutesWords(phrases, proposal.minutes), clockText(proposal.hardEnd, zone));
    case RecoveryWay::Give:
        return QCoreApplication::translate("Recovery", "Give “%1” %2 more")
            .arg(titleOf(proposal), minutes);
    }
    Q_UNREACHABLE();
}

QString
recoveryDone(const RecoveryProposal &proposal, const Phrases &phrases, const QTimeZone &zone)
{
    const QString minutes = minutesWords(phrases, movedMinutes(proposal));
    switch (proposal.way) {
    case RecoveryWay::ProtectTables:
        return protectingDone(proposal).arg(minutes);
    case RecoveryWay::Absorb:
        return QCoreApplication::translate("Recovery", "Recovered %1 from all that was ahead")
            .arg(minutes);
    case RecoveryWay::TakeFrom:
        return QCoreApplication::translate("Recovery", "Taken from “%1”: %2")
            .arg(titleOf(proposal), minutes);
    case RecoveryWay::Skip:
        return QCoreApplication::translate("Recovery", "Left out: “%1” (%2)")
            .arg(titleOf(proposal), minutes);
    case RecoveryWay::EndLater:
        return QCoreApplication::translate("Recovery", "The workshop ends %1 later now, at %2")
            .arg(minutesWords(phrases, proposal.minutes), clockText(proposal.hardEnd, zone));
    case RecoveryWay::Give:
        return QCoreApplication::translate("Recovery", "“%1” has %2 more now")
            .arg(titleOf(proposal), minutes);
    }
    Q_UNREACHABLE();
}

QString
recoveryResult(const RecoveryProposal &proposal, const Phrases &phrases, const QTimeZone &zone)
{
    QString closing =
        QCoreApplication::translate("Recovery", "It closes at %1; as things stand, at %2.")
            .arg(expectedText(proposal.end, zone), expectedText(proposal.endBefore, zone));
    const auto missing = int((proposal.residualMs() + MsPerMinute - 1) / MsPerMinute);
    if (missing == 0)
        return closing;
    const QString sentence =
        missing < MinutesPerHour ? QCoreApplication::translate(
            "Recovery", "%n minutes are missing: leave a block out or end later.", nullptr, missing)
                                 : QCoreApplication::translate(
                                       "Recovery",
                                       "%1 are missing: leave a block out or end later.")
                                       .arg(durationWords(phrases, missing * MsPerMinute));
    return sentence + u' ' + closing;
}

QString recoveryForm(RecoveryWay way)
{
    switch (way) {
    case RecoveryWay::ProtectTables:
        return QCoreApplication::translate("Recovery", "The tables last");
    case RecoveryWay::Absorb:
        return QCoreApplication::translate("Recovery", "Shorten all that is ahead");
    case RecoveryWay::TakeFrom:
        return QCoreApplication::translate("Recovery", "Take minutes from…");
    case RecoveryWay::Skip:
        return QCoreApplication::translate("Recovery", "Leave out…");
    case RecoveryWay::EndLater:
        return QCoreApplication::translate("Recovery", "End later");
    case RecoveryWay::Give:
        return QCoreApplication::translate("Recovery", "Give minutes to…");
    }
    Q_UNREACHABLE();
}

QString changeWords(const ReplannedBlock &block, const Phrases &phrases)
{
    if (block.skipped)
        return QCoreApplication::translate("Recovery", "left out");
    const int change = block.changeMinutes();
    if (change == 0)
        return QCoreApplication::translate("Recovery", "the same");
    const QString howLong = durationWords(phrases, change * MsPerMinute);
    return change < 0 ? QCoreApplication::translate("Recovery", "%1 less").arg(howLong)
                      : QCoreApplication::translate("Recovery", "%1 more").arg(howLong);
}

} // namespace Tallerista

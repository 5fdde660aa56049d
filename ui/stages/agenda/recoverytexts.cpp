// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/recoverytexts.h"

#include "core/rules/agenda/agendasentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr qint64 MsPerMinute = 60'000;

/// Without a sign: what the blocks give, or get.
int movedMinutes(const RecoveryProposal &proposal)
{
    int moved = 0;
    for (const ReplannedBlock &block : proposal.blocks)
        moved += block.changeMinutes();
    return std::abs(moved);
}

bool touchesTables(const RecoveryProposal &proposal)
{
    return std::any_of(
        proposal.blocks.cbegin(), proposal.blocks.cend(), [](const ReplannedBlock &block) {
            return block.tier > 0 && block.changeMinutes() != 0;
        });
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

QString recoveryTitle(const RecoveryProposal &proposal, const QTimeZone &zone)
{
    const int moved = movedMinutes(proposal);
    switch (proposal.way) {
    case RecoveryWay::ProtectTables:
        if (moved == 0)
            return QCoreApplication::translate("Recovery", "Nothing ahead can be shortened");
        return touchesTables(proposal)
                   ? QCoreApplication::translate(
                       "Recovery", "Recover %n minutes, the tables last", nullptr, moved)
                   : QCoreApplication::translate("Recovery",
                                                 "Recover %n minutes without touching the tables",
                                                 nullptr,
                                                 moved);
    case RecoveryWay::Absorb:
        return QCoreApplication::translate(
            "Recovery", "Recover %n minutes from all that is ahead", nullptr, moved);
    case RecoveryWay::TakeFrom:
        return QCoreApplication::translate("Recovery", "Take %n minutes from “%1”", nullptr, moved)
            .arg(titleOf(proposal));
    case RecoveryWay::Skip:
        return QCoreApplication::translate("Recovery", "Leave out “%1”: %n minutes", nullptr, moved)
            .arg(titleOf(proposal));
    case RecoveryWay::EndLater:
        return QCoreApplication::translate(
                   "Recovery", "End %n minutes later, at %1", nullptr, proposal.minutes)
            .arg(clockText(proposal.hardEnd, zone));
    case RecoveryWay::Give:
        return QCoreApplication::translate("Recovery", "Give “%1” %n minutes more", nullptr, moved)
            .arg(titleOf(proposal));
    }
    Q_UNREACHABLE();
}

QString recoveryResult(const RecoveryProposal &proposal, const QTimeZone &zone)
{
    const QString closing =
        QCoreApplication::translate("Recovery", "It closes at %1; as things stand, at %2.")
            .arg(expectedText(proposal.end, zone), expectedText(proposal.endBefore, zone));
    const auto missing = int((proposal.residualMs() + MsPerMinute - 1) / MsPerMinute);
    if (missing == 0)
        return closing;
    return QCoreApplication::translate("Recovery",
                                       "%n minutes are missing: leave a block out or end later.",
                                       nullptr,
                                       missing)
           + u' ' + closing;
}

QString recoveryForm(RecoveryWay way)
{
    switch (way) {
    case RecoveryWay::ProtectTables:
        return QCoreApplication::translate("Recovery", "Without touching the tables");
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

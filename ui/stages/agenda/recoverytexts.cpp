// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/recoverytexts.h"

#include "core/rules/agenda/agendasentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr qint64 MsPerMinute = 60'000;

QString tr(const char *source, int n = -1)
{
    return QCoreApplication::translate("Recovery", source, nullptr, n);
}

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
            return tr(QT_TRANSLATE_NOOP("Recovery", "Nothing ahead can be shortened"));
        return touchesTables(proposal)
                   ? tr(QT_TRANSLATE_NOOP("Recovery", "Recover %n minutes, the tables last"), moved)
                   : tr(QT_TRANSLATE_NOOP("Recovery",
                                          "Recover %n minutes without touching the tables"),
                        moved);
    case RecoveryWay::Absorb:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Recover %n minutes from all that is ahead"),
                  moved);
    case RecoveryWay::TakeFrom:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Take %n minutes from “%1”"), moved)
            .arg(titleOf(proposal));
    case RecoveryWay::Skip:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Leave out “%1”: %n minutes"), moved)
            .arg(titleOf(proposal));
    case RecoveryWay::EndLater:
        return tr(QT_TRANSLATE_NOOP("Recovery", "End %n minutes later, at %1"), proposal.minutes)
            .arg(clockText(proposal.hardEnd, zone));
    case RecoveryWay::Give:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Give “%1” %n minutes more"), moved)
            .arg(titleOf(proposal));
    }
    Q_UNREACHABLE();
}

QString recoveryResult(const RecoveryProposal &proposal, const QTimeZone &zone)
{
    const QString closing =
        tr(QT_TRANSLATE_NOOP("Recovery", "It closes at %1; as things stand, at %2."))
            .arg(expectedText(proposal.end, zone), expectedText(proposal.endBefore, zone));
    const auto missing = int((proposal.residualMs() + MsPerMinute - 1) / MsPerMinute);
    if (missing == 0)
        return closing;
    return tr(QT_TRANSLATE_NOOP("Recovery",
                                "%n minutes are missing: leave a block out or end later."),
              missing)
           + u' ' + closing;
}

QString recoveryForm(RecoveryWay way)
{
    switch (way) {
    case RecoveryWay::ProtectTables:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Without touching the tables"));
    case RecoveryWay::Absorb:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Shorten all that is ahead"));
    case RecoveryWay::TakeFrom:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Take minutes from…"));
    case RecoveryWay::Skip:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Leave out…"));
    case RecoveryWay::EndLater:
        return tr(QT_TRANSLATE_NOOP("Recovery", "End later"));
    case RecoveryWay::Give:
        return tr(QT_TRANSLATE_NOOP("Recovery", "Give minutes to…"));
    }
    Q_UNREACHABLE();
}

QString changeWords(const ReplannedBlock &block, const Phrases &phrases)
{
    if (block.skipped)
        return tr(QT_TRANSLATE_NOOP("Recovery", "left out"));
    const int change = block.changeMinutes();
    if (change == 0)
        return tr(QT_TRANSLATE_NOOP("Recovery", "the same"));
    const QString howLong = durationWords(phrases, change * MsPerMinute);
    return change < 0 ? tr(QT_TRANSLATE_NOOP("Recovery", "%1 less")).arg(howLong)
                      : tr(QT_TRANSLATE_NOOP("Recovery", "%1 more")).arg(howLong);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rehearsal/rehearsalactions.h"

#include "ui/base/actions.h"

#include <array>

namespace Tallerista {

namespace {

/// What is of no use, or would mix a rehearsal with what is real.
constexpr std::array NotInARehearsal = {ActionId::CopyToStick,
                                        ActionId::MirrorElsewhere,
                                        ActionId::CopyToSend,
                                        ActionId::FindBackup,
                                        ActionId::LendTable,
                                        ActionId::JoinComputers,
                                        ActionId::ImportPeople,
                                        ActionId::ImportIdeas,
                                        ActionId::TakeDurations,
                                        ActionId::Rehearse};
constexpr std::array OnlyInARehearsal = {ActionId::RehearsalPause,
                                         ActionId::RehearsalFaster,
                                         ActionId::RehearsalSlower,
                                         ActionId::DrillLate,
                                         ActionId::DrillPowerCut,
                                         ActionId::EndRehearsal};

} // namespace

void enableInRehearsal(const Actions &actions, bool isOne, bool isUnderWay)
{
    for (const ActionId id : OnlyInARehearsal)
        actions.action(id)->setEnabled(isOne && isUnderWay);
    for (const ActionId id : NotInARehearsal) {
        if (isOne)
            actions.action(id)->setEnabled(false);
    }
    if (!isOne)
        actions.action(ActionId::Rehearse)->setEnabled(true);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/replan.h"

#include <QTimeZone>

namespace Tallerista {

/// "Recover 12 minutes without touching the tables".
QString
recoveryTitle(const RecoveryProposal &proposal, const Phrases &phrases, const QTimeZone &zone);
/// What was done once \a proposal was accepted: "Recovered 12 minutes without touching the tables".
QString
recoveryDone(const RecoveryProposal &proposal, const Phrases &phrases, const QTimeZone &zone);
/// When it would close, and what would still be missing.
QString
recoveryResult(const RecoveryProposal &proposal, const Phrases &phrases, const QTimeZone &zone);
/// A form in one line, as its button says it.
QString recoveryForm(RecoveryWay way);
/// "4 min less", "left out", "the same".
QString changeWords(const ReplannedBlock &block, const Phrases &phrases);

} // namespace Tallerista

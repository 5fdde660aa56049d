// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/audit.h"

#include <QJsonObject>

namespace Tallerista {

/// The parts "outcome" and "audit" of an audit file: see rankingfile.h.
QJsonObject rankingOutcomeToJson(const Ranking::Outcome &outcome);
QJsonObject rankingAuditToJson(const Ranking::Audit &audit);

} // namespace Tallerista

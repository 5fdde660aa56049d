// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/ranking/ballots.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Tallerista {

/// What is said of an audit file that cannot be taken.
struct RankingFile
{
    Q_DECLARE_TR_FUNCTIONS(RankingFile)
};

/// The part "input" of an audit file: see rankingfile.h.
QJsonObject rankingInputToJson(const Ranking::Input &input);
Result<Ranking::Input> rankingInputFromJson(const QJsonObject &json);

} // namespace Tallerista

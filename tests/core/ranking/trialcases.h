// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/agreement.h"
#include "core/rules/ranking/ranking.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// The cases of ranking/cases.json in the trial data, with the ballots of the files they name.
namespace Tallerista::TrialCases {

using namespace Ranking;

struct TrialCase
{
    QString id;
    QJsonObject input;
    QJsonObject expect;
};

/// Votes whose items are the places of their names.
struct NamedInput
{
    QStringList names;
    Input input;
};

/// Orders with ties, of items that are the places of their names.
struct TieredBallots
{
    QStringList names;
    QList<Tiers> people;
};

/// What is in ranking/vectors/ \a name.
QJsonObject vectorsIn(const QString &folder, const QString &name);

/// The orders of a PrefLib file.
TieredBallots tieredBallots(const QString &path);

/// Nothing when \a folder holds none.
QList<TrialCase> trialCases(const QString &folder);

/// Nothing for a case that is not a vote which compute() counts.
std::optional<NamedInput> inputOf(const TrialCase &trial, const QString &folder);

} // namespace Tallerista::TrialCases

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// ideas/talleres_acciones_votos.csv in the trial data: four workshops on open government in Colombia.
namespace Tallerista::TrialCases {

/// What one group of a workshop voted on, its answers to one problem.
struct Group
{
    QString problem;
    QStringList actions;
    QList<int> votes; ///< of each action
};

/// In the order of the file. A workshop without problems voted in one group; a problem with a single
/// answer was not voted on. Nothing when \a folder holds none.
QList<Group> groupsThatVoted(const QString &folder);

} // namespace Tallerista::TrialCases

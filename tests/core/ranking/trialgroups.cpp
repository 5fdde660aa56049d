// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/trialgroups.h"

#include "core/exchange/csv.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::TrialCases {

QList<Group> groupsThatVoted(const QString &folder)
{
    QFile file(folder + u"/ideas/talleres_acciones_votos.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto table = readCsv(file.readAll());
    if (!table)
        return {};
    const auto column = [&](const char *name) {
        return table->header.indexOf(QLatin1StringView(name));
    };
    QList<Group> groups;
    for (const CsvTable::Row &row : table->rows) {
        const QString problem =
            row.cells.at(column("taller")) + u": "_s + row.cells.at(column("problematica"));
        auto group = std::find_if(
            groups.begin(), groups.end(), [&](const Group &one) { return one.problem == problem; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{problem, {}, {}});
        group->actions.append(row.cells.at(column("accion")));
        group->votes.append(row.cells.at(column("votos")).toInt());
    }
    groups.removeIf([](const Group &group) { return group.votes.size() < 2; });
    return groups;
}

} // namespace Tallerista::TrialCases

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/readiness.h"

#include <algorithm>

namespace Tallerista {

namespace {

int seatsOf(const QList<MesaFields> &tables)
{
    int seats = 0;
    for (const MesaFields &table : tables)
        seats += table.seats;
    return seats;
}

int tablesWithoutRoles(const QList<MesaFields> &tables)
{
    return int(std::count_if(tables.begin(), tables.end(), [](const MesaFields &table) {
        return table.facilitator.isEmpty() || table.rapporteur.isEmpty();
    }));
}

bool lacks(Lack lack, const PreparationFacts &facts)
{
    switch (lack) {
    case Lack::Place:
        return facts.workshop.place.isEmpty();
    case Lack::Convener:
        return facts.workshop.convener.isEmpty();
    case Lack::Objective:
        return facts.workshop.objective.isEmpty();
    case Lack::Questions:
        return facts.questions == 0;
    case Lack::Topics:
        return facts.topics == 0;
    case Lack::Tables:
        return facts.tables.isEmpty();
    case Lack::TableRoles:
        return tablesWithoutRoles(facts.tables) > 0;
    case Lack::People:
        return facts.people == 0;
    case Lack::MorePeople:
        return facts.people > 0 && facts.people < FewestPeople;
    case Lack::Seats:
        return !facts.tables.isEmpty() && facts.people > seatsOf(facts.tables);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Lack> lacksOf(const PreparationFacts &facts)
{
    QList<Lack> lacking;
    for (const Lack lack : {Lack::Place,
                            Lack::Convener,
                            Lack::Objective,
                            Lack::Questions,
                            Lack::Topics,
                            Lack::Tables,
                            Lack::TableRoles,
                            Lack::People,
                            Lack::MorePeople,
                            Lack::Seats}) {
        if (lacks(lack, facts))
            lacking.append(lack);
    }
    return lacking;
}

QString lackSentence(const Phrases &phrases, Lack lack, const PreparationFacts &facts)
{
    switch (lack) {
    case Lack::Place:
        return phrases.translate("Readiness", "No place yet");
    case Lack::Convener:
        return phrases.translate("Readiness", "No convening institution yet");
    case Lack::Objective:
        return phrases.translate("Readiness", "No objective yet");
    case Lack::Questions:
        return phrases.translate("Readiness", "No guiding questions yet");
    case Lack::Topics:
        return phrases.translate("Readiness", "No topics yet");
    case Lack::Tables:
        return phrases.translate("Readiness", "No tables yet");
    case Lack::TableRoles:
        return phrases.translate("Readiness",
                                 "%n table(s) without facilitator or note-taker",
                                 nullptr,
                                 tablesWithoutRoles(facts.tables));
    case Lack::People:
        return phrases.translate("Readiness", "Nobody is registered yet");
    case Lack::MorePeople:
        return phrases
            .translate(
                "Readiness", "%n person(s) registered; %1 or more are usual", nullptr, facts.people)
            .arg(FewestPeople);
    case Lack::Seats:
        return phrases.translate("Readiness", "%n person(s) for %1 seats", nullptr, facts.people)
            .arg(seatsOf(facts.tables));
    }
    Q_UNREACHABLE();
}

} // namespace Tallerista

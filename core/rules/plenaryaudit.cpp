// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenaryaudit.h"

#include "core/domain/terms.h"
#include "core/rules/ranking/ranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Ranking::Item;

/// The numbers of the tables that the ideas of an action come from.
QList<int>
originTables(const ConsolidationRecord &record, const QList<Mesa> &mesas, const QList<Idea> &ideas)
{
    QList<int> tables;
    for (const Mesa &mesa : mesas) {
        const bool isOne = std::any_of(ideas.begin(), ideas.end(), [&](const Idea &idea) {
            return idea->mesa == mesa.id() && record.origins.contains(idea.id());
        });
        if (isOne)
            tables.append(mesa->number);
    }
    return tables;
}

/// With \a floor places for the best of each table.
Ranking::Outcome counted(const PlenaryRecord &plenary, const QList<QList<int>> &tables, int floor)
{
    Ranking::Input input;
    QList<Ranking::HandCount> hands;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        input.items.append(Item(i));
        input.origins.append({Item(i), tables.at(i)});
        if (const auto &raised = plenary.actions.at(i).action->hands)
            hands.append({Item(i), *raised});
    }
    input.votes = hands;
    input.rule.seats = plenary.vote->seats;
    input.rule.present = plenary.vote->present;
    input.rule.floorPerTable = floor;
    return Ranking::compute(input);
}

QList<qsizetype> insiders(const Ranking::Outcome &outcome)
{
    QList<qsizetype> in;
    for (const Ranking::Row &row : outcome.rows) {
        if (row.where == Ranking::Where::In)
            in.append(row.item);
    }
    std::sort(in.begin(), in.end());
    return in;
}

bool isRefused(const Ranking::Outcome &outcome)
{
    return std::any_of(
        outcome.problems.begin(), outcome.problems.end(), [](const Ranking::Problem &problem) {
            return problem.code == Ranking::Problem::Code::FloorOverSeats;
        });
}

QList<Id<Consolidation>> idsAt(const PlenaryRecord &plenary, const QList<qsizetype> &places)
{
    QList<Id<Consolidation>> ids;
    for (const qsizetype place : places)
        ids.append(plenary.actions.at(place).action.id());
    return ids;
}

/// Nothing where it would change nothing.
std::optional<PlenaryAudit::Floor> floorOf(const PlenaryRecord &plenary,
                                           const QList<QList<int>> &tables,
                                           const QList<PlenaryAudit::Table> &tableCounts)
{
    const Ranking::Outcome plain = counted(plenary, tables, 0);
    const Ranking::Outcome floored = counted(plenary, tables, PlenaryAudit::FewPerTable);
    const QList<qsizetype> before = insiders(plain);
    const QList<qsizetype> after = insiders(floored);
    if (isRefused(floored) || before == after)
        return std::nullopt;
    PlenaryAudit::Floor floor;
    floor.in = idsAt(plenary, after);
    floor.ties = !floored.line.tied.isEmpty();
    const auto without = [](QList<qsizetype> some, const QList<qsizetype> &others) {
        some.removeIf([&](qsizetype place) { return others.contains(place); });
        return some;
    };
    floor.entering = idsAt(plenary, without(after, before));
    floor.leaving = idsAt(plenary, without(before, after));
    int left = plenary.vote->seats;
    for (const PlenaryAudit::Table &table : tableCounts) {
        floor.places.append(std::min(PlenaryAudit::FewPerTable, table.brought));
        left -= floor.places.last();
    }
    if (left > 0)
        floor.places.append(left);
    return floor;
}

/// «las acciones 6 y 7», by the numbers they are called with.
QString called(const Phrases &phrases,
               const QList<Id<Consolidation>> &ids,
               const QList<ConsolidationRecord> &actions)
{
    QStringList numbers;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (ids.contains(actions.at(i).action.id()))
            numbers.append(phrases.locale().toString(i + 1));
    }
    return phrases.translate("Plenary", "action(s) %1", nullptr, int(numbers.size()))
        .arg(phrases.locale().createSeparatedList(numbers));
}

} // namespace

PlenaryAudit
plenaryAudit(const PlenaryRecord &plenary, const QList<Mesa> &mesas, const QList<Idea> &ideas)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    PlenaryAudit audit;
    audit.in = outcome.count(PlenaryPlace::In);
    audit.tied = outcome.count(PlenaryPlace::Tied);
    QList<QList<int>> tables;
    for (const ConsolidationRecord &record : plenary.actions)
        tables.append(originTables(record, mesas, ideas));
    for (const Mesa &mesa : mesas) {
        PlenaryAudit::Table table{mesa->number, mesa->name, 0, 0};
        for (qsizetype i = 0; i < tables.size(); ++i) {
            if (!tables.at(i).contains(mesa->number))
                continue;
            ++table.brought;
            table.in += outcome.rows.at(i).place == PlenaryPlace::In ? 1 : 0;
        }
        if (table.brought > 0)
            audit.tables.append(table);
    }
    const bool hasFew =
        std::any_of(audit.tables.begin(), audit.tables.end(), [](const PlenaryAudit::Table &table) {
            return table.in < std::min(PlenaryAudit::FewPerTable, table.brought);
        });
    const bool isVoted = outcome.end != PlenaryEnd::Everyone && outcome.end != PlenaryEnd::Team
                         && outcome.end != PlenaryEnd::Skipped && audit.in > 0
                         && plenary.actions.size() > plenary.vote->seats;
    if (audit.tables.size() > 1 && hasFew && isVoted)
        audit.floor = floorOf(plenary, tables, audit.tables);
    return audit;
}

QString auditSentence(const Phrases &phrases, const PlenaryAudit &audit)
{
    if (audit.tables.size() < 2 || audit.in == 0)
        return {};
    QStringList parts;
    for (const PlenaryAudit::Table &table : audit.tables) {
        MesaFields mesa;
        mesa.number = table.number;
        mesa.name = table.name;
        const QString name = mesaTitle(phrases, mesa);
        parts << (parts.isEmpty()
                      ? phrases.translate("Plenary", "%1 has %2 of the %3")
                            .arg(name)
                            .arg(table.in)
                            .arg(audit.in)
                      : phrases.translate("Plenary", "%1 has %2").arg(name).arg(table.in));
    }
    return parts.join(u"; "_s) + u'.';
}

QString floorSentence(const Phrases &phrases,
                      const PlenaryAudit &audit,
                      const QList<ConsolidationRecord> &actions)
{
    if (!audit.floor)
        return {};
    QStringList places;
    for (const int place : audit.floor->places)
        places << phrases.locale().toString(place);
    const QString sum = places.join(u" + "_s);
    const QString entering = called(phrases, audit.floor->entering, actions);
    const QString leaving = called(phrases, audit.floor->leaving, actions);
    if (audit.floor->ties)
        return phrases
            .translate("Plenary",
                       "With %1 places for the tables, others would tie for the last ones.")
            .arg(sum);
    if (leaving.isEmpty())
        return phrases.translate("Plenary", "With %1 places for the tables, %2 would enter.")
            .arg(sum, entering);
    return phrases
        .translate("Plenary", "With %1 places for the tables, %2 would enter and %3 would not.")
        .arg(sum, entering, leaving);
}

} // namespace Tallerista

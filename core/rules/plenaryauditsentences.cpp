// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/rules/plenaryaudit.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// «las acciones 6 y 7», by the numbers they are called with.
QString called(const Phrases &phrases,
               const QList<Id<Consolidation>> &ids,
               const QList<ConsolidationRecord> &actions)
{
    QStringList numbers;
    for (const ConsolidationRecord &record : actions) {
        if (ids.contains(record.action.id()))
            numbers.append(phrases.locale().toString(record.number));
    }
    return phrases.translate("Plenary", "action(s) %1", nullptr, int(numbers.size()))
        .arg(phrases.locale().createSeparatedList(numbers));
}

QString nameOf(const Phrases &phrases, const PlenaryAudit &audit, int number)
{
    MesaFields mesa;
    mesa.number = number;
    for (const PlenaryAudit::Table &table : audit.tables) {
        if (table.number == number)
            mesa.name = table.name;
    }
    return mesaTitle(phrases, mesa);
}

/// «Mesa 1: 9 de 12; Mesa 2: 4 de 11.» Of the tables whose slips are known.
QStringList heardByTable(const Phrases &phrases, const PlenaryAudit &audit)
{
    QStringList parts;
    for (const Ranking::Minorities::Table &table : audit.minorities->tables) {
        if (table.number > 0 && table.ballots > 0)
            parts << phrases.translate("Plenary", "%1: %2 of %3")
                         .arg(nameOf(phrases, audit, table.number))
                         .arg(table.heard)
                         .arg(table.ballots);
    }
    return parts.isEmpty() ? QStringList() : QStringList{parts.join(u"; "_s) + u'.'};
}

/// Those who have none of theirs inside are told once, with all that a good part of them share.
QString unheardSentence(const Phrases &phrases,
                        const Ranking::Minorities &found,
                        const QList<ConsolidationRecord> &actions)
{
    QStringList shared;
    for (const Ranking::Unheard &unheard : found.unheard) {
        const ConsolidationRecord &record = actions.at(unheard.item);
        shared << phrases
                      .translate(
                          "Plenary", "action %1, “%2” (%n person(s))", nullptr, unheard.people)
                      .arg(record.number)
                      .arg(record.action->wording);
    }
    return phrases
        .translate("Plenary",
                   "%n of %1 people have none of theirs among these. What they share: %2.",
                   nullptr,
                   found.ballots - found.heard)
        .arg(found.ballots)
        .arg(shared.join(u"; "_s));
}

} // namespace

QString auditSentence(const Phrases &phrases, const PlenaryAudit &audit)
{
    if (audit.tables.size() < 2 || audit.in == 0)
        return {};
    QStringList parts;
    for (const PlenaryAudit::Table &table : audit.tables) {
        const QString name = nameOf(phrases, audit, table.number);
        parts << (parts.isEmpty()
                      ? phrases.translate("Plenary", "%1 has %2 of the %3")
                            .arg(name)
                            .arg(table.in)
                            .arg(audit.in)
                      : phrases.translate("Plenary", "%1 has %2").arg(name).arg(table.in));
    }
    QString told = parts.join(u"; "_s) + u'.';
    const int sum = std::accumulate(
        audit.tables.begin(), audit.tables.end(), 0, [](int all, const PlenaryAudit::Table &table) {
            return all + table.in;
        });
    if (sum <= audit.in)
        return told;
    return told + u' '
           + phrases.translate("Plenary", "What was joined counts for each of its tables.");
}

QStringList minoritySentences(const Phrases &phrases,
                              const PlenaryAudit &audit,
                              const QList<ConsolidationRecord> &actions)
{
    if (!audit.minorities)
        return {};
    const Ranking::Minorities &found = *audit.minorities;
    QStringList sentences{
        phrases
            .translate("Plenary",
                       "%n of %1 people have at least one action of theirs among these.",
                       nullptr,
                       found.heard)
            .arg(found.ballots)};
    sentences += heardByTable(phrases, audit);
    if (!found.unheard.isEmpty())
        sentences << unheardSentence(phrases, found, actions);
    return sentences;
}

QString sharingSentence(const Phrases &phrases,
                        const PlenaryAudit &audit,
                        const QList<ConsolidationRecord> &actions)
{
    if (!audit.sharing)
        return {};
    if (audit.sharing->ties)
        return phrases.translate("Plenary",
                                 "Sharing the places out, others would tie for the last ones.");
    const QString entering = called(phrases, audit.sharing->entering, actions);
    if (audit.sharing->leaving.isEmpty())
        return phrases.translate("Plenary", "Sharing the places out, %1 would enter.")
            .arg(entering);
    return phrases.translate("Plenary", "Sharing the places out, %1 would enter and %2 would not.")
        .arg(entering, called(phrases, audit.sharing->leaving, actions));
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

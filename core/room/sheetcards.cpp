// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/sheetcards.h"

#include "core/domain/terms.h"
#include "core/room/messagecards.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Names = QHash<RowId, QString>; ///< of institutions

QString partnersOf(const SheetRecord &record, const Names &names)
{
    QStringList partners;
    for (const SheetPartner &partner : record.partners)
        partners << names.value(partner->institution);
    return partners.join(u'\n');
}

QString measuresOf(const RoomFacts &facts, const SheetRecord &record)
{
    QStringList measures;
    for (const Indicator &indicator : record.indicators) {
        measures << indicator->name;
        if (!indicator->baseline.isEmpty())
            measures << facts.phrases.translate("Room", "Today: %1").arg(indicator->baseline);
        if (!indicator->target.isEmpty())
            measures << facts.phrases.translate("Room", "Goal: %1").arg(indicator->target);
    }
    measures.removeAll(QString());
    return measures.join(u'\n');
}

QString proofsOf(const SheetRecord &record)
{
    QStringList proofs;
    for (const Indicator &indicator : record.indicators)
        proofs << indicator->verification;
    proofs.removeAll(QString());
    proofs.removeDuplicates();
    return proofs.join(u'\n');
}

QString stepsOf(const RoomFacts &facts, const SheetRecord &record)
{
    const QString format = facts.phrases.translate("Room", "MMMM d");
    QStringList steps;
    for (const Milestone &milestone : record.milestones) {
        const QString day = milestone->endDate
                                ? facts.phrases.locale().toString(*milestone->endDate, format)
                                : QString();
        steps << (day.isEmpty() ? milestone->activity : u"%1: %2"_s.arg(day, milestone->activity));
    }
    return steps.join(u'\n');
}

/// In the order of sevenQuestions().
QStringList answersOf(const RoomFacts &facts, const SheetRecord &record, const Names &names)
{
    const SmartSheetFields &sheet = record.sheet.fields();
    return {sheet.problem,
            sheet.commitment.isEmpty() ? sheet.name : sheet.commitment,
            sheet.lead ? names.value(*sheet.lead) : QString(),
            partnersOf(record, names),
            measuresOf(facts, record),
            proofsOf(record),
            stepsOf(facts, record)};
}

QString titleOf(const SmartSheetFields &sheet, std::optional<int> mesaNumber)
{
    const QString code = sheetCode(mesaNumber, sheet.number);
    return sheet.name.isEmpty() ? code : u"%1  %2"_s.arg(code, sheet.name);
}

QList<TextCard> cardsOf(const RoomFacts &facts, const QString &title, const QStringList &answers)
{
    const QStringList questions = sevenQuestions(facts.phrases);
    const QString open = facts.phrases.translate("Room", "Still to be written.");
    QList<TextCard> cards;
    for (qsizetype i = 0; i < questions.size(); ++i)
        cards.append(
            {title, questions.at(i), answers.at(i).trimmed().isEmpty() ? open : answers.at(i)});
    return cards;
}

} // namespace

Result<QList<TextCard>> sheetCards(const RoomFacts &facts, int table)
{
    const auto records = facts.stores.sheets.records();
    const auto institutions = facts.stores.institutions.all();
    if (!records)
        return records.error();
    if (!institutions)
        return institutions.error();
    Names names;
    for (const Institution &institution : *institutions)
        names.insert(institution.id(), institutionTitle(institution.fields()));
    QList<TextCard> cards;
    for (const SheetRecord &record : *records) {
        const auto mesa =
            std::find_if(facts.mesas.begin(), facts.mesas.end(), [&](const Mesa &each) {
                return record.sheet->mesa == each.id();
            });
        const std::optional<int> number =
            mesa == facts.mesas.end() ? std::nullopt : std::optional((*mesa)->number);
        if (table == 0 || number == table)
            cards += cardsOf(
                facts, titleOf(record.sheet.fields(), number), answersOf(facts, record, names));
    }
    return cards;
}

} // namespace Tallerista

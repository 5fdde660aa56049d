// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

#include <QCollator>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

QString count(const Source &source, qsizetype number)
{
    return number == 0 ? u"–"_s : source.phrases.locale().toString(number);
}

/// How many of \a people sit at each table, then how many there are.
QList<Paper::PlainText> countsByMesa(const Source &source, const QList<Participant> &people)
{
    QList<Paper::PlainText> cells;
    for (const Mesa &mesa : source.contents.mesas)
        cells.append(count(
            source, std::count_if(people.begin(), people.end(), [&](const Participant &person) {
                return person->mesa == mesa.id();
            })));
    cells.append(count(source, people.size()));
    return cells;
}

QList<Paper::Column> mesaColumns(const Source &source)
{
    QList<Paper::Column> columns;
    for (const Mesa &mesa : source.contents.mesas)
        columns.append({mesaTitle(source.phrases, mesa.fields()), Kind::Number});
    columns.append({source.phrases.translate("Report", "Total"), Kind::Number, 1, true});
    return columns;
}

Paper::Table byInstitution(const Source &source)
{
    QMap<QString, QList<Participant>> groups;
    QMap<QString, QString> sectors;
    const QString none = source.phrases.translate("Report", "No institution stated");
    for (const Participant &person : source.contents.participants) {
        const QString title = source.institution(person->institution);
        groups[title.isEmpty() ? none : title].append(person);
    }
    for (const Institution &institution : source.contents.institutions)
        sectors[institutionTitle(institution.fields())] =
            institution->sector == Sector::Unstated
                ? QString()
                : sectorName(source.phrases, institution->sector);

    QStringList titles = groups.keys();
    QCollator collator(source.phrases.locale());
    std::sort(titles.begin(), titles.end(), collator);

    Paper::Table table{source.phrases.translate("Report", "Participants by institution and table")};
    table.columns = {{source.phrases.translate("Report", "Institution"), Kind::Text, 3},
                     {source.phrases.translate("Report", "Sector"), Kind::Text, 2}};
    table.columns += mesaColumns(source);
    for (const QString &title : std::as_const(titles)) {
        Paper::Row row{{title, sectors.value(title)}};
        row.cells += countsByMesa(source, groups.value(title));
        table.rows.append(row);
    }
    Paper::Row total{{source.phrases.translate("Report", "Total"), QString()}, true};
    total.cells += countsByMesa(source, source.contents.participants);
    table.rows.append(total);
    return table;
}

Paper::Table bySex(const Source &source)
{
    Paper::Table table{source.phrases.translate("Report", "Participants by sex and table")};
    table.columns = {{source.phrases.translate("Report", "Sex"), Kind::Text}};
    table.columns += mesaColumns(source);
    for (const Sex sex : {Sex::Woman, Sex::Man, Sex::Other, Sex::Unstated}) {
        QList<Participant> people;
        std::copy_if(source.contents.participants.begin(),
                     source.contents.participants.end(),
                     std::back_inserter(people),
                     [sex](const Participant &person) { return person->sex == sex; });
        if (people.isEmpty())
            continue;
        Paper::Row row{{sexName(source.phrases, sex)}};
        row.cells += countsByMesa(source, people);
        table.rows.append(row);
    }
    return table;
}

Paper::Table byName(const Source &source)
{
    Paper::Table table{source.phrases.translate("Report", "List of participants")};
    table.columns = {{source.phrases.translate("Report", "No."), Kind::Number},
                     {source.phrases.translate("Report", "Name"), Kind::Text, 3, true},
                     {source.phrases.translate("Report", "Institution"), Kind::Text, 3},
                     {source.phrases.translate("Report", "Post"), Kind::Text, 2},
                     {source.phrases.translate("Report", "Table"), Kind::Code}};
    for (const Participant &person : source.contents.participants)
        table.rows.append({{QString::number(person->number),
                            personName(source.phrases, person.fields()),
                            source.institution(person->institution),
                            person->post,
                            source.mesaTitle(person->mesa)}});
    return table;
}

} // namespace

QList<Paper::Block> participants(const Source &source)
{
    const QList<Participant> &people = source.contents.participants;
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "Participants")}};
    if (people.isEmpty()) {
        blocks.append(Paper::Paragraph{
            source.phrases.translate("Report", "No participants have been registered yet.")});
        return blocks;
    }
    const auto arrived = std::count_if(people.begin(), people.end(), [](const Participant &person) {
        return person->arrivedAt.has_value();
    });
    QString lead =
        source.phrases.translate("Report", "%n person(s) registered", nullptr, int(people.size()));
    lead +=
        arrived > 0
            ? u"; "_s + source.phrases.translate("Report", "%n attended.", nullptr, int(arrived))
            : u"."_s;
    blocks.append(Paper::Paragraph{lead, Paper::Paragraph::Style::Lead});
    blocks.append(byInstitution(source));
    blocks.append(bySex(source));
    if (source.edition == Edition::Internal)
        blocks << Paper::Heading{2, source.phrases.translate("Report", "List of participants")}
               << byName(source);
    else
        blocks.append(Paper::Paragraph{
            source.phrases.translate("Report",
                                     "The names and contacts of the participants are "
                                     "kept in the internal edition only."),
            Paper::Paragraph::Style::Note});
    return blocks;
}

} // namespace Tallerista::Parts

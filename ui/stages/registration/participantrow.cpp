// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/participantrow.h"

#include "core/actions/participantactions.h"
#include "core/domain/terms.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Result<void>
seat(WorkshopDocument &document, const Roster &roster, Id<Participant> person, int mesaNumber)
{
    if (mesaNumber == 0)
        return seatParticipants(document, {{person, {}}});
    for (const Mesa &mesa : roster.mesas) {
        if (mesa->number == mesaNumber)
            return seatParticipants(document, {{person, mesa.id()}});
    }
    return Error{ParticipantModel::tr("There is no table %1.").arg(mesaNumber)};
}

} // namespace

QString ParticipantRow::text(Column column) const
{
    switch (column) {
    case Column::NumberColumn:
        return QString::number(person->number);
    case Column::NameColumn:
        return personName(phrases, person.fields());
    case Column::SexColumn:
        return person->sex == Sex::Unstated ? QString() : sexName(phrases, person->sex);
    case Column::MesaColumn: {
        const Mesa *mesa = roster.mesaOf(person);
        return mesa ? mesaTitle(phrases, mesa->fields()) : QString();
    }
    case Column::PresentColumn:
        return roster.arrival(person);
    default:
        return value(column).toString();
    }
}

QVariant ParticipantRow::value(Column column) const
{
    switch (column) {
    case Column::NumberColumn:
        return person->number;
    case Column::NameColumn:
        return person->name;
    case Column::InstitutionColumn: {
        const Institution *institution = roster.institutionOf(person);
        return institution ? (*institution)->name : QString();
    }
    case Column::PostColumn:
        return person->post;
    case Column::SexColumn:
        return int(person->sex);
    case Column::MesaColumn: {
        const Mesa *mesa = roster.mesaOf(person);
        return mesa ? (*mesa)->number : 0;
    }
    case Column::PresentColumn:
        return person->arrivedAt.has_value();
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString ParticipantRow::spoken(Column column) const
{
    if (column == Column::InstitutionColumn) {
        const Institution *institution = roster.institutionOf(person);
        return institution ? institutionTitle(institution->fields()) : QString();
    }
    if (column == Column::PresentColumn)
        return person->arrivedAt
                   ? ParticipantModel::tr("Present since %1").arg(roster.arrival(person))
                   : ParticipantModel::tr("Not present");
    return text(column);
}

QString ParticipantRow::hint(Column column) const
{
    if (column != Column::NameColumn)
        return spoken(column);
    QStringList parts{text(Column::NameColumn), person->post, text(Column::SexColumn)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<void> writeCell(WorkshopDocument &document,
                       const ParticipantRow &row,
                       ParticipantModel::Column column,
                       const QVariant &value)
{
    const auto id = row.person.id();
    const auto changed = [&](auto change) -> Result<void> {
        const auto edited = row.person.with(change);
        return edited ? withoutValue(editParticipant(document, *edited))
                      : Result<void>(edited.error());
    };
    switch (column) {
    case ParticipantModel::NameColumn:
        return changed([&](ParticipantFields &fields) { fields.name = value.toString(); });
    case ParticipantModel::PostColumn:
        return changed([&](ParticipantFields &fields) { fields.post = value.toString(); });
    case ParticipantModel::SexColumn:
        return changed([&](ParticipantFields &fields) { fields.sex = Sex(value.toInt()); });
    case ParticipantModel::InstitutionColumn:
        return withoutValue(setInstitution(document, id, value.toString()));
    case ParticipantModel::MesaColumn:
        return seat(document, row.roster, id, value.toInt());
    case ParticipantModel::PresentColumn:
        return markPresence(document, {id}, value.toInt() == Qt::Checked);
    case ParticipantModel::NumberColumn:
    case ParticipantModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace Tallerista

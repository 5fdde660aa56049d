// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/importmodel.h"

#include "core/domain/terms.h"
#include "ui/base/plaintext.h"

#include <algorithm>

namespace Tallerista {

void ImportModel::setPeople(const QList<ParticipantDraft> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

void ImportModel::setContactsHidden(bool hidden)
{
    beginResetModel();
    m_contactsHidden = hidden;
    endResetModel();
}

bool ImportModel::isBlank(Column column) const
{
    return std::all_of(m_people.begin(), m_people.end(), [&](const ParticipantDraft &person) {
        return text(person, column).isEmpty();
    });
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    QString shown = text(m_people.at(index.row()), Column(index.column()));
    if (role == Qt::DisplayRole)
        return shown;
    if (role == Qt::ToolTipRole)
        return toolTipText(shown);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case InstitutionColumn:
        return tr("Institution");
    case PostColumn:
        return tr("Post");
    case SexColumn:
        return tr("Sex");
    case MesaColumn:
        return tr("Table");
    case EmailColumn:
        return tr("E-mail");
    case PhoneColumn:
        return tr("Phone");
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportModel::text(const ParticipantDraft &draft, Column column) const
{
    switch (column) {
    case NameColumn:
        return draft.name;
    case InstitutionColumn:
        return draft.institution;
    case PostColumn:
        return draft.post;
    case SexColumn:
        return draft.sex == Sex::Unstated ? QString() : sexName(m_phrases, draft.sex);
    case MesaColumn:
        return draft.mesaNumber ? QString::number(*draft.mesaNumber) : QString();
    case EmailColumn:
        return m_contactsHidden ? QString() : draft.email;
    case PhoneColumn:
        return m_contactsHidden ? QString() : draft.phone;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/participantmodel.h"

#include "ui/base/plaintext.h"
#include "ui/stages/registration/participantrow.h"

#include <algorithm>

namespace Tallerista {

ParticipantModel::ParticipantModel(WorkshopDocument &document,
                                   const Phrases &phrases,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_phrases(phrases)
    , m_collator(phrases.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&document, &WorkshopDocument::changed, this, [this](const Change &change) {
        if (change.touches(Entity::Participant) || change.touches(Entity::Mesa)
            || change.touches(Entity::Institution))
            reload();
    });
}

int ParticipantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int ParticipantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ParticipantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ParticipantRow row{m_people.at(index.row()), m_roster, m_phrases};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.text(column);
    case Qt::EditRole:
        return row.value(column);
    case Qt::ToolTipRole:
        return toolTipText(row.hint(column));
    case Qt::AccessibleTextRole:
        return row.spoken(column);
    case Qt::CheckStateRole:
        if (column == PresentColumn)
            return row.person->arrivedAt ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        if (column == NumberColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case MesaNumberRole:
        return row.value(MesaColumn);
    default:
        return {};
    }
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("No.");
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
    case PresentColumn:
        return tr("Present");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ParticipantModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_document.isReadOnly() || index.column() == NumberColumn
        || isBlankForGood(index))
        return flags;
    return flags | (index.column() == PresentColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

/// Of somebody who was erased.
bool ParticipantModel::isBlankForGood(const QModelIndex &index) const
{
    const auto column = Column(index.column());
    return (column == NameColumn || column == PostColumn || column == SexColumn)
           && m_people.at(index.row())->erased;
}

bool ParticipantModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto column = Column(index.column());
    if (isBlankForGood(index))
        return false;
    if (role != (column == PresentColumn ? Qt::CheckStateRole : Qt::EditRole))
        return false;
    const Participant person = m_people.at(index.row()); // a copy: writing reloads
    const auto written = writeCell(m_document, {person, m_roster, m_phrases}, column, value);
    if (!written)
        emit failed(written.error());
    return bool(written);
}

void ParticipantModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = Column(column);
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<RowId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_people.at(index.row()).id());
    std::stable_sort(m_people.begin(), m_people.end(), [this](const auto &one, const auto &other) {
        return isBefore(one, other);
    });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(Id<Participant>(ids.at(i))), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int ParticipantModel::rowOf(Id<Participant> id) const
{
    for (qsizetype row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).id() == id)
            return int(row);
    }
    return -1;
}

/// Less than, equal to or greater than 0, as the column of the sorting has it.
int ParticipantModel::compared(const Participant &one, const Participant &other) const
{
    const QVariant left = ParticipantRow{one, m_roster, m_phrases}.value(m_sortColumn);
    const QVariant right = ParticipantRow{other, m_roster, m_phrases}.value(m_sortColumn);
    switch (m_sortColumn) {
    case NameColumn:
    case InstitutionColumn:
    case PostColumn:
        return m_collator.compare(left.toString(), right.toString());
    case PresentColumn:
        return right.toInt() - left.toInt(); // who is here comes first
    default:
        return left.toInt() - right.toInt();
    }
}

bool ParticipantModel::isBefore(const Participant &one, const Participant &other) const
{
    const int order = compared(one, other);
    if (order == 0)
        return one->number < other->number;
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

void ParticipantModel::reload()
{
    const auto people = m_document.stores().participants.all();
    if (!people) {
        emit failed(people.error());
        return;
    }
    const auto roster = Roster::read(m_document.stores());
    if (!roster) {
        emit failed(roster.error());
        return;
    }
    m_roster = *roster;
    removeMissing(*people);
    updateKept(*people);
    insertNew(*people);
    emit reloaded();
}

void ParticipantModel::removeMissing(const QList<Participant> &people)
{
    for (int row = int(m_people.size()) - 1; row >= 0; --row) {
        if (withId(people, std::optional(m_people.at(row).id())))
            continue;
        beginRemoveRows({}, row, row);
        m_people.removeAt(row);
        endRemoveRows();
    }
}

void ParticipantModel::updateKept(const QList<Participant> &people)
{
    for (Participant &person : m_people)
        person = *withId(people, std::optional(person.id()));
    // Whole rows: a single cell would be written over what is being typed into it.
    if (!m_people.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_people.size()) - 1, ColumnCount - 1));
}

void ParticipantModel::insertNew(const QList<Participant> &people)
{
    for (const Participant &person : people) {
        if (rowOf(person.id()) >= 0)
            continue;
        const auto place =
            std::find_if(m_people.cbegin(), m_people.cend(), [&](const Participant &other) {
                return isBefore(person, other);
            });
        const int row = int(place - m_people.cbegin());
        beginInsertRows({}, row, row);
        m_people.insert(row, person);
        endInsertRows();
    }
}

} // namespace Tallerista

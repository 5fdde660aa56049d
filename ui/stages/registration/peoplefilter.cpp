// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/peoplefilter.h"

namespace Tallerista {

PeopleFilter::PeopleFilter(ParticipantModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
}

void PeopleFilter::setSearch(const PeopleSearch &search)
{
    if (search == m_search)
        return;
    m_search = search;
    invalidateFilter();
}

QList<Participant> PeopleFilter::people() const
{
    QList<Participant> people;
    for (int row = 0; row < rowCount(); ++row)
        people.append(personAt(index(row, 0)));
    return people;
}

const Participant &PeopleFilter::personAt(const QModelIndex &index) const
{
    return m_model.personAt(mapToSource(index).row());
}

QModelIndex PeopleFilter::indexOf(Id<Participant> id, int column) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, column));
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Participant &person = m_model.personAt(row);
    return m_search.finds(person, m_model.roster().institutionOf(person));
}

} // namespace Tallerista

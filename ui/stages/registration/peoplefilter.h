// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/registration/participantmodel.h"
#include "ui/stages/registration/peoplesearch.h"

#include <QSortFilterProxyModel>

namespace Tallerista {

/// The rows of a ParticipantModel that a search finds. Sorting goes to the model. A row that stops
/// matching because it was edited stays until the next search.
class PeopleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PeopleFilter(ParticipantModel &model, QObject *parent = nullptr);

    void setSearch(const PeopleSearch &search);
    void sort(int column, Qt::SortOrder order) override { m_model.sort(column, order); }

    QList<Participant> people() const;
    const Participant &personAt(const QModelIndex &index) const;
    /// Invalid where the search does not find the person.
    QModelIndex indexOf(Id<Participant> id, int column) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ParticipantModel &m_model;
    PeopleSearch m_search;
};

} // namespace Tallerista

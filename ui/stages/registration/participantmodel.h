// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/document/workshopdocument.h"
#include "ui/stages/registration/roster.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace Tallerista {

/// The people of the workshop. Rows keep their order until sort() is called: a reload puts new
/// ones where they belong and moves none.
class ParticipantModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        InstitutionColumn,
        PostColumn,
        SexColumn,
        MesaColumn,
        PresentColumn,
        ColumnCount,
    };
    enum Role {
        MesaNumberRole = Qt::UserRole, ///< 0: no table
    };

    /// Both must outlive the model.
    ParticipantModel(WorkshopDocument &document, const Phrases &phrases, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// By the verbs: a text, a Sex as int, the number of a table (0: none), or a Qt::CheckState for
    /// presence. What a verb refuses comes as failed().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    const QList<Participant> &people() const { return m_people; }
    const Roster &roster() const { return m_roster; }
    const Participant &personAt(int row) const { return m_people.at(row); }
    /// -1: not there.
    int rowOf(Id<Participant> id) const;

    void reload();

signals:
    void reloaded();
    void failed(const Tallerista::Error &error);

private:
    bool isBlankForGood(const QModelIndex &index) const;
    int compared(const Participant &one, const Participant &other) const;
    bool isBefore(const Participant &one, const Participant &other) const;

    void removeMissing(const QList<Participant> &people);
    void updateKept(const QList<Participant> &people);
    void insertNew(const QList<Participant> &people);

    WorkshopDocument &m_document;
    const Phrases &m_phrases;
    QCollator m_collator;
    QList<Participant> m_people;
    Roster m_roster;
    Column m_sortColumn = NumberColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/drafts.h"

#include <QAbstractTableModel>

namespace Tallerista {

/// The people that an import would add, to look at.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        InstitutionColumn,
        PostColumn,
        SexColumn,
        MesaColumn,
        EmailColumn,
        PhoneColumn,
        ColumnCount,
    };

    /// \a phrases must outlive the model.
    explicit ImportModel(const Phrases &phrases, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_phrases(phrases)
    {}

    void setPeople(const QList<ParticipantDraft> &people);
    /// Without e-mail and phone in it, as if nobody had any.
    void setContactsHidden(bool hidden);
    /// Whether nobody has anything in \a column.
    bool isBlank(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ParticipantDraft &draft, Column column) const;

    const Phrases &m_phrases;
    QList<ParticipantDraft> m_people;
    bool m_contactsHidden = false;
};

} // namespace Tallerista

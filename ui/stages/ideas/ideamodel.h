// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "ui/widgets/rowmodel.h"

#include <QHash>

namespace Tallerista {

/// The ideas of one table, newest first.
class IdeaModel : public RowModel<Idea>
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< "M1-07"
        DetailRole,              ///< topic, institution and author in one line; may be empty
        SearchRole,              ///< everything of the idea, folded()
    };

    /// \a document must outlive the model.
    IdeaModel(const WorkshopDocument &document, Id<Mesa> mesa, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Reads everything from the document.
    void reload();
    /// Nothing for an index that is not a row of this model.
    std::optional<Idea> ideaAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Id<Idea> &id) const;

signals:
    void failed(const Tallerista::Error &error);

private:
    void follow(const Change &change);
    Result<void> readNames();
    QString detailOf(const Idea &idea) const;

    const WorkshopDocument &m_document;
    Id<Mesa> m_mesa;
    int m_mesaNumber = 0;
    QHash<RowId, QString> m_names; ///< of topics, institutions and people
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/document/workshopdocument.h"
#include "ui/widgets/rowmodel.h"

#include <QHash>

namespace Tallerista {

/// An experience with the names of what it speaks of.
struct ExperienceLine
{
    Experience experience;
    QString mesa; ///< or the whole room
    QString institution;

    RowId id() const { return experience.id(); }

    friend bool operator==(const ExperienceLine &, const ExperienceLine &) = default;
};

/// What was told, the newest first: at one table, or everywhere.
class ExperienceModel : public RowModel<ExperienceLine>
{
    Q_OBJECT

public:
    enum Column {
        MesaColumn,
        TextColumn,
        InstitutionColumn,
        ImprovementColumn,
        SupportColumn,
        ColumnCount,
    };

    /// Both must outlive the model.
    ExperienceModel(const WorkshopDocument &document,
                    const Phrases &phrases,
                    QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows that table alone; none: everything.
    void setMesa(const std::optional<Id<Mesa>> &mesa);
    /// Institution and support are empty: they tell who spoke.
    void setWhoHidden(bool hidden);
    void reload();

signals:
    void failed(const Tallerista::Error &error);

private:
    void follow(const Change &change);
    Result<void> readNames();
    QString text(const ExperienceLine &line, int column) const;

    const WorkshopDocument &m_document;
    const Phrases &m_phrases;
    std::optional<Id<Mesa>> m_mesa;
    QHash<RowId, QString> m_names; ///< of tables and institutions
    bool m_whoHidden = false;
};

} // namespace Tallerista

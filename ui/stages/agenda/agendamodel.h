// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/document/workshopdocument.h"
#include "ui/stages/agenda/agendaline.h"
#include "ui/widgets/rowmodel.h"

#include <QTimeZone>

namespace Tallerista {

class Theme;

/// The blocks of the agenda: planned, expected, actual. Cells that are edited write to the document.
class AgendaModel : public RowModel<AgendaLine>
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        PlanColumn,
        ExpectedColumn,
        ActualColumn,
        LatestColumn,
        MinutesColumn,
        TitleColumn,
        LeadColumn,
        ColumnCount,
    };

    /// All must outlive the model.
    AgendaModel(WorkshopDocument &document,
                const Theme &theme,
                const Phrases &phrases,
                QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::DropActions supportedDropActions() const override
    {
        return Qt::CopyAction | Qt::MoveAction;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What cannot be taken is told by failed().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Reads the blocks and the time zone from the document.
    void reload();
    void setSnapshot(const AgendaSnapshot &snapshot);

signals:
    void failed(const Tallerista::Error &error);

protected:
    void tellChange(int row, const AgendaLine &before) override;

private:
    void follow(const Change &change);
    void show(const QList<AgendaBlock> &blocks);
    QString text(const AgendaLine &line, int column) const;
    QString expected(const AgendaRow &row) const;
    QString actual(const AgendaRow &row) const;
    QString latest(const AgendaLine &line) const;
    QString title(const AgendaLine &line) const;
    QString help(const AgendaLine &line, int column) const;

    WorkshopDocument &m_document;
    const Theme &m_theme;
    const Phrases &m_phrases;
    AgendaSnapshot m_snapshot;
    QTimeZone m_zone;
};

} // namespace Tallerista

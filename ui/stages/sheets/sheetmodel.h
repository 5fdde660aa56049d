// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/smart/sheetcheck.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// A sheet with what is told of it in a list.
struct SheetLine
{
    SheetRecord record;
    std::optional<int> mesaNumber;
    bool chosen = true; ///< its idea still is among those of its table
    QList<SheetLack> lacks;

    RowId id() const { return record.sheet.id(); }
    QString code() const { return sheetCode(mesaNumber, record.sheet->number); }

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

/// The sheets of one table, or of all: those whose idea is among the chosen ones, then the others.
class SheetModel : public RowModel<SheetLine>
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    SheetModel(const WorkshopDocument &document, const Phrases &phrases, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Shows that table alone; none: everything.
    void setMesa(const std::optional<Id<Mesa>> &mesa);
    /// Reads everything anew where \a change concerns sheets. What fails is told by failed(), and the
    /// rows stay as they were.
    void follow(const Change &change);

signals:
    void failed(const Tallerista::Error &error);

private:
    void reload();
    Result<QList<SheetLine>> read() const;
    QString spoken(const SheetLine &line) const;

    const WorkshopDocument &m_document;
    const Phrases &m_phrases;
    std::optional<Id<Mesa>> m_mesa;
};

} // namespace Tallerista

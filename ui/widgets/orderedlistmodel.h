// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Tallerista {

/// Texts in the order that people gave them. It shows what it is told and writes through a verb.
class OrderedListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        RowId id;
        QString text;

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Writes a text and says whether that went well; the model hears of it through setRows().
    using Write = std::function<bool(const RowId &id, const QString &text)>;

    explicit OrderedListModel(Write write, QObject *parent = nullptr);

    /// Makes the rows those; the ones that stay keep their indexes, selection and editor.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }
    /// The id at \a index; nothing for an invalid one.
    std::optional<RowId> idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void removeMissing(const QList<Row> &rows);
    void place(int at, const Row &row);

    Write m_write;
    QList<Row> m_rows;
};

} // namespace Tallerista

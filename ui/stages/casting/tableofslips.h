// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/mesa.h"

#include <QWidget>

class QComboBox;

namespace Tallerista {

/// Where the whole room votes by slips: the table of the slips that are typed now, chosen with the mouse
/// or by typing "M2". Hidden where there are no tables to choose from.
class TableOfSlips : public QWidget
{
    Q_OBJECT

public:
    explicit TableOfSlips(QWidget *parent = nullptr);

    /// The tables to choose from, by number; the one chosen stays.
    void offer(const QList<Mesa> &mesas);
    /// Nothing: of no table, or it is not known.
    std::optional<Id<Mesa>> table() const;
    void setTable(const std::optional<Id<Mesa>> &table);
    /// Whether \a typed names a table of these, "M2"; "M0" is none of them.
    bool names(const QString &typed) const { return placeOf(typed).has_value(); }
    /// Chooses the table that \a typed names.
    void choose(const QString &typed);

signals:
    void chosen();

private:
    /// In the box.
    std::optional<int> placeOf(const QString &typed) const;

    QList<Mesa> m_mesas;
    QComboBox *m_box;
};

} // namespace Tallerista

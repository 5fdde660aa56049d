// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

namespace Tallerista {

class Notice;
class SavingField;

/// One table of the workshop on one line: its name, its seats, and who works there.
class TableRow : public QWidget
{
    Q_OBJECT

public:
    TableRow(const PageContext &context, const Mesa &mesa, QWidget *parent);

    const Id<Mesa> &id() const { return m_id; }
    /// What Tab goes through, in order.
    QList<QWidget *> tabStops() const;
    /// Shows what the document holds, except where somebody is typing.
    void follow(const Mesa &mesa);
    /// Whether nobody facilitates or takes notes here.
    bool lacksSomebody() const;
    /// Puts the keyboard into the first field that lacks somebody, or into the name.
    void enter();
    /// Puts the keyboard into the number of seats.
    void enterSeats();

    /// The width of the columns after the name, for the titles above them.
    static int codeWidth(const Theme &theme);
    static int seatsWidth(const Theme &theme);
    static int removeWidth(const Theme &theme);

signals:
    /// The table was deleted; \a title is how it was called.
    void removed(const QString &title);

private:
    SavingField *makeText(const QString &objectName, QString MesaFields::*text);
    SavingField *makeSeats();
    QWidget *makeRemove();
    Result<Mesa> write(const std::function<void(MesaFields &)> &change);
    void remove();
    void forgive();
    void describe(const MesaFields &mesa);
    QList<SavingField *> fields() const;

    PageContext m_context;
    Id<Mesa> m_id;
    int m_number;
    QString m_title;
    SavingField *m_name;
    SavingField *m_seats;
    SavingField *m_facilitator;
    SavingField *m_rapporteur;
    QWidget *m_remove;
    Notice *m_notice;
};

} // namespace Tallerista

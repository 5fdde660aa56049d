// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/tableseditor.h"

#include "core/actions/preparationactions.h"
#include "core/domain/mesa.h"
#include "ui/base/theme.h"
#include "ui/stages/preparation/tablerow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

TablesEditor::TablesEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_titles(new QWidget(this))
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a table"), this))
    , m_notice(new Notice(context.theme, this))
{
    m_titles->setLayout(makeTitles());
    m_list->setSpacing(Theme::Grid);
    m_add->setObjectName(u"addTable"_s);
    m_add->setAccessibleName(m_add->text());
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &TablesEditor::add);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_titles);
    layout->addLayout(m_list);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
}

void TablesEditor::follow(const QList<Mesa> &tables)
{
    dropMissing(tables);
    for (int i = 0; i < tables.size(); ++i) {
        auto *row = rowOf(tables.at(i).id());
        if (row) {
            row->follow(tables.at(i));
            continue;
        }
        row = new TableRow(m_context, tables.at(i), this);
        connect(row, &TableRow::removed, this, &TablesEditor::removed);
        m_rows.insert(i, row);
        m_list->insertWidget(i, row);
        row->setVisible(true);
    }
    m_titles->setVisible(!tables.isEmpty());
    orderTabs();
}

void TablesEditor::enter(Lack lack)
{
    if (m_rows.isEmpty())
        return m_add->setFocus(Qt::OtherFocusReason);
    if (lack == Lack::Seats)
        return m_rows.first()->enterSeats();
    for (auto *row : std::as_const(m_rows)) {
        if (row->lacksSomebody())
            return row->enter();
    }
    m_rows.first()->enter();
}

QLayout *TablesEditor::makeTitles()
{
    const auto title = [this](const QString &text) {
        const TextLabel::Look look{TextSize::Secondary, TextLabel::Ink::Normal, QFont::DemiBold};
        return new TextLabel(m_context.theme, look, text, m_titles);
    };
    auto *seats = title(tr("Seats"));
    seats->setFixedWidth(TableRow::seatsWidth(m_context.theme));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    row->addSpacing(TableRow::codeWidth(m_context.theme) + Theme::Grid);
    for (const auto &[label, stretch] :
         std::initializer_list<std::pair<QLabel *, int>>{{title(tr("Name")), 3},
                                                         {seats, 0},
                                                         {title(tr("Facilitator")), 4},
                                                         {title(tr("Note-taker")), 4}}) {
        if (stretch > 0)
            label->setSizePolicy(QSizePolicy::Ignored,
                                 QSizePolicy::Fixed); // as wide as what is below
        row->addWidget(label, stretch);
    }
    row->addSpacing(TableRow::removeWidth(m_context.theme) + Theme::Grid);
    return row;
}

void TablesEditor::dropMissing(const QList<Mesa> &tables)
{
    for (auto *row : QList(m_rows)) {
        const bool stays = std::any_of(tables.begin(), tables.end(), [row](const Mesa &mesa) {
            return mesa.id() == row->id();
        });
        if (stays)
            continue;
        if (row->isAncestorOf(focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        m_rows.removeOne(row);
        m_list->removeWidget(row);
        row->setVisible(false);
        row->deleteLater(); // it may be the one that asked
    }
}

/// A table that comes back stands where it was, and so does its place in the order of Tab.
void TablesEditor::orderTabs()
{
    QWidget *before = m_add; // which ends behind the rows, so that they stand where it stood
    for (const auto *row : std::as_const(m_rows)) {
        for (auto *stop : row->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_add);
}

TableRow *TablesEditor::rowOf(const Id<Mesa> &id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const TableRow *row) { return row->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

void TablesEditor::add()
{
    const auto mesa = addMesa(m_context.document);
    if (!mesa)
        return m_notice->showProblem(mesa.error().message);
    m_notice->clear();
    if (auto *row = rowOf(mesa->id()))
        row->enter();
}

} // namespace Tallerista

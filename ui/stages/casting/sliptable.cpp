// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/sliptable.h"

#include "ui/base/theme.h"
#include "ui/stages/casting/slipdesk.h"

#include <QAction>
#include <QHeaderView>

namespace Tallerista {

namespace {

constexpr int LeastSlipTableHeight = 76;

} // namespace

void dressSlipTable(QTableView &table, const Theme &theme)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(true);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table.setMinimumHeight(theme.scaled(LeastSlipTableHeight));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(theme.scaled(Theme::RowHeight));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setMinimumSectionSize(theme.scaled(3 * Theme::Grid));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

SlipTable::SlipTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new BallotModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Slips, the newest first"));
    dressSlipTable(*this, theme);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto addKey = [this](const QString &text, Qt::Key key, void (SlipTable::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addKey(tr("Change this slip"), Qt::Key_F2, &SlipTable::requestChange);
    addKey(tr("Remove this slip"), Qt::Key_Delete, &SlipTable::requestRemoval);
    connect(this, &QTableView::activated, this, &SlipTable::requestChange);
}

void SlipTable::show(const SlipDesk &desk)
{
    const VoteFields &vote = desk.vote();
    m_model->show(desk.rows(), vote.method == VoteMethod::Ranked ? vote.places : 0, !vote.secret);
    for (int column = 0; column < m_model->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    const int widest = m_model->places() > 0 ? m_model->columnCount() - 1 : 1;
    horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
}

void SlipTable::setCurrent(const Id<Ballot> &ballot)
{
    setCurrentIndex(m_model->index(m_model->rowOf(ballot), 0));
}

std::optional<Id<Ballot>> SlipTable::current() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? std::optional(m_model->at(at).ballot) : std::nullopt;
}

void SlipTable::requestChange()
{
    if (const auto ballot = current())
        emit changeRequested(*ballot);
}

void SlipTable::requestRemoval()
{
    if (const auto ballot = current())
        emit removeRequested(*ballot);
}

} // namespace Tallerista

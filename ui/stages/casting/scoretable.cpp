// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/scoretable.h"

#include "ui/stages/casting/slipdesk.h"
#include "ui/stages/casting/sliptable.h"

#include <QHeaderView>

namespace Tallerista {

ScoreTable::ScoreTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new ScoreLineModel(this))
{
    setModel(m_model);
    dressSlipTable(*this, theme);
    setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setSectionResizeMode(ScoreLineModel::TextColumn, QHeaderView::Stretch);
}

void ScoreTable::show(const SlipDesk &desk, const QString &typed)
{
    m_model->show(desk.scoreLines(desk.read(typed)));
    selectRow(int(std::min(desk.cardAt(typed), desk.cards().size() - 1)));
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experiencelist.h"

#include "ui/base/theme.h"
#include "ui/stages/experiences/experiencedelegate.h"
#include "ui/stages/experiences/experiencemodel.h"

#include <QAction>
#include <QHeaderView>

namespace Tallerista {

namespace {

constexpr int MesaWidth = 96;
constexpr int MaxRowHeight = 168;

} // namespace

ExperienceList::ExperienceList(ExperienceModel *model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new ExperienceDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the rows would wrap anew
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *rows = verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(theme.scaled(Theme::LiveRowHeight));
    rows->setMaximumSectionSize(theme.scaled(MaxRowHeight));
    rows->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsClickable(false);
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(ExperienceModel::MesaColumn, QHeaderView::Fixed);
    columns->resizeSection(ExperienceModel::MesaColumn, theme.scaled(MesaWidth));
}

QAction *ExperienceList::addVerb(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

} // namespace Tallerista

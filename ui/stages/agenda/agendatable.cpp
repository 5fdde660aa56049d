// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendatable.h"

#include "ui/base/theme.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/celldelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr int StateWidth = 32;
constexpr int PlanWidth = 76;
constexpr int ExpectedWidth = 116; ///< "termina 11:52"
constexpr int ActualWidth = 100;
constexpr int LatestWidth = 104;
constexpr int MinutesWidth = 48;
constexpr int LeadWidth = 116;

bool isLeftToThePage(const QKeyEvent &key)
{
    constexpr auto modifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !key.text().isEmpty() && key.text().at(0).isPrint() && !(key.modifiers() & modifiers);
}

} // namespace

AgendaTable::AgendaTable(AgendaModel *model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.scaled(Theme::RowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    fitColumns(theme);
}

void AgendaTable::fitColumns(const Theme &theme)
{
    auto *header = horizontalHeader();
    const auto fix = [&](int column, int width) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column,
                              std::max(theme.scaled(width), header->sectionSizeHint(column)));
    };
    header->setMinimumSectionSize(theme.scaled(StateWidth));
    fix(AgendaModel::StateColumn, StateWidth);
    fix(AgendaModel::PlanColumn, PlanWidth);
    fix(AgendaModel::ExpectedColumn, ExpectedWidth);
    fix(AgendaModel::ActualColumn, ActualWidth);
    fix(AgendaModel::LatestColumn, LatestWidth);
    fix(AgendaModel::MinutesColumn, MinutesWidth);
    header->setSectionResizeMode(AgendaModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AgendaModel::LeadColumn, QHeaderView::Interactive);
    header->resizeSection(AgendaModel::LeadColumn, theme.scaled(LeadWidth));
}

void AgendaTable::goToRow(int row)
{
    const int column =
        currentIndex().isValid() ? currentIndex().column() : int(AgendaModel::TitleColumn);
    setCurrentIndex(model()->index(row, column));
}

void AgendaTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged();
}

void AgendaTable::editCurrent()
{
    const auto current = currentIndex();
    if (!current.isValid())
        return;
    if (!current.flags().testFlag(Qt::ItemIsEditable))
        setCurrentIndex(current.siblingAtColumn(AgendaModel::TitleColumn));
    edit(currentIndex());
}

int AgendaTable::runningRow() const
{
    const auto *blocks = qobject_cast<const AgendaModel *>(model());
    for (int row = 0; row < blocks->rowCount(); ++row) {
        if (blocks->rows().at(row).isNow())
            return row;
    }
    return -1;
}

void AgendaTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const bool isWorkedIn = hasFocus() || isAncestorOf(window()->focusWidget());
    const int row = isWorkedIn ? currentRow() : runningRow();
    if (row >= 0)
        scrollTo(model()->index(row, AgendaModel::TitleColumn));
}

/// The row moves when the document says so; the view must not take it away itself.
void AgendaTable::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    dropAt(event->position().toPoint());
}

void AgendaTable::dropAt(const QPoint &point)
{
    const QModelIndex under = indexAt(point);
    int row = model()->rowCount();
    if (under.isValid())
        row = under.row() + (point.y() > visualRect(under).center().y() ? 1 : 0);
    const int places = row > currentRow() ? row - currentRow() - 1 : row - currentRow();
    if (currentRow() >= 0 && places != 0)
        emit moveAsked(places);
}

void AgendaTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState)
        return event->ignore();
    const bool withAlt = event->modifiers().testFlag(Qt::AltModifier);
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (withAlt)
            return emit moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Delete:
        return emit removeAsked();
    case Qt::Key_F2:
        return editCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (withControl)
            return event->ignore(); // the agenda's own, everywhere
        return editCurrent();
    default:
        break;
    }
    if (isLeftToThePage(*event))
        return event->ignore();
    QTableView::keyPressEvent(event);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/orderedlistview.h"

#include "ui/base/theme.h"
#include "ui/widgets/orderedlistdelegate.h"
#include "ui/widgets/orderedlistmodel.h"

#include <QKeyEvent>

namespace Tallerista {

OrderedListView::OrderedListView(const Theme &theme, OrderedListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setItemDelegate(new OrderedListDelegate(theme, this));
    setModel(&model);
    connect(&theme, &Theme::changed, this, &OrderedListView::scheduleDelayedItemsLayout);
}

void OrderedListView::doItemsLayout()
{
    QListView::doItemsLayout();
    const int height = qMax(0, contentsSize().height());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void OrderedListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit currentAt(visualRect(current));
}

void OrderedListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0));
}

void OrderedListView::keyPressEvent(QKeyEvent *event)
{
    const auto id = m_model.idAt(currentIndex());
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (id && plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        edit(currentIndex());
    else if (id && plain && key == Qt::Key_Delete)
        emit removeRequested(*id);
    else if (id && alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        emit moveRequested(*id, key == Qt::Key_Up ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

void OrderedListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // texts wrap anew
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/idealist.h"

namespace Tallerista {

namespace {

/// Boxes that come and go above and below it change its height: the current idea stays in sight.
class IdeaList final : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scrollTo(currentIndex());
    }
};

} // namespace

QListView *makeIdeaList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent)
{
    auto *list = new IdeaList(parent);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setResizeMode(QListView::Adjust);
    list->setWordWrap(true); // only so it lays rows out anew for another width
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes rewraps rows
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

} // namespace Tallerista

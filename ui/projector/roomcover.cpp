// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/roomcover.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>

namespace Tallerista {

RoomCover::RoomCover(WallFont font, QStackedWidget &pages, QObject *parent)
    : QObject(parent)
    , m_font(font)
    , m_pages(pages)
{
    connect(&pages, &QStackedWidget::currentChanged, this, &RoomCover::followPage);
}

bool RoomCover::isLaid() const
{
    return m_page && m_pages.currentWidget() == m_page;
}

void RoomCover::lay(Reason reason)
{
    if (!m_page) {
        m_page = new RoomPage(m_font, &m_pages);
        m_pages.addWidget(m_page);
        connect(m_page, &RoomPage::left, this, &RoomCover::lift);
        connect(m_page, &RoomPage::blackAsked, this, &RoomCover::blackAsked);
    }
    m_reason = reason;
    if (isLaid())
        return;
    m_focus = m_pages.window()->focusWidget();
    m_work = m_pages.currentWidget();
    m_page->resize(m_pages.size());
    emit aboutToLay(reason);
    m_pages.setCurrentWidget(m_page);
    m_page->setFocus();
}

void RoomCover::lift()
{
    if (!m_work || !isLaid())
        return;
    m_pages.setCurrentWidget(m_work);
    if (m_focus)
        m_focus->setFocus();
    emit lifted();
}

void RoomCover::liftRefuge()
{
    if (isRefuge())
        lift();
}

void RoomCover::empty()
{
    if (m_page)
        m_page->setView({});
}

void RoomCover::show(const RoomView &view, const RoomLook &look)
{
    if (!m_page)
        return;
    m_page->setLook(look);
    m_page->setView(view);
}

/// The page has the whole window for itself.
void RoomCover::followPage()
{
    if (auto *window = qobject_cast<QMainWindow *>(m_pages.window()))
        window->menuBar()->setVisible(!isLaid());
    if (!isLaid())
        empty();
    emit changed();
}

} // namespace Tallerista

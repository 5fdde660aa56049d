// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/mesapage.h"

#include "ui/base/theme.h"
#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Tallerista {

MesaPage::MesaPage(const PageContext &context, MakePanel make, QWidget *parent, Crowded crowded)
    : StagePage(context, parent)
    , m_make(std::move(make))
    , m_row(new QHBoxLayout)
{
    m_row->setSpacing(Theme::PageMargin);
    QWidget *body = this;
    if (crowded == Crowded::PageScrolls) {
        m_scroll = new PageScroll(this);
        body = new QWidget;
        body->setMinimumWidth(1); // it never scrolls sideways
        m_scroll->setWidget(body);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_scroll);
    }
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(Theme::PageMargin, Theme::Grid, Theme::PageMargin, Theme::Grid);
    m_column->setSpacing(Theme::Grid);
    m_column->addLayout(m_row, 1);
    createPanels();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        followFocus(now);
    });
    connect(&context.document, &WorkshopDocument::changed, this, [this](const Change &change) {
        if (change.touches(Entity::Mesa))
            createPanels();
    });
}

void MesaPage::addAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void MesaPage::createPanels()
{
    const auto *focused = window()->focusWidget();
    const bool hadFocus = std::any_of(m_panels.begin(), m_panels.end(), [&](const auto *panel) {
        return focused && panel->isAncestorOf(focused);
    });
    qDeleteAll(m_panels);
    m_panels.clear();
    const auto mesas = document().stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        MesaPanel *panel = m_make(mesas->at(i), this);
        m_row->addWidget(panel, 1);
        m_panels.append(panel);
    }
    arrange();
    if (hadFocus)
        enter();
    emit scopeChanged();
}

Scope MesaPage::scope() const
{
    const MesaPanel *panel = current();
    return panel ? Scope::of(panel->mesa()) : Scope::workshop();
}

void MesaPage::showTable(int number)
{
    m_shown = number;
    if (number != AllTables)
        m_focused = number;
    arrange();
    emit scopeChanged();
}

void MesaPage::bring(int number)
{
    if (m_shown != AllTables)
        return showTable(number);
    m_focused = number;
    arrange();
    emit scopeChanged();
}

void MesaPage::arrange()
{
    const bool all = m_shown == AllTables && hasRoomForAll();
    const MesaPanel *one = current();
    for (MesaPanel *panel : std::as_const(m_panels))
        panel->setVisible(all || panel == one);
}

bool MesaPage::hasRoomForAll() const
{
    const QMargins margins = m_column->contentsMargins();
    int needed = margins.left() + margins.right() - m_row->spacing();
    for (const MesaPanel *panel : m_panels)
        needed += panel->leastWidth() + m_row->spacing();
    return needed <= width();
}

void MesaPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    StagePage::resizeEvent(event);
}

/// Of one panel: the others can step back.
QSize MesaPage::minimumSizeHint() const
{
    QSize least = StagePage::minimumSizeHint();
    int widest = 0;
    for (const MesaPanel *panel : m_panels)
        widest = std::max(widest, panel->minimumSizeHint().width());
    const QMargins margins = m_column->contentsMargins();
    const int needed = widest + margins.left() + margins.right();
    least.setWidth(m_scroll ? needed : std::min(least.width(), needed));
    return least;
}

void MesaPage::enter()
{
    const auto isWritten = [this](const MesaPanel *panel) {
        return bool(document().mayWrite(Scope::of(panel->mesa())));
    };
    // Of all tables, work goes on at one that is written on this computer.
    const auto written = std::find_if(m_panels.begin(), m_panels.end(), isWritten);
    if (m_shown == AllTables && written != m_panels.end() && !isWritten(current())) {
        m_focused = (*written)->mesaNumber();
        arrange();
        emit scopeChanged();
    }
    if (MesaPanel *panel = current())
        panel->enter();
}

bool MesaPage::isCrowded() const
{
    return m_scroll
           && 2 * m_scroll->widget()->minimumSizeHint().height()
                  > 3 * m_scroll->viewport()->height();
}

void MesaPage::scrollToCurrent()
{
    const auto scroll = [this] {
        const QWidget *panel = current();
        if (panel && isCrowded())
            m_scroll->verticalScrollBar()->setValue(panel->y());
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection); // once the page is laid out
}

void MesaPage::followFocus(QWidget *now)
{
    for (const MesaPanel *panel : std::as_const(m_panels)) {
        if (panel->isAncestorOf(now) && panel->mesaNumber() != m_focused) {
            m_focused = panel->mesaNumber();
            emit scopeChanged();
        }
    }
}

MesaPanel *MesaPage::current() const
{
    const int number = m_shown == AllTables ? m_focused : m_shown;
    const auto found = std::find_if(m_panels.begin(), m_panels.end(), [&](const MesaPanel *panel) {
        return panel->mesaNumber() == number;
    });
    return found != m_panels.end() ? *found : m_panels.value(0);
}

} // namespace Tallerista

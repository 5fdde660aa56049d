// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/roomimage.h"

#include "ui/projector/wallpages.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What a view is about, whatever its clock says: mode and titles.
QStringList subjectOf(const RoomView &view)
{
    QStringList subject{QString::number(int(view.mode))};
    for (const RoomCard &card : view.cards)
        subject << QString::number(card.index()) + textsOf(card).value(0);
    return subject;
}

} // namespace

RoomImage::RoomImage(WallFont font, QWidget *parent)
    : QWidget(parent)
    , m_font(font)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

void RoomImage::setView(const RoomView &view)
{
    if (view == m_view)
        return;
    if (subjectOf(view) != subjectOf(m_view))
        m_page = 0;
    m_view = view;
    compose();
    describe();
}

void RoomImage::setInverted(bool inverted)
{
    if (inverted == m_inverted)
        return;
    m_inverted = inverted;
    m_colors = inverted ? darkColors() : lightColors();
    compose();
}

void RoomImage::turn(int by)
{
    const int count = pageCount();
    if (count < 2)
        return;
    m_page = ((m_page + by) % count + count) % count;
    update();
}

void RoomImage::compose()
{
    m_pages = size().isEmpty() ? QList<WallPage>() : wallPages({size(), m_colors, m_font}, m_view);
    m_page = qBound(0, m_page, qMax(0, pageCount() - 1));
    update();
}

void RoomImage::describe()
{
    setAccessibleName(tr("What the room sees"));
    setAccessibleDescription(textsOf(m_view).join(u". "_s));
}

void RoomImage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), isBlack() ? QColor(Qt::black) : m_colors.background);
    paintPage(painter, currentPage());
}

void RoomImage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    compose();
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cardgrid.h"

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace Tallerista {

CardGrid::CardGrid(int leastWidth, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_leastWidth(leastWidth)
    , m_mostColumns(mostColumns)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3 * Theme::Grid / 2);
}

void CardGrid::setCards(const QList<Card *> &cards)
{
    qDeleteAll(m_cards);
    m_cards = cards;
    m_current = nullptr;
    for (auto *card : cards) {
        card->setParent(this);
        card->setFocusPolicy(Qt::ClickFocus);
        card->installEventFilter(this);
    }
    if (!cards.isEmpty())
        makeCurrent(cards.first());
    arrange();
}

void CardGrid::enter()
{
    if (m_current)
        m_current->setFocus(Qt::TabFocusReason);
}

bool CardGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        makeCurrent(static_cast<Card *>(watched));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Right:
        return go(1);
    case Qt::Key_Up:
        return go(-m_columns);
    case Qt::Key_Down:
        return go(m_columns);
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = (width() + m_layout->spacing()) / (m_leastWidth + m_layout->spacing());
    const int columns = qBound(1, room, m_mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void CardGrid::arrange()
{
    for (auto *card : std::as_const(m_cards))
        m_layout->removeWidget(card);
    for (int column = 0; column < m_mostColumns; ++column)
        m_layout->setColumnStretch(column, column < m_columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_layout->addWidget(m_cards.at(i), i / m_columns, i % m_columns);
        m_cards.at(i)->setVisible(true);
    }
    if (m_cards.isEmpty())
        return;
    const auto rows = (m_cards.size() + m_columns - 1) / m_columns;
    const auto most =
        rows * (m_cards.first()->maximumHeight() + m_layout->spacing()) - m_layout->spacing();
    setMaximumHeight(int(qMin<qsizetype>(most, QWIDGETSIZE_MAX)));
}

void CardGrid::makeCurrent(Card *card)
{
    if (m_current)
        m_current->setFocusPolicy(Qt::ClickFocus);
    m_current = card;
    card->setFocusPolicy(Qt::StrongFocus);
}

bool CardGrid::go(int steps)
{
    const auto to = m_cards.indexOf(m_current) + steps;
    if (to >= 0 && to < m_cards.size())
        m_cards.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace Tallerista

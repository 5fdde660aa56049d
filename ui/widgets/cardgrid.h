// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Tallerista {

class Card;

/// Cards of one width, in as many columns as there is room for. One tab stop; the arrows go from
/// card to card.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// A card is never narrower than \a leastWidth unless the grid is.
    CardGrid(int leastWidth, int mostColumns, QWidget *parent = nullptr);

    /// Takes \a cards in place of the ones before.
    void setCards(const QList<Card *> &cards);
    const QList<Card *> &cards() const { return m_cards; }
    /// Puts the keyboard on the card that had it last, or the first one.
    void enter();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void makeCurrent(Card *card);
    bool go(int steps);

    int m_leastWidth;
    int m_mostColumns;
    int m_columns = 1;
    QGridLayout *m_layout;
    QList<Card *> m_cards;
    Card *m_current = nullptr; ///< one of m_cards
};

} // namespace Tallerista

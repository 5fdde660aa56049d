// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/countspanel.h"

#include "ui/base/theme.h"
#include "ui/stages/registration/countbars.h"
#include "ui/stages/registration/registrationcounts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

CountsPanel::CountsPanel(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
    , m_bars(new CountBars(theme))
    , m_scroll(scrolled(m_bars))
    , m_balance(new QPushButton(tr("Balance tables"), this))
{
    m_bars->setObjectName(u"countBars"_s);
    m_bars->setAccessibleName(tr("Counts"));
    m_balance->setObjectName(u"balanceButton"_s);
    m_balance->setAccessibleName(m_balance->text());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_balance);
    setNarrow(false);
    connect(m_balance, &QPushButton::clicked, this, &CountsPanel::balanceAsked);
}

QScrollArea *CountsPanel::scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what it shows is in the bars' description too
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Theme::Grid, 0);
    column->addWidget(content);
    column->addStretch();
    scroll->setWidget(inside);
    // On the ground of the page.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

void CountsPanel::setNarrow(bool narrow)
{
    const int bars = narrow ? m_bars->minimumSizeHint().width() : m_bars->sizeHint().width();
    setFixedWidth(bars + Theme::Grid + m_scroll->verticalScrollBar()->sizeHint().width());
}

void CountsPanel::setCounts(const PeopleCounts &counts)
{
    m_bars->setRows(countRows(counts, m_phrases));
    const int seatless = counts.withoutMesa.registered;
    m_balance->setEnabled(seatless > 0 && !counts.mesas.isEmpty());
    m_balance->setToolTip(
        seatless > 0
            ? tr("Gives a table to %n people and moves nobody else, so that the tables are alike "
                 "in size, institutions, women and men (%1)",
                 nullptr,
                 seatless)
                  .arg(QKeySequence(BalanceKeys).toString(QKeySequence::NativeText))
            : tr("Everybody has a table"));
}

} // namespace Tallerista

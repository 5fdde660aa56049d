// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/twinbar.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

TwinBar::TwinBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(
          new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_pair(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
{
    m_title->setObjectName(u"twinTitle"_s);
    m_pair->setObjectName(u"twinPair"_s);
    m_pair->setWordWrap(true);
    auto *join = new QPushButton(tr("Join them (J)"), this);
    join->setObjectName(u"joinTwins"_s);
    auto *apart = new QPushButton(tr("They are not the same (N)"), this);
    apart->setObjectName(u"twinsApart"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_title, 1);
    buttons->addWidget(join);
    buttons->addWidget(apart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_pair);
    connect(join, &QPushButton::clicked, this, &TwinBar::joinRequested);
    connect(apart, &QPushButton::clicked, this, &TwinBar::apartRequested);
    hide();
}

void TwinBar::show(const QString &one, const QString &other, int more)
{
    m_title->setText(more > 0 ? tr("Are these two the same? (%n more)", nullptr, more)
                              : tr("Are these two the same?"));
    m_pair->setText(one + u'\n' + other);
    QFrame::show();
}

void TwinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.rule());
}

} // namespace Tallerista

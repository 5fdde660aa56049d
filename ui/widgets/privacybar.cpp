// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/privacybar.h"

#include "ui/base/actions.h"
#include "ui/base/announce.h"
#include "ui/base/plaintext.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int PrivacyBarMarkSide = 18;

} // namespace

PrivacyBar::PrivacyBar(const Privacy &privacy,
                       const Actions &actions,
                       const Theme &theme,
                       QWidget *parent)
    : QFrame(parent)
    , m_privacy(privacy)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show them"), this))
{
    setObjectName(u"privacyBar"_s);
    m_sentence->setObjectName(u"privacySentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setText(
        tr("The room sees this screen: no authors, no counts · %1 shows the image of the room")
            .arg(Actions::keysOf(*actions.action(ActionId::Projector))));
    m_showAll->setObjectName(u"showAllButton"_s);
    m_showAll->setFocusPolicy(Qt::NoFocus); // a stray Enter must not show the room what is hidden
    m_showAll->setAutoDefault(false);
    m_showAll->setToolTip(
        tr("Authors and counts come back until the image of the room is shown again (in the menu: "
           "%1)")
            .arg(withoutMnemonic(actions.action(ActionId::HideFromRoom)->text())));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PageMargin, 2, Theme::PageMargin, 2);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_mark);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_showAll);
    connect(m_showAll,
            &QPushButton::clicked,
            actions.action(ActionId::HideFromRoom),
            &QAction::trigger);
    connect(&privacy, &Privacy::changed, this, &PrivacyBar::follow);
    connect(&theme, &Theme::changed, this, &PrivacyBar::dress);
    dress();
    follow();
}

void PrivacyBar::follow()
{
    setVisible(m_privacy.isOn());
    if (m_privacy.isOn())
        announce(this, m_sentence->text());
}

void PrivacyBar::dress()
{
    const int side = m_theme.scaled(PrivacyBarMarkSide);
    m_mark->setPixmap(m_theme.icon(u"view-hidden"_s).pixmap(side, side));
    m_sentence->setFont(m_theme.font(TextSize::Secondary, QFont::DemiBold));
    m_showAll->setFont(m_theme.font(TextSize::Secondary));
    update();
}

void PrivacyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.selectedRow());
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.accent());
}

} // namespace Tallerista

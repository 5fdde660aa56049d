// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/teambox.h"

#include "core/domain/vote.h"
#include "ui/base/painting.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

TeamBox::TeamBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_hint(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_reason(new UndoTextField(theme, this))
    , m_choose(new QPushButton(tr("These enter"), this))
{
    const QString why = tr("Why these and not the others");
    m_hint->setObjectName(u"teamHint"_s);
    m_hint->setWordWrap(true);
    m_reason->setObjectName(u"teamReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setAccessibleName(why);
    m_reason->setPlaceholderText(why);
    m_reason->setLimits(VoteFields::MaxReasonLength, VoteFields::MaxReasonLength);
    m_choose->setObjectName(u"teamChooses"_s);
    Theme::makePrimary(m_choose);
    auto *giveUp = new QPushButton(tr("Give up"), this);
    giveUp->setObjectName(u"giveUpTeam"_s);

    auto *below = new QHBoxLayout;
    below->addWidget(m_reason, 1);
    below->addWidget(giveUp);
    below->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new TextLabel(theme,
                                    {TextSize::Section, TextLabel::Ink::Primary, QFont::DemiBold},
                                    tr("The technical team decides"),
                                    this));
    layout->addWidget(m_hint);
    layout->addLayout(below);
    connect(m_reason, &UndoTextField::submitted, this, &TeamBox::chooseRequested);
    connect(m_choose, &QPushButton::clicked, this, &TeamBox::chooseRequested);
    connect(giveUp, &QPushButton::clicked, this, &TeamBox::givenUp);
    hide();
}

void TeamBox::setMarked(int marked, int places)
{
    m_hint->setText(tr("Mark in the list, with Space, the actions that enter (%1 of %2 marked) and "
                       "say why. The document will tell who decided.")
                        .arg(marked)
                        .arg(places));
    m_choose->setEnabled(marked > 0);
}

QString TeamBox::reason() const
{
    return m_reason->text();
}

void TeamBox::enter()
{
    m_reason->setFocus();
}

void TeamBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit givenUp();
    QFrame::keyPressEvent(event);
}

void TeamBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.accent());
}

} // namespace Tallerista

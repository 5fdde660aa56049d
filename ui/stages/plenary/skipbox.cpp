// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/skipbox.h"

#include "core/domain/vote.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

SkipBox::SkipBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_by(new ChoiceField(
          theme,
          {{int(PlenaryBy::SkippedByRoom), tr("The room decided it"), {}},
           {int(PlenaryBy::SkippedByTeam), tr("The technical team decided it"), {}}},
          this))
    , m_reason(new UndoTextField(theme, this))
{
    const QString why = tr("Why there is no plenary");
    m_by->setObjectName(u"skippedBy"_s);
    m_by->setValue(int(PlenaryBy::SkippedByRoom));
    m_reason->setObjectName(u"skipReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setAccessibleName(why);
    m_reason->setPlaceholderText(why);
    m_reason->setLimits(VoteFields::MaxReasonLength, VoteFields::MaxReasonLength);
    auto *giveUp = new QPushButton(tr("Give up"), this);
    giveUp->setObjectName(u"giveUpSkip"_s);
    auto *skip = new QPushButton(tr("Skip the plenary"), this);
    skip->setObjectName(u"skipPlenaryNow"_s);
    Theme::makePrimary(skip);
    auto *hint = new TextLabel(
        theme,
        {TextSize::Body, TextLabel::Ink::Normal},
        tr("What every table selected goes on to the institutions. The document will tell "
           "who decided that, and why."),
        this);
    hint->setWordWrap(true);

    auto *below = new QHBoxLayout;
    below->addWidget(m_reason, 1);
    below->addWidget(giveUp);
    below->addWidget(skip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(hint);
    layout->addWidget(m_by);
    layout->addLayout(below);
    connect(m_reason, &UndoTextField::submitted, this, &SkipBox::skipRequested);
    connect(skip, &QPushButton::clicked, this, &SkipBox::skipRequested);
    connect(giveUp, &QPushButton::clicked, this, &SkipBox::givenUp);
    hide();
}

PlenaryBy SkipBox::by() const
{
    return PlenaryBy(m_by->value());
}

QString SkipBox::reason() const
{
    return m_reason->text();
}

void SkipBox::enter()
{
    m_reason->setFocus();
}

void SkipBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit givenUp();
    QFrame::keyPressEvent(event);
}

void SkipBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.accent());
}

} // namespace Tallerista

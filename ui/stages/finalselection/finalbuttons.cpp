// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalbuttons.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

FinalButtons::FinalButtons(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(tr("More (M)"), this))
    , m_resume(new QPushButton(tr("Take the evaluation up again"), this))
    , m_again(new QPushButton(this))
    , m_step(new QPushButton(this))
{
    m_more->setObjectName(u"moreFeasibility"_s);
    m_resume->setObjectName(u"resumeJudging"_s);
    m_again->setObjectName(u"voteAgain"_s);
    m_step->setObjectName(u"finishFinal"_s);
    Theme::makePrimary(m_step);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_more);
    layout->addWidget(m_resume);
    layout->addWidget(m_again);
    layout->addStretch();
    layout->addWidget(m_step);
    connect(m_more, &QPushButton::clicked, this, &FinalButtons::moreAsked);
    connect(m_resume, &QPushButton::clicked, this, &FinalButtons::resumeAsked);
    connect(m_again, &QPushButton::clicked, this, &FinalButtons::voteAsked);
    connect(m_step, &QPushButton::clicked, this, &FinalButtons::stepAsked);
}

void FinalButtons::show(const FinalStanding &standing, bool isPrivate)
{
    const bool isFinished = standing.isFinished();
    m_more->setDisabled(isPrivate);
    m_resume->setVisible(standing.isOver && !isFinished);
    m_again->setVisible(standing.mayVoteAgain());
    m_again->setText(standing.selection.isDecidedAgain() ? tr("Count that vote again")
                                                         : tr("Vote on the feasible ones (V)"));
    m_step->setText(isFinished        ? tr("Open again")
                    : standing.isOver ? tr("Finish: on to the sheets (F8)")
                                      : tr("The evaluation is over (F8)"));
    m_step->setEnabled(isFinished || !standing.isOver || !standing.chosen().isEmpty()
                       || standing.selection.isEmptyHanded());
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalvote.h"

#include "ui/base/theme.h"
#include "ui/stages/casting/openvote.h"
#include "ui/stages/casting/votesetup.h"
#include "ui/widgets/pagescroll.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

FinalVote::FinalVote(const PageContext &context,
                     const Phrases &phrases,
                     const Mesa &mesa,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_parts(new QStackedWidget(this))
    , m_setup(new VoteSetup(context.theme, phrases, m_parts))
    , m_open(new OpenVote(context, mesa, m_parts))
{
    auto *asked = new QWidget(m_parts);
    auto *leave = new QPushButton(tr("No vote (Esc)"), asked);
    leave->setObjectName(u"leaveFinalVote"_s);
    auto *asking = new QVBoxLayout(asked);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(leave, 0, Qt::AlignRight);
    asking->addWidget(m_setup);
    asking->addStretch();
    for (QWidget *part : QList<QWidget *>{asked, m_open}) {
        auto *scroll = new PageScroll(m_parts);
        scroll->setWidget(part);
        m_parts->addWidget(scroll);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);

    auto *escape = new QAction(asked);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    asked->addAction(escape);
    connect(escape, &QAction::triggered, this, &FinalVote::left);
    connect(leave, &QPushButton::clicked, this, &FinalVote::left);
    connect(m_setup, &VoteSetup::openRequested, this, &FinalVote::open);
}

void FinalVote::propose(const FinalSelection &selection, int computers)
{
    m_setup->propose({selection.feasible(),
                      selection.first().vote().present,
                      selection.seats(),
                      computers,
                      VoteSetup::Of::Feasible});
    turnTo(SetupPart);
}

Result<void> FinalVote::show(const FirstSelection &vote)
{
    auto shown = m_open->show(vote);
    turnTo(OpenPart);
    return shown;
}

void FinalVote::turnTo(Part next)
{
    const bool here = isAncestorOf(window()->focusWidget());
    if (m_parts->currentIndex() == next)
        return;
    m_parts->setCurrentIndex(next);
    if (here)
        enter();
}

void FinalVote::enter()
{
    if (m_parts->currentIndex() == SetupPart)
        m_setup->enter();
    else
        m_open->enter();
}

void FinalVote::goOn()
{
    if (m_parts->currentIndex() == SetupPart)
        open();
    else
        m_open->close();
}

void FinalVote::open()
{
    if (const auto opened = openFinalVote(m_context.document, m_mesa, m_setup->plan()); !opened)
        emit refused(opened.error().message);
}

} // namespace Tallerista

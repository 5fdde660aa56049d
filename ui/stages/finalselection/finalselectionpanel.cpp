// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalselectionpanel.h"

#include "core/actions/selectionreading.h"
#include "core/actions/voteactions.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/finalselection/finaldesk.h"
#include "ui/stages/finalselection/finalvote.h"
#include "ui/stages/finalselection/fiveplaces.h"
#include "ui/stages/mesaheading.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Tallerista {

FinalSelectionPanel::FinalSelectionPanel(const PageContext &context,
                                         const Mesa &mesa,
                                         QWidget *parent)
    : MesaPanel(context, mesa, parent)
    , m_phrases(context.settings.languageCode())
    , m_state(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_places(new FivePlaces(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_parts(new QStackedWidget(this))
    , m_nothing(new TextLabel(context.theme,
                              {TextSize::Body, TextLabel::Ink::Secondary},
                              tr("First, this table has to finish its first selection."),
                              m_parts))
    , m_desk(new FinalDesk(context, m_phrases, mesa, m_notice, m_parts))
    , m_vote(new FinalVote(context, m_phrases, mesa, m_parts))
{
    layOut(mesa);
    connectAll();
    reload();
}

void FinalSelectionPanel::layOut(const Mesa &mesa)
{
    m_state->setObjectName(u"finalState%1"_s.arg(mesa->number));
    m_notice->setObjectName(u"finalNotice%1"_s.arg(mesa->number));
    m_nothing->setObjectName(u"nothingYet"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_places->setObjectName(u"fivePlaces"_s);
    for (QWidget *part : QList<QWidget *>{m_nothing, m_desk, m_vote})
        m_parts->addWidget(part);
    auto *side = new QWidget(this);
    auto *sideLayout = new QHBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_state);
    sideLayout->addWidget(m_places);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new MesaHeading(context(), mesa, side, this));
    layout->addWidget(m_notice);
    layout->addWidget(m_parts, 1);
}

void FinalSelectionPanel::connectAll()
{
    auto *goOn = new QAction(tr("End the evaluation, finish the final selection"), this);
    goOn->setShortcut(Qt::Key_F8);
    goOn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(goOn);
    connect(goOn, &QAction::triggered, this, &FinalSelectionPanel::goOn);
    connect(m_desk, &FinalDesk::voteAsked, this, &FinalSelectionPanel::voteAgain);
    connect(m_vote, &FinalVote::refused, m_notice, &Notice::showProblem);
    connect(m_vote, &FinalVote::left, this, [this] {
        m_asksHowToVote = false;
        reload();
    });
    connect(&context().document, &WorkshopDocument::changed, this, &FinalSelectionPanel::follow);
    connect(&context().privacy, &Privacy::changed, this, &FinalSelectionPanel::reload);
}

void FinalSelectionPanel::enter()
{
    if (m_parts->currentIndex() == VotePart)
        m_vote->enter();
    else
        m_desk->enter();
}

void FinalSelectionPanel::follow(const Change &change)
{
    for (const Entity entity : {Entity::Vote,
                                Entity::VoteItem,
                                Entity::Tally,
                                Entity::Ballot,
                                Entity::BallotMark,
                                Entity::Objection,
                                Entity::Decision,
                                Entity::DecisionIdea,
                                Entity::Feasibility,
                                Entity::Shortlist,
                                Entity::ShortlistIdea,
                                Entity::Idea,
                                Entity::Workshop}) {
        if (change.touches(entity))
            return reload();
    }
}

void FinalSelectionPanel::reload()
{
    if (const auto done = read(); !done)
        return m_notice->showProblem(done.error().message);
    m_asksHowToVote = m_asksHowToVote && m_standing && m_standing->mayVoteAgain();
    m_places->setVisible(m_standing.has_value());
    if (!m_standing) {
        m_state->clear();
        turnTo(NothingPart);
    } else if (m_standing->isVoting() || m_asksHowToVote) {
        showVote();
    } else {
        showDesk();
    }
}

Result<void> FinalSelectionPanel::read()
{
    const auto selection = readFinalSelection(document().stores(), mesa());
    const auto shortlist = document().stores().shortlists.ofMesa(mesa());
    const auto isOver = isJudgingOver(document().stores(), mesa());
    if (!selection)
        return selection.error();
    if (!shortlist)
        return shortlist.error();
    if (!isOver)
        return isOver.error();
    m_standing.reset();
    if (*selection)
        m_standing.emplace(FinalStanding{**selection, *shortlist, *isOver});
    return {};
}

void FinalSelectionPanel::showDesk()
{
    m_desk->show(*m_standing);
    const bool isPrivate = m_desk->isPrivate();
    m_state->setText(m_desk->stateText());
    m_places->setVisible(!isPrivate);
    m_places->show(isPrivate ? 0 : int(m_standing->chosen().size()), m_standing->selection.seats());
    turnTo(DeskPart);
}

void FinalSelectionPanel::showVote()
{
    m_places->hide();
    if (m_standing->isVoting()) {
        m_asksHowToVote = false;
        if (const auto shown = m_vote->show(*m_standing->selection.again()); !shown)
            m_notice->showProblem(shown.error().message);
        m_state->setText(tr("Vote over the feasible ideas · open, the room sees nothing"));
    } else {
        const auto workshop = document().stores().workshop.get();
        m_vote->propose(m_standing->selection, workshop ? (*workshop)->computers : 1);
        m_state->setText(tr("Vote over the feasible ideas · not open yet"));
    }
    turnTo(VotePart);
}

/// The keyboard goes along where it was in the part that is left.
void FinalSelectionPanel::turnTo(Part next)
{
    if (m_parts->currentIndex() == next)
        return;
    const bool here = isAncestorOf(window()->focusWidget());
    m_parts->setCurrentIndex(next);
    m_notice->clear();
    if (here)
        enter();
}

void FinalSelectionPanel::goOn()
{
    if (m_parts->currentIndex() == VotePart)
        m_vote->goOn();
    else
        m_desk->goOn();
}

void FinalSelectionPanel::voteAgain()
{
    if (!m_standing || !m_standing->mayVoteAgain())
        return m_notice->showNotice(
            tr("Once the evaluation is over, and where more ideas are feasible than there are "
               "places, the table may vote on them."));
    if (!m_standing->selection.isDecidedAgain()) {
        m_asksHowToVote = true;
        return reload();
    }
    const auto vote = m_standing->selection.again()->record().vote.id();
    if (const auto reopened = reopenVote(document(), vote); !reopened)
        m_notice->showProblem(reopened.error().message);
}

} // namespace Tallerista

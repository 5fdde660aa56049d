// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/firstselectionpanel.h"

#include "core/actions/selectionreading.h"
#include "core/actions/tieactions.h"
#include "core/actions/voteactions.h"
#include "core/domain/terms.h"
#include "core/rules/peoplehere.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/stages/casting/openvote.h"
#include "ui/stages/casting/selectionentry.h"
#include "ui/stages/casting/votesetup.h"
#include "ui/stages/firstselection/voteresult.h"
#include "ui/stages/ideas/twinradar.h"
#include "ui/stages/mesaheading.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The people of a table who are here or are expected; its seats where nobody is known.
int peopleAt(const QList<Participant> &people, const Mesa &mesa)
{
    const auto here = int(peopleHere(people, mesa.id()).size());
    return here > 0 ? here : mesa->seats;
}

} // namespace

FirstSelectionPanel::FirstSelectionPanel(const PageContext &context,
                                         const TwinRadar &radar,
                                         const Mesa &mesa,
                                         QWidget *parent)
    : MesaPanel(context, mesa, parent)
    , m_radar(radar)
    , m_phrases(context.settings.languageCode())
    , m_state(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_notice(new Notice(context.theme, this))
    , m_parts(new QStackedWidget(this))
    , m_setup(new VoteSetup(context.theme, m_phrases, m_parts))
    , m_open(new OpenVote(context, mesa, m_parts))
    , m_result(new VoteResult(context, m_phrases, mesa, m_parts))
{
    layOut(mesa);
    connectAll();
    reload();
    warnOfTwins();
}

void FirstSelectionPanel::connectAll()
{
    auto *goOn = new QAction(
        tr("Open the vote, close it, let all the tied in, next person who develops"), this);
    goOn->setShortcut(Qt::Key_F8);
    goOn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(goOn);
    connect(goOn, &QAction::triggered, this, &FirstSelectionPanel::goOn);
    connect(m_setup, &VoteSetup::openRequested, this, &FirstSelectionPanel::open);
    connect(m_setup, &VoteSetup::withdrawSieveRequested, this, &FirstSelectionPanel::withdrawSieve);
    connect(&m_radar, &TwinRadar::pairsChanged, this, &FirstSelectionPanel::warnOfTwins);
    connect(&context().document, &WorkshopDocument::changed, this, &FirstSelectionPanel::follow);
    connect(&context().privacy, &Privacy::changed, this, &FirstSelectionPanel::reload);
}

void FirstSelectionPanel::layOut(const Mesa &mesa)
{
    m_state->setObjectName(u"selectionState%1"_s.arg(mesa->number));
    for (QWidget *part : QList<QWidget *>{m_setup, m_open, m_result}) {
        auto *scroll = new PageScroll(m_parts); // where there is little room, at 200 %
        scroll->setWidget(part);
        m_parts->addWidget(scroll);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new MesaHeading(context(), mesa, m_state, this));
    layout->addWidget(m_notice);
    layout->addWidget(m_parts, 1);
}

void FirstSelectionPanel::enter()
{
    switch (part()) {
    case SetupPart:
        return m_setup->enter();
    case OpenPart:
        return m_open->enter();
    case ResultPart:
        return m_result->enter();
    }
}

int FirstSelectionPanel::leastWidth() const
{
    int least = 0;
    for (const QWidget *part : QList<QWidget *>{m_setup, m_open, m_result})
        least = std::max(least, part->minimumSizeHint().width());
    return least + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void FirstSelectionPanel::follow(const Change &change)
{
    for (const Entity entity : {Entity::Vote,
                                Entity::VoteItem,
                                Entity::Ballot,
                                Entity::BallotMark,
                                Entity::Tally,
                                Entity::Objection,
                                Entity::Decision,
                                Entity::Development,
                                Entity::Idea,
                                Entity::Participant,
                                Entity::Workshop}) {
        if (change.touches(entity))
            return reload();
    }
}

void FirstSelectionPanel::reload()
{
    const auto selection = readVoteAtHand(document().stores(), mesa());
    if (!selection)
        return m_notice->showProblem(selection.error().message);
    const bool isToBeOpened =
        !*selection
        || ((*selection)->isShown() && (*selection)->vote().purpose == VotePurpose::Sieve);
    const auto shown = isToBeOpened ? showSetup(*selection) : showVote(**selection);
    if (!shown)
        m_notice->showProblem(shown.error().message);
}

Result<void> FirstSelectionPanel::showSetup(const std::optional<FirstSelection> &sieve)
{
    const Stores &stores = document().stores();
    const auto table = stores.mesas.find(mesa());
    const auto ideas = stores.ideas.ofMesa(mesa());
    const auto people = stores.participants.all();
    const auto workshop = stores.workshop.get();
    if (!table || !ideas || !people || !workshop)
        return Error{tr("The workshop could not be read. What you see may be old.")};
    if (!*table)
        return {}; // the table was deleted: its panel goes too
    const auto passed = sieve ? passedBy(*sieve) : QList<Id<Idea>>();
    const auto standing = std::count_if(ideas->begin(), ideas->end(), [&](const Idea &idea) {
        return standsForItself(idea.fields()) && (!sieve || passed.contains(idea.id()));
    });
    m_setup->propose({int(standing),
                      sieve ? sieve->vote().present : peopleAt(*people, **table),
                      (*workshop)->firstCut,
                      (*workshop)->computers,
                      sieve ? VoteSetup::Of::Sifted : VoteSetup::Of::Ideas});
    m_state->setText(sieve ? tr("Preselection closed") : tr("Not open yet"));
    turnTo(SetupPart);
    return {};
}

Result<void> FirstSelectionPanel::showVote(const FirstSelection &selection)
{
    if (!selection.isShown())
        return showOpen(selection);
    if (const auto runoff = openRunoffOf(selection))
        return showOpen(*runoff);
    const Stores &stores = document().stores();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto developments = stores.developments.all();
    if (!mesas || !ideas || !developments)
        return Error{tr("The workshop could not be read. What you see may be old.")};
    const IdeaCodes codes(*mesas, *ideas);
    const QList<SelectionEntry> entries = entriesByRank(m_phrases, selection, codes, *developments);
    m_result->show(
        selection, context().privacy.isOn() ? withoutCounts(m_phrases, entries) : entries, codes);
    m_state->setText(tr("%1 · closed").arg(methodName(m_phrases, selection.vote().method)));
    turnTo(ResultPart);
    return {};
}

Result<void> FirstSelectionPanel::showOpen(const FirstSelection &selection)
{
    if (auto shown = m_open->show(selection); !shown)
        return shown;
    const QString method = methodName(m_phrases, selection.vote().method);
    switch (selection.vote().purpose) {
    case VotePurpose::Sieve:
        m_state->setText(tr("Preselection · open, the room sees nothing"));
        break;
    case VotePurpose::Runoff:
        m_state->setText(tr("Quick vote over the tie · open, the room sees nothing"));
        break;
    default:
        m_state->setText(tr("%1 · open, the room sees nothing").arg(method));
    }
    turnTo(OpenPart);
    return {};
}

std::optional<FirstSelection>
FirstSelectionPanel::openRunoffOf(const FirstSelection &selection) const
{
    if (selection.tied().isEmpty())
        return {};
    const auto tie = readTie(document(), selection.record().vote.id());
    if (!tie || !tie->openRunoff)
        return {};
    const auto runoff = document().stores().votes.record(*tie->openRunoff);
    return runoff ? std::optional(FirstSelection(*runoff)) : std::nullopt;
}

/// The keyboard goes along where it was in the part that is left.
void FirstSelectionPanel::turnTo(Part next)
{
    if (part() == next)
        return;
    const QWidget *focused = window()->focusWidget(); // none: it was in a part that is gone
    const bool here = !focused || isAncestorOf(focused);
    m_parts->setCurrentIndex(next);
    m_notice->clear();
    if (here)
        enter();
}

FirstSelectionPanel::Part FirstSelectionPanel::part() const
{
    return Part(m_parts->currentIndex());
}

void FirstSelectionPanel::warnOfTwins()
{
    m_setup->warnOfTwins(m_radar.counts().of(mesa()));
}

void FirstSelectionPanel::open()
{
    const auto opened = m_setup->isForSieve()
                            ? openSieve(document(), mesa(), m_setup->plan())
                            : openFirstSelection(document(), mesa(), m_setup->plan());
    if (!opened)
        m_notice->showProblem(opened.error().message);
}

void FirstSelectionPanel::withdrawSieve()
{
    const auto sieve = readSieve(document().stores(), mesa());
    if (!sieve || !*sieve)
        return;
    const auto withdrawn = withdrawVote(document(), (*sieve)->record().vote.id());
    if (!withdrawn)
        return m_notice->showProblem(withdrawn.error().message);
    showUndoToast(context(), tr("The preselection was withdrawn."), m_notice);
}

void FirstSelectionPanel::goOn()
{
    switch (part()) {
    case SetupPart:
        return open();
    case OpenPart:
        return m_open->close();
    case ResultPart:
        return m_result->goOn();
    }
}

} // namespace Tallerista

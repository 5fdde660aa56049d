// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/firstselectionpanel.h"

#include "core/actions/selectionreading.h"
#include "core/actions/tieactions.h"
#include "core/actions/voteactions.h"
#include "core/domain/terms.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/stages/firstselection/selectionentry.h"
#include "ui/stages/firstselection/votecounting.h"
#include "ui/stages/firstselection/voteresult.h"
#include "ui/stages/firstselection/votesetup.h"
#include "ui/stages/mesaheading.h"
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

/// The people of a table who are here; who was expected where nobody has been marked present.
int peopleAt(const QList<Participant> &people, const Mesa &mesa)
{
    const auto count = [&](bool arrived) {
        return int(std::count_if(people.begin(), people.end(), [&](const Participant &person) {
            return person->mesa == mesa.id() && (!arrived || person->arrivedAt);
        }));
    };
    if (const int here = count(true); here > 0)
        return here;
    const int expected = count(false);
    return expected > 0 ? expected : mesa->seats;
}

} // namespace

FirstSelectionPanel::FirstSelectionPanel(const PageContext &context,
                                         const Mesa &mesa,
                                         QWidget *parent)
    : MesaPanel(context, mesa, parent)
    , m_phrases(context.settings.languageCode())
    , m_state(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_notice(new Notice(context.theme, this))
    , m_parts(new QStackedWidget(this))
    , m_setup(new VoteSetup(context.theme, m_phrases, m_parts))
    , m_counting(new VoteCounting(context, mesa->number, m_parts))
    , m_result(new VoteResult(context, m_phrases, mesa, m_parts))
{
    layOut(mesa);
    auto *goOn = new QAction(
        tr("Open the vote, close it, let all the tied in, next person who develops"), this);
    goOn->setShortcut(Qt::Key_F8);
    goOn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(goOn);
    connect(goOn, &QAction::triggered, this, &FirstSelectionPanel::goOn);
    connect(m_setup, &VoteSetup::openRequested, this, &FirstSelectionPanel::open);
    connect(&context.document, &WorkshopDocument::changed, this, &FirstSelectionPanel::follow);
    connect(&context.privacy, &Privacy::changed, this, &FirstSelectionPanel::reload);
    reload();
}

void FirstSelectionPanel::layOut(const Mesa &mesa)
{
    m_state->setObjectName(u"selectionState%1"_s.arg(mesa->number));
    for (QWidget *part : QList<QWidget *>{m_setup, m_counting, m_result}) {
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
    case CountingPart:
        return m_counting->enter();
    case ResultPart:
        return m_result->enter();
    }
}

int FirstSelectionPanel::leastWidth() const
{
    int least = 0;
    for (const QWidget *part : QList<QWidget *>{m_setup, m_counting, m_result})
        least = std::max(least, part->minimumSizeHint().width());
    return least + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void FirstSelectionPanel::follow(const Change &change)
{
    for (const Entity entity : {Entity::Vote,
                                Entity::VoteItem,
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
    const auto selection = readFirstSelection(document().stores(), mesa());
    if (!selection)
        return m_notice->showProblem(selection.error().message);
    const auto shown = *selection ? showVote(**selection) : showSetup();
    if (!shown)
        m_notice->showProblem(shown.error().message);
}

Result<void> FirstSelectionPanel::showSetup()
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
    const auto standing = std::count_if(ideas->begin(), ideas->end(), [](const Idea &idea) {
        return standsForItself(idea.fields());
    });
    m_setup->propose(int(standing), peopleAt(*people, **table), (*workshop)->firstCut);
    m_state->setText(tr("Not open yet"));
    turnTo(SetupPart);
    return {};
}

Result<void> FirstSelectionPanel::showVote(const FirstSelection &selection)
{
    const Stores &stores = document().stores();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto developments = stores.developments.all();
    if (!mesas || !ideas || !developments)
        return Error{tr("The workshop could not be read. What you see may be old.")};
    const IdeaCodes codes(*mesas, *ideas);
    const QString method = methodName(m_phrases, selection.vote().method);
    const auto seen = [this](const QList<SelectionEntry> &entries) {
        return context().privacy.isOn() ? withoutCounts(m_phrases, entries) : entries;
    };
    if (const auto runoff = openRunoff(selection)) {
        m_counting->show(*runoff, seen(entriesByCard(*runoff, *ideas, codes)));
        m_state->setText(tr("Quick runoff · open, the room sees nothing"));
        turnTo(CountingPart);
    } else if (selection.isShown()) {
        m_result->show(
            selection, seen(entriesByRank(m_phrases, selection, codes, *developments)), codes);
        m_state->setText(tr("%1 · closed").arg(method));
        turnTo(ResultPart);
    } else {
        m_counting->show(selection, seen(entriesByCard(selection, *ideas, codes)));
        m_state->setText(tr("%1 · open, the room sees nothing").arg(method));
        turnTo(CountingPart);
    }
    return {};
}

std::optional<FirstSelection> FirstSelectionPanel::openRunoff(const FirstSelection &selection) const
{
    if (!selection.isShown() || selection.tied().isEmpty())
        return std::nullopt;
    const auto tie = readTie(document(), selection.record().vote.id());
    if (!tie || !tie->openRunoff)
        return std::nullopt;
    const auto record = document().stores().votes.record(*tie->openRunoff);
    return record ? std::optional(FirstSelection(*record)) : std::nullopt;
}

/// The keyboard goes along where it was in the part that is left.
void FirstSelectionPanel::turnTo(Part next)
{
    if (part() == next)
        return;
    const bool here = isAncestorOf(window()->focusWidget());
    m_parts->setCurrentIndex(next);
    m_notice->clear();
    if (here)
        enter();
}

FirstSelectionPanel::Part FirstSelectionPanel::part() const
{
    return Part(m_parts->currentIndex());
}

void FirstSelectionPanel::open()
{
    const auto opened = openFirstSelection(document(), mesa(), m_setup->plan());
    if (!opened)
        m_notice->showProblem(opened.error().message);
}

void FirstSelectionPanel::goOn()
{
    switch (part()) {
    case SetupPart:
        return open();
    case CountingPart:
        return m_counting->close();
    case ResultPart:
        return m_result->goOn();
    }
}

} // namespace Tallerista

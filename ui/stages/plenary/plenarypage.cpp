// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenarypage.h"

#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/preparationactions.h"
#include "core/rules/plenaryaudit.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/plenary/plenarycounting.h"
#include "ui/stages/plenary/plenarykeys.h"
#include "ui/stages/plenary/plenaryline.h"
#include "ui/stages/plenary/plenaryresult.h"
#include "ui/stages/plenary/plenarysetup.h"
#include "ui/stages/plenary/plenaryslips.h"
#include "ui/stages/plenary/skipbox.h"
#include "ui/stages/plenary/tablesides.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

PlenaryPage::PlenaryPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_sides(new TableSides(context, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PageMargin, Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    layout->setSpacing(Theme::PageMargin);
    layout->addWidget(m_sides->left(), 3);
    layout->addWidget(createMiddle(), 6);
    layout->addWidget(m_sides->right(), 3);
    connectAll();
    reload();
}

QWidget *PlenaryPage::createMiddle()
{
    const Theme &theme = context().theme;
    auto *middle = new QWidget(this);
    m_state = new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, middle);
    m_state->setObjectName(u"plenaryStage"_s);
    m_notice = new Notice(theme, middle);
    m_notice->setObjectName(u"plenaryPageNotice"_s);
    m_parts = new QStackedWidget(middle);
    m_setup = new PlenarySetup(theme, m_phrases, m_parts);
    m_counting = new PlenaryCounting(context(), m_parts);
    m_slips = new PlenarySlips(context(), m_phrases, m_parts);
    m_result = new PlenaryResult(context(), m_phrases, m_parts);
    for (QWidget *part : QList<QWidget *>{m_setup, m_counting, m_slips, m_result}) {
        auto *scroll = new PageScroll(m_parts); // where there is little room, at 200 %
        scroll->setWidget(part);
        scroll->setKeepsWidth(true);
        m_parts->addWidget(scroll);
    }

    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(theme,
                                     {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold},
                                     tr("Actions"),
                                     middle),
                       1);
    heading->addWidget(m_state);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(heading);
    layout->addWidget(m_notice);
    layout->addWidget(m_parts, 1);
    return middle;
}

void PlenaryPage::connectAll()
{
    auto *goOn = new QAction(tr("Bring the actions, close and show, decide the tie"), this);
    goOn->setShortcut(Qt::Key_F8);
    goOn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(goOn);
    connect(goOn, &QAction::triggered, this, &PlenaryPage::goOn);
    connect(m_setup, &PlenarySetup::startRequested, this, &PlenaryPage::start);
    connect(m_setup, &PlenarySetup::skipRequested, this, &PlenaryPage::skip);
    connect(m_setup, &PlenarySetup::turnOnRequested, this, &PlenaryPage::turnOn);
    connect(&document(), &WorkshopDocument::changed, this, &PlenaryPage::follow);
    connect(&context().privacy, &Privacy::changed, this, &PlenaryPage::reload);
}

void PlenaryPage::enter()
{
    switch (part()) {
    case SetupPart:
        return m_setup->enter();
    case CountingPart:
        return m_counting->enter();
    case SlipsPart:
        return m_slips->enter();
    case ResultPart:
        return m_result->enter();
    }
}

QList<KeyHelp> PlenaryPage::keys() const
{
    return plenaryKeys();
}

QString PlenaryPage::missing() const
{
    const Stores &stores = document().stores();
    const auto workshop = stores.workshop.get();
    const auto plenary = readPlenary(stores);
    const auto tables = tablesWithoutSelection(stores);
    if (!workshop || !plenary || !tables || !(*workshop)->plenary)
        return {};
    QStringList missing;
    if (*tables > 0)
        missing << tr("%n table(s) without a final selection", nullptr, *tables);
    if (*plenary) {
        const PlenaryOutcome outcome = plenaryOutcome(**plenary);
        const bool bySlips = (*plenary)->isBySlips();
        const int slips = (*plenary)->vote->present - int((*plenary)->ballots.size());
        if (outcome.end == PlenaryEnd::Open && bySlips && slips > 0)
            missing << tr("%n slip(s)", nullptr, slips);
        if (outcome.end == PlenaryEnd::Open && !bySlips && outcome.uncounted() > 0)
            missing << tr("%n action(s) not counted", nullptr, outcome.uncounted());
        if (outcome.end == PlenaryEnd::TieOpen)
            missing << tr("the tie is not decided");
    }
    return missing.join(u" · "_s);
}

void PlenaryPage::follow(const Change &change)
{
    if (change.touches(Entity::Mesa))
        m_sides->rebuild();
    for (const Entity entity : {Entity::Workshop,
                                Entity::Mesa,
                                Entity::Participant,
                                Entity::Idea,
                                Entity::Vote,
                                Entity::Tally,
                                Entity::VoteItem,
                                Entity::Ballot,
                                Entity::BallotMark,
                                Entity::NotTwin,
                                Entity::Shortlist,
                                Entity::ShortlistIdea,
                                Entity::Consolidation,
                                Entity::ConsolidationOrigin}) {
        if (change.touches(entity))
            return reload();
    }
}

void PlenaryPage::reload()
{
    const auto plenary = readPlenary(document().stores());
    if (!plenary)
        return m_notice->showProblem(plenary.error().message);
    if (const auto beside = m_sides->show(*plenary); !beside)
        m_notice->showProblem(beside.error().message);
    const auto shown = *plenary ? showPlenary(**plenary) : showSetup();
    if (!shown)
        m_notice->showProblem(shown.error().message);
}

Result<void> PlenaryPage::showSetup()
{
    const auto workshop = document().stores().workshop.get();
    const auto changes = plenaryChanges(document().stores());
    if (!workshop)
        return workshop.error();
    if (!changes)
        return changes.error();
    if ((*workshop)->plenary)
        m_setup->propose(changes->count(), (*workshop)->plenaryCut, presentNow());
    else
        m_setup->showOff();
    turnTo(SetupPart, (*workshop)->plenary ? tr("not started") : QString());
    return {};
}

Result<void> PlenaryPage::showPlenary(const PlenaryRecord &plenary)
{
    const auto mesas = document().stores().mesas.all();
    const auto ideas = document().stores().ideas.all();
    const auto changes = plenaryChanges(document().stores());
    if (!mesas)
        return mesas.error();
    if (!ideas)
        return ideas.error();
    if (!changes)
        return changes.error();
    const PlenaryIdeas origins{*mesas, *ideas};
    const auto seen = [this](const QList<PlenaryLine> &lines) {
        return context().privacy.isOn() ? withoutCounts(m_phrases, lines) : lines;
    };
    const PlenaryAudit audit = plenaryAudit(plenary);
    if (plenary.vote->isOpen() && plenary.isBySlips())
        return showSlips(plenary, audit);
    if (plenary.vote->isOpen()) {
        m_counting->show(
            plenary, seen(linesByNumber(m_phrases, plenary, origins)), changes->count());
        m_counting->showAudit(m_phrases, audit);
        turnTo(CountingPart, tr("open, the room sees nothing"));
    } else {
        m_result->show(plenary, seen(linesByBand(m_phrases, plenary, origins)), audit);
        turnTo(ResultPart, tr("closed"));
    }
    return {};
}

Result<void> PlenaryPage::showSlips(const PlenaryRecord &plenary, const PlenaryAudit &audit)
{
    const auto vote = document().stores().votes.latest(VotePurpose::Plenary, std::nullopt);
    if (!vote)
        return vote.error();
    m_slips->show(**vote, plenary, audit);
    turnTo(SlipsPart, tr("slips, the room sees nothing"));
    return {};
}

PlenaryPage::Part PlenaryPage::part() const
{
    return Part(m_parts->currentIndex());
}

/// The keyboard goes along where it was in the part that is left.
void PlenaryPage::turnTo(Part next, const QString &state)
{
    m_state->setText(state);
    if (part() == next)
        return;
    const bool here = m_parts->isAncestorOf(window()->focusWidget());
    m_parts->setCurrentIndex(next);
    m_notice->clear();
    if (here)
        PlenaryPage::enter();
    if (next == ResultPart)
        m_result->arrive();
}

void PlenaryPage::goOn()
{
    switch (part()) {
    case SetupPart:
        return m_setup->start();
    case CountingPart:
        return m_counting->close();
    case SlipsPart:
        return m_slips->close();
    case ResultPart:
        return m_result->goOn();
    }
}

void PlenaryPage::start()
{
    if (const auto started = startPlenary(document(), m_setup->present()); !started)
        m_notice->showProblem(started.error().message);
}

void PlenaryPage::skip()
{
    const SkipBox &said = m_setup->skipBox();
    if (const auto skipped = skipPlenary(document(), said.by(), said.reason()); !skipped)
        m_notice->showProblem(skipped.error().message);
}

void PlenaryPage::turnOn()
{
    const auto workshop = document().stores().workshop.get();
    if (!workshop)
        return m_notice->showProblem(workshop.error().message);
    WorkshopFields fields = workshop->fields();
    fields.plenary = true;
    const auto edited = editWorkshop(document(), fields);
    if (!edited)
        return m_notice->showProblem(edited.error().message);
    enter();
}

/// Those who are here; those expected where nobody has been marked present.
int PlenaryPage::presentNow() const
{
    const auto people = document().stores().participants.all();
    if (!people)
        return 1;
    const auto here = std::count_if(people->begin(), people->end(), [](const Participant &person) {
        return person->arrivedAt.has_value();
    });
    return int(here > 0 ? here : people->size());
}

void PlenaryPage::resizeEvent(QResizeEvent *event)
{
    StagePage::resizeEvent(event);
    m_sides->fit(width());
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaspage.h"

#include "core/actions/ideareading.h"
#include "core/actions/questionreading.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/capturemode.h"
#include "ui/stages/ideas/ideabin.h"
#include "ui/stages/ideas/ideacapture.h"
#include "ui/stages/ideas/ideafilterbar.h"
#include "ui/stages/ideas/ideamodel.h"
#include "ui/stages/ideas/ideaspanel.h"
#include "ui/stages/ideas/questionbar.h"
#include "ui/stages/ideas/twinradar.h"
#include "ui/stages/ideas/twinspanel.h"
#include "ui/widgets/agendaticker.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int IdeasPageLeastHeight =
    330; ///< for all bars and some rows, in pixels at the normal size of type

} // namespace

IdeasPage::IdeasPage(const PageContext &context, QWidget *parent)
    : IdeasPage(context, new TwinRadar(context.document), parent)
{}

IdeasPage::IdeasPage(const PageContext &context, TwinRadar *radar, QWidget *parent)
    : MesaPage(
        context,
        [this, radar](const Mesa &mesa, QWidget *page) { return makePanel(*radar, mesa, page); },
        parent,
        Crowded::PageScrolls)
    , m_radar(radar)
{
    radar->setParent(this);
    makeBars();
    connect(&context.document, &WorkshopDocument::changed, this, &IdeasPage::follow);
    connect(&context.ticker, &AgendaTicker::ticked, this, &IdeasPage::followAgenda);
    connect(
        radar, &TwinRadar::pairsChanged, this, &IdeasPage::scopeChanged); // so is what is missing()
    updateNames();
    updateQuestion();
    applyMode();
    orderTabs();
}

void IdeasPage::makeBars()
{
    m_question = new QuestionBar(context().theme, this);
    m_filter = new IdeaFilterBar(this);
    addAbove(m_filter);
    m_mode = new CaptureModeChoice(context(), this);
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_question, 1);
    row->addWidget(m_mode, 0, Qt::AlignRight);
    addAbove(top);
    connect(m_mode, &CaptureModeChoice::modeChosen, this, &IdeasPage::applyMode);
    m_filter->setAuthorsShown(!context().privacy.isOn());
    connect(&context().privacy, &Privacy::changed, this, &IdeasPage::updateNames);
    connect(m_filter, &IdeaFilterBar::changed, this, &IdeasPage::applyCriteria);
    connect(m_filter, &IdeaFilterBar::orderChosen, this, &IdeasPage::applyOrder);
    connect(m_filter, &IdeaFilterBar::left, this, &IdeasPage::enter);
    connect(m_filter, &IdeaFilterBar::leftDownwards, this, [this] {
        if (auto *panel = qobject_cast<IdeasPanel *>(current()))
            panel->enterList();
    });
    connect(m_question, &QuestionBar::changed, this, &IdeasPage::applyQuestion);
    for (const int places : {1, -1}) {
        auto *step = new QAction(this);
        step->setShortcut(places > 0 ? Qt::ALT | Qt::Key_Q : Qt::ALT | Qt::SHIFT | Qt::Key_Q);
        step->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(step, &QAction::triggered, this, [this, places] { m_question->step(places); });
        addAction(step);
    }
}

IdeasPanel *IdeasPage::makePanel(const TwinRadar &radar, const Mesa &mesa, QWidget *parent)
{
    auto *panel = new IdeasPanel(context(), radar, mesa, parent);
    connect(
        panel, &IdeasPanel::wished, this, [this, mesa](IdeaView::Wish wish) { grant(wish, mesa); });
    connect(panel, &IdeasPanel::done, this, &IdeasPage::goOnReviewing);
    connect(panel, &IdeasPanel::askedEnough, this, [this] { m_isReviewing = false; });
    return panel;
}

QList<IdeasPanel *> IdeasPage::ideasPanels() const
{
    QList<IdeasPanel *> found;
    for (MesaPanel *panel : panels())
        found.append(qobject_cast<IdeasPanel *>(panel));
    return found;
}

void IdeasPage::grant(IdeaView::Wish wish, const Mesa &mesa)
{
    if (wish == IdeaView::Wish::ReviewTwins)
        return reviewTwins();
    if (wish == IdeaView::Wish::Join)
        return joinMarked(mesa);
    if (!m_bin) {
        m_bin = new IdeaBin(context(), window());
        connect(m_bin, &IdeaBin::broughtBack, this, [this](const Id<Idea> &idea) {
            for (const IdeasPanel *panel : ideasPanels())
                panel->list()->select(idea);
        });
    }
    m_bin->open(mesa);
}

void IdeasPage::reviewTwins()
{
    if (!m_twins) {
        m_twins = new TwinsPanel(context(), *m_radar, window());
        connect(m_twins, &TwinsPanel::joinRequested, this, &IdeasPage::join);
    }
    m_twins->open();
}

void IdeasPage::join(const Id<Idea> &one, const Id<Idea> &other, bool exact)
{
    for (IdeasPanel *panel : ideasPanels()) {
        if (panel->mesa() != m_radar->side(one).mesa)
            continue;
        bring(panel->mesaNumber());
        m_isReviewing = true;
        panel->join({one, other}, exact);
    }
}

void IdeasPage::joinMarked(const Mesa &mesa)
{
    const QList<IdeasPanel *> panels = ideasPanels();
    const bool isMarkedElsewhere =
        std::any_of(panels.begin(), panels.end(), [&](const IdeasPanel *panel) {
            return panel->mesa() != mesa.id() && !panel->model().marked().isEmpty();
        });
    for (IdeasPanel *panel : panels) {
        if (panel->mesa() != mesa.id())
            continue;
        if (isMarkedElsewhere)
            panel->tell(IdeasPanel::twoTablesSentence());
        else
            panel->joinChosen();
    }
}

void IdeasPage::goOnReviewing()
{
    if (!std::exchange(m_isReviewing, false))
        return;
    QMetaObject::invokeMethod(m_twins, &TwinsPanel::goOn, Qt::QueuedConnection); // once it is told
}

void IdeasPage::orderTabs()
{
    QWidgetList stops = m_mode->findChildren<QWidget *>() + m_filter->tabStops();
    for (const IdeasPanel *panel : ideasPanels())
        stops << panel->capture()->field() << panel->list();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void IdeasPage::follow(const Change &change)
{
    if (change.touches(Entity::Mesa)) { // there are other panels now
        applyCriteria();
        applyOrder();
        applyQuestion();
        applyMode();
        makeRoom();
        orderTabs();
    }
    if (change.touches(Entity::AgendaBlock) || change.touches(Entity::Question))
        updateQuestion();
    for (const Entity entity :
         {Entity::Topic, Entity::Participant, Entity::Question, Entity::Institution}) {
        if (change.touches(entity))
            return updateNames();
    }
}

void IdeasPage::updateNames()
{
    auto names = readIdeaNames(document().stores());
    if (!names)
        return;
    if (context().privacy.isOn())
        names->people.clear();
    m_filter->setNames(*names);
    m_filter->setAuthorsShown(!context().privacy.isOn());
    m_question->setQuestions(names->questions);
}

/// The question is the block's: a tick within one says nothing new.
void IdeasPage::followAgenda(const AgendaSnapshot &agenda)
{
    const auto block = agenda.current ? std::optional(agenda.current->index) : std::nullopt;
    if (block == m_block)
        return;
    m_block = block;
    updateQuestion();
}

void IdeasPage::updateQuestion()
{
    if (const auto now = questionNow(document()))
        m_question->follow(*now);
}

void IdeasPage::applyCriteria()
{
    for (IdeasPanel *panel : ideasPanels())
        panel->model().setCriteria(m_filter->criteria());
}

void IdeasPage::applyOrder()
{
    for (IdeasPanel *panel : ideasPanels())
        panel->model().setOrder(m_filter->order());
}

void IdeasPage::applyQuestion()
{
    for (IdeasPanel *panel : ideasPanels())
        panel->capture()->setQuestion(m_question->current());
}

void IdeasPage::applyMode()
{
    for (IdeasPanel *panel : ideasPanels())
        panel->setMode(m_mode->mode());
}

void IdeasPage::makeRoom()
{
    const bool isLow = height() < context().theme.scaled(IdeasPageLeastHeight);
    for (IdeasPanel *panel : ideasPanels())
        panel->setLow(isLow);
}

/// Typing comes first: where not all is in sight, the bars above are scrolled to.
void IdeasPage::enter()
{
    MesaPage::enter();
    scrollToCurrent();
}

void IdeasPage::resizeEvent(QResizeEvent *event)
{
    makeRoom();
    MesaPage::resizeEvent(event);
}

bool IdeasPage::find()
{
    m_filter->find();
    return true;
}

QList<KeyHelp> IdeasPage::keys() const
{
    return {
        {tr("Enter"), tr("Save the idea and go on typing")},
        {tr("7 text"), tr("The idea of card 7")},
        {tr("@  #  ?2"), tr("After the text: who said it, its topic, its question")},
        {tr("Alt+I"), tr("After the text: its institution")},
        {tr("Alt+Q"), tr("The next question; with Shift the one before")},
        {tr("↓"), tr("From the line, or the search, to the list")},
        {tr("F2 or Enter"), tr("Edit the idea in the list")},
        {tr("Space"), tr("Mark an idea in the list")},
        {tr("M"), tr("Join the marked ideas")},
        {tr("→ ←"), tr("Show what is joined to an idea, or no longer")},
        {tr("S"), tr("Separate an idea from what it is joined to")},
        {tr("P"), tr("Split an idea in two")},
        {tr("A"), tr("Set aside, or bring back")},
        {tr("E"), tr("Put under a heading")},
        {tr("Del"), tr("Delete the idea; it can be undone")},
        {tr("B"), tr("The deleted ideas")},
        {tr("D"), tr("Go through the ideas that look alike")},
        {tr("Alt+J"), tr("What is typed is there already: join it to that")},
        {tr("Ctrl+M"), tr("Move the idea to the other table")},
        {tr("Tab or →"),
         tr("After a mark: take the first of what is offered; ↓ and Enter another")},
        {tr("F8"),
         tr("In a round: passes; with Shift the next person, with Ctrl somebody by name")},
        {tr("Esc"), tr("Give up editing, or show every idea again")},
    };
}

QString IdeasPage::missing() const
{
    const auto ideas = document().stores().ideas.all();
    const auto mesas = document().stores().mesas.all();
    for (qsizetype i = 0; ideas && mesas && i < mesas->size(); ++i) {
        const Mesa &mesa = mesas->at(i);
        const bool any = std::any_of(ideas->begin(), ideas->end(), [&](const Idea &idea) {
            return idea->mesa == mesa.id();
        });
        if (!any)
            return tr("%1 has no ideas yet").arg(mesa->title());
    }
    if (const int twins = m_radar->counts().total(); twins > 0)
        return tr(
            "%n pair(s) of ideas that look alike to go through (D in the list)", nullptr, twins);
    return {};
}

void IdeasPage::importFile(const QString &path)
{
    if (auto *panel = qobject_cast<IdeasPanel *>(current()))
        panel->importFile(path);
}

} // namespace Tallerista

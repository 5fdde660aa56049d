// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalselectionpanel.h"

#include "core/actions/finalactions.h"
#include "core/actions/judgingactions.h"
#include "core/actions/selectionreading.h"
#include "core/base/text.h"
#include "core/domain/terms.h"
#include "core/rules/selection/finalsentences.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/finalselection/finaldelegate.h"
#include "ui/stages/finalselection/finalmodel.h"
#include "ui/stages/finalselection/fiveplaces.h"
#include "ui/stages/finalselection/verdicteditor.h"
#include "ui/stages/idealist.h"
#include "ui/stages/mesaheading.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QPushButton>

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
    , m_empty(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_model(new FinalModel(this))
    , m_list(makeIdeaList(m_model, new FinalDelegate(context.theme, mesa->number, this), this))
    , m_verdict(new VerdictEditor(context, m_phrases, this))
    , m_told(new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Normal}, {}, this))
    , m_choiceReason(new UndoTextField(context.theme, this))
    , m_choiceField(
          new FormField(context.theme, tr("Why the table chooses these"), m_choiceReason, this))
    , m_more(new QPushButton(tr("More (M)"), this))
    , m_resume(new QPushButton(tr("Take the evaluation up again"), this))
    , m_finish(new QPushButton(this))
{
    layOut(mesa);
    createKeys();
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &FinalSelectionPanel::showCurrent);
    connect(m_list, &QListView::activated, m_verdict, &VerdictEditor::enter);
    connect(m_verdict, &VerdictEditor::left, m_list, [this] { m_list->setFocus(); });
    connect(m_verdict, &VerdictEditor::said, this, [this](const QString &problem) {
        say(problem.isEmpty() ? Result<void>() : Error{problem});
    });
    connect(m_verdict, &VerdictEditor::cardTurned, this, [this] {
        reload();
        layout()->activate(); // the list has its size now
        m_list->scrollTo(m_list->currentIndex());
    });
    connect(m_more, &QPushButton::clicked, m_verdict, &VerdictEditor::toggleCard);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (say(reopenJudging(document(), this->mesa())))
            enter();
    });
    connect(m_choiceReason, &UndoTextField::submitted, this, &FinalSelectionPanel::finishSelection);
    connect(m_finish, &QPushButton::clicked, this, &FinalSelectionPanel::openAgainOrFinish);
    connect(&context.document, &WorkshopDocument::changed, this, &FinalSelectionPanel::follow);
    connect(&context.privacy, &Privacy::changed, this, [this] {
        m_verdict->forget();
        reload();
    });
    reload();
}

void FinalSelectionPanel::layOut(const Mesa &mesa)
{
    m_state->setObjectName(u"finalState%1"_s.arg(mesa->number));
    m_list->setObjectName(u"finalList%1"_s.arg(mesa->number));
    m_list->setAccessibleName(tr("Ideas to judge, the best first"));
    m_choiceReason->setObjectName(u"choiceReason"_s);
    m_choiceReason->setHoldsProse(true);
    m_finish->setObjectName(u"finishFinal"_s);
    m_empty->setObjectName(u"nothingYet"_s);
    m_empty->setWordWrap(true);
    m_notice->setObjectName(u"finalNotice%1"_s.arg(mesa->number));
    m_told->setObjectName(u"finalTold%1"_s.arg(mesa->number));
    m_told->setWordWrap(true);
    m_more->setObjectName(u"moreFeasibility"_s);
    m_resume->setObjectName(u"resumeJudging"_s);
    Theme::makePrimary(m_finish);
    m_places->setObjectName(u"fivePlaces"_s);
    m_list->setMinimumHeight(
        context().theme.scaled(2 * Theme::LiveRowHeight)); // else the page scrolls
    for (QWidget *form : QList<QWidget *>{m_verdict, m_choiceField})
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

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
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_verdict);
    layout->addWidget(m_choiceField);
    layout->addLayout(makeButtons());
    layout->addStretch();
}

QLayout *FinalSelectionPanel::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_more);
    buttons->addWidget(m_resume);
    buttons->addStretch();
    buttons->addWidget(m_finish);
    return buttons;
}

void FinalSelectionPanel::createKeys()
{
    const auto verdict = [this](const QString &text, const QKeySequence &key, Verdict given) {
        addListKey(m_list, text, key, this, [this, given] { judge(given); });
    };
    verdict(tr("Feasible"), Qt::Key_F, Verdict::Feasible);
    verdict(tr("Feasible with conditions"), Qt::Key_C, Verdict::WithConditions);
    verdict(tr("Not feasible"), Qt::Key_N, Verdict::NotFeasible);
    verdict(tr("Take the verdict back"), Qt::Key_Delete, Verdict::Unjudged);
    for (int number = 1; number <= FeasibilityFields::OtherReason; ++number)
        addListKey(m_list,
                   reasonName(m_phrases, number),
                   QKeySequence(Qt::Key_0 + number),
                   this,
                   [this, number] { m_verdict->giveReason(number); });
    addListKey(
        m_list, tr("More on its feasibility"), Qt::Key_M, m_verdict, &VerdictEditor::toggleCard);
    addListKey(
        m_list, tr("It goes on, or not"), Qt::Key_Space, this, &FinalSelectionPanel::toggleCurrent);
    auto *finish = new QAction(tr("End the evaluation, finish the final selection"), this);
    finish->setShortcut(Qt::Key_F8);
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &FinalSelectionPanel::finish);
}

void FinalSelectionPanel::enter()
{
    m_list->setFocus();
}

void FinalSelectionPanel::follow(const Change &change)
{
    for (const Entity entity : {Entity::Vote,
                                Entity::Tally,
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
    const auto selection = readFinalSelection(document().stores(), mesa());
    const auto shortlist = document().stores().shortlists.ofMesa(mesa());
    const auto isOver = isJudgingOver(document().stores(), mesa());
    if (!selection)
        return m_notice->showProblem(selection.error().message);
    if (!shortlist)
        return m_notice->showProblem(shortlist.error().message);
    if (!isOver)
        return m_notice->showProblem(isOver.error().message);
    m_selection = *selection;
    m_shortlist = *shortlist;
    m_over = *isOver;
    if (m_selection)
        show(*m_selection);
    else
        showNothingYet();
}

void FinalSelectionPanel::showNothingYet()
{
    m_model->setEntries({});
    m_empty->setText(tr("First, this table has to finish its first selection."));
    m_state->clear();
    for (QWidget *part : QList<QWidget *>{
             m_list, m_told, m_verdict, m_choiceField, m_more, m_resume, m_finish, m_places})
        part->hide();
    m_empty->show();
}

void FinalSelectionPanel::show(const FinalSelection &selection)
{
    const Stores &stores = document().stores();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto judged = stores.feasibilities.all();
    if (!mesas || !ideas || !judged)
        return m_notice->showProblem(
            tr("The workshop could not be read. What you see may be old."));
    m_chosen = m_shortlist ? m_shortlist->ideas : selection.proposed();
    m_chosen.removeIf([&](const Id<Idea> &idea) { return !selection.isFeasible(idea); });
    const IdeaCodes codes(*mesas, *ideas);
    const auto entries = finalEntries(m_phrases, selection, *judged, m_chosen, codes);
    m_model->setEntries(isPrivate() ? withoutVerdicts(entries) : entries);
    m_empty->hide();
    for (QWidget *part : QList<QWidget *>{m_list, m_verdict, m_more, m_finish})
        part->show();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showState();
    showTold(codes);
    showCurrent();
}

/// What the verdicts change, and what decides where more are feasible than there are places.
void FinalSelectionPanel::showTold(const IdeaCodes &codes)
{
    QStringList told;
    if (!isPrivate() && !isFinished() && m_selection->unjudged() == 0) {
        if (m_selection->isProposed(m_chosen))
            told << changesSentence(m_phrases, *m_selection, codes);
        if (m_selection->isCrowded())
            told << gateSentence(m_phrases);
    }
    told.removeAll(QString());
    m_told->setText(told.join(u' '));
    m_told->setVisible(!told.isEmpty() && !m_verdict->isCardOpen());
}

void FinalSelectionPanel::showState()
{
    m_state->setText(stateText());
    m_places->setVisible(!isPrivate());
    m_places->show(isPrivate() ? 0 : int(m_chosen.size()), m_selection->seats());
    m_choiceField->setVisible(!isFinished() && m_selection->unjudged() == 0
                              && !m_selection->isProposed(m_chosen)
                              && !m_selection->isEmptyHanded());
    m_more->setDisabled(isPrivate());
    m_resume->setVisible(m_over && !isFinished());
    m_finish->setText(isFinished() ? tr("Open again")
                      : m_over     ? tr("Finish: on to the sheets (F8)")
                                   : tr("The evaluation is over (F8)"));
    m_finish->setEnabled(isFinished() || !m_over || !m_chosen.isEmpty()
                         || m_selection->isEmptyHanded());
}

QString FinalSelectionPanel::stateText() const
{
    if (isFinished())
        return tr("Finished");
    if (const int unjudged = m_selection->unjudged(); unjudged > 0)
        return tr("%n to judge", nullptr, unjudged);
    if (m_selection->isEmptyHanded())
        return tr("None is feasible: judge the reserve, or leave the places open");
    if (m_chosen.isEmpty())
        return tr("All judged: mark those that go on (Space)");
    return m_over ? tr("Evaluation over") : tr("All judged");
}

void FinalSelectionPanel::showCurrent()
{
    m_verdict->show(currentIdea(), isPrivate(), m_over);
}

/// What a table thinks so far is not for the room before the evaluation is over.
bool FinalSelectionPanel::isPrivate() const
{
    return context().privacy.isOn() && !m_over;
}

std::optional<Id<Idea>> FinalSelectionPanel::currentIdea() const
{
    const auto entry = m_model->entryAt(m_list->currentIndex());
    return entry ? std::optional(entry->idea) : std::nullopt;
}

void FinalSelectionPanel::judge(Verdict verdict)
{
    if (!m_verdict->judge(verdict) || verdict != Verdict::Feasible)
        return;
    // Nothing is left to say about it: on to the next one.
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + 1, 0);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void FinalSelectionPanel::toggleCurrent()
{
    const auto idea = currentIdea();
    if (!idea || isFinished())
        return;
    QList<Id<Idea>> chosen = m_chosen;
    if (!chosen.removeOne(*idea)) {
        if (!m_selection->isFeasible(*idea))
            return m_notice->showProblem(tr("Only ideas found feasible can go on."));
        chosen.append(*idea);
    }
    say(chooseIdeas(document(), mesa(), chosen));
}

void FinalSelectionPanel::finish()
{
    if (!m_selection)
        return;
    if (isFinished())
        return m_notice->showNotice(
            tr("The final selection is finished. “Open again” takes it up once more."));
    if (m_over)
        return finishSelection();
    say(finishJudging(document(), mesa()));
}

void FinalSelectionPanel::openAgainOrFinish()
{
    if (isFinished())
        say(reopenFinalSelection(document(), mesa()));
    else
        finish();
}

void FinalSelectionPanel::finishSelection()
{
    if (!m_over && !say(finishJudging(document(), mesa())))
        return;
    if (say(finishFinalSelection(document(), mesa(), m_chosen, m_choiceReason->text()))) {
        m_choiceReason->setCommitted({});
        showUndoToast(
            context(), tr("The final selection is finished; the sheets are made."), m_notice);
    } else if (m_choiceField->isVisible() && cleanedLine(m_choiceReason->text()).isEmpty()) {
        m_choiceReason->setFocus(); // what is typed next must not judge ideas
    }
}

bool FinalSelectionPanel::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista

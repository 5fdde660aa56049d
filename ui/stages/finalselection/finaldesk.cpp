// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finaldesk.h"

#include "core/actions/finalactions.h"
#include "core/actions/judgingactions.h"
#include "core/base/text.h"
#include "core/domain/terms.h"
#include "core/rules/selection/finalsentences.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/finalselection/finalbuttons.h"
#include "ui/stages/finalselection/finaldelegate.h"
#include "ui/stages/finalselection/finalmodel.h"
#include "ui/stages/finalselection/verdicteditor.h"
#include "ui/stages/idealist.h"
#include "ui/stages/resulttools.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QListView>

using namespace Qt::StringLiterals;

namespace Tallerista {

FinalDesk::FinalDesk(const PageContext &context,
                     const Phrases &phrases,
                     const Mesa &mesa,
                     Notice *notice,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_mesa(mesa.id())
    , m_mesaNumber(mesa->number)
    , m_notice(notice)
    , m_model(new FinalModel(this))
    , m_list(makeIdeaList(m_model, new FinalDelegate(context.theme, mesa->number, this), this))
    , m_verdict(new VerdictEditor(context, phrases, this))
    , m_told(new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Normal}, {}, this))
    , m_tools(new ResultTools(context, phrases, this))
    , m_choiceReason(new UndoTextField(context.theme, this))
    , m_choiceField(
          new FormField(context.theme, tr("Why the table chooses these"), m_choiceReason, this))
    , m_buttons(new FinalButtons(this))
{
    layOut();
    connectAll();
    createKeys();
}

void FinalDesk::layOut()
{
    m_list->setObjectName(u"finalList%1"_s.arg(m_mesaNumber));
    m_list->setAccessibleName(tr("Ideas to judge, the best first"));
    m_choiceReason->setObjectName(u"choiceReason"_s);
    m_choiceReason->setHoldsProse(true);
    m_told->setObjectName(u"finalTold%1"_s.arg(m_mesaNumber));
    m_told->setWordWrap(true);
    m_list->setMinimumHeight(
        m_context.theme.scaled(2 * Theme::LiveRowHeight)); // else the page scrolls
    for (QWidget *form : QList<QWidget *>{m_verdict, m_choiceField})
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_list, 1);
    auto *told = new QHBoxLayout;
    told->addWidget(m_told, 1);
    told->addWidget(m_tools, 0, Qt::AlignTop);
    layout->addLayout(told);
    layout->addWidget(m_verdict);
    layout->addWidget(m_choiceField);
    layout->addWidget(m_buttons);
}

void FinalDesk::connectAll()
{
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &FinalDesk::showCurrent);
    connect(m_list, &QListView::activated, m_verdict, &VerdictEditor::enter);
    connect(m_verdict, &VerdictEditor::left, m_list, [this] { m_list->setFocus(); });
    connect(m_verdict, &VerdictEditor::said, this, [this](const QString &problem) {
        say(problem.isEmpty() ? Result<void>() : Error{problem});
    });
    connect(m_verdict, &VerdictEditor::cardTurned, this, [this] { show(*m_standing); });
    connect(m_buttons, &FinalButtons::moreAsked, m_verdict, &VerdictEditor::toggleCard);
    connect(m_buttons, &FinalButtons::resumeAsked, this, [this] {
        if (say(reopenJudging(m_context.document, m_mesa)))
            enter();
    });
    connect(m_buttons, &FinalButtons::voteAsked, this, &FinalDesk::voteAsked);
    connect(m_choiceReason, &UndoTextField::submitted, this, &FinalDesk::finishSelection);
    connect(m_buttons, &FinalButtons::stepAsked, this, &FinalDesk::openAgainOrGoOn);
    connect(&m_context.privacy, &Privacy::changed, m_verdict, &VerdictEditor::forget);
}

void FinalDesk::createKeys()
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
    addListKey(m_list, tr("It goes on, or not"), Qt::Key_Space, this, &FinalDesk::toggleCurrent);
    addListKey(m_list, tr("Vote on the feasible ones"), Qt::Key_V, this, &FinalDesk::voteAsked);
    m_tools->addKeysTo(this);
}

void FinalDesk::enter()
{
    m_list->setFocus();
}

void FinalDesk::show(const FinalStanding &standing)
{
    m_standing = standing;
    const Stores &stores = m_context.document.stores();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto judged = stores.feasibilities.all();
    if (!mesas || !ideas || !judged)
        return m_notice->showProblem(
            tr("The workshop could not be read. What you see may be old."));
    const IdeaCodes codes(*mesas, *ideas);
    const auto entries =
        finalEntries(m_phrases, standing.selection, *judged, standing.chosen(), codes);
    m_model->setEntries(isPrivate() ? withoutVerdicts(entries) : entries);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    askForReason();
    m_buttons->show(standing, isPrivate());
    showTold(codes);
    tellTools(codes);
    showCurrent();
}

void FinalDesk::tellTools(const IdeaCodes &codes)
{
    const auto &again = m_standing->selection.again();
    if (!m_standing->selection.isDecidedAgain())
        return m_tools->setCounted({});
    m_tools->setCounted({tr("Vote over the feasible ideas of table %1").arg(m_mesaNumber),
                         again->vote().method,
                         again->input(),
                         again->outcome(),
                         [items = again->record().items, codes](Ranking::Item item) {
                             const VoteItem &voted = items.at(item);
                             return codes.of(voted->idea) + u' ' + voted->wording;
                         }});
}

/// What the verdicts change, and what decides where more are feasible than there are places.
void FinalDesk::showTold(const IdeaCodes &codes)
{
    const FinalSelection &selection = m_standing->selection;
    QStringList told;
    if (!isPrivate() && !m_standing->isFinished() && selection.unjudged() == 0) {
        const bool isProposed = selection.isProposed(m_standing->chosen());
        if (isProposed)
            told << changesSentence(m_phrases, selection, codes);
        if (selection.isDecidedAgain())
            told << againSentence(m_phrases, *selection.again())
                 << lineSentence(m_phrases, *selection.again());
        else if (isProposed && selection.isCrowded())
            told << gateSentence(m_phrases);
    }
    if (m_standing->isFinished())
        told << finalSentence(m_phrases, selection, *m_standing->shortlist, codes);
    told.removeAll(QString());
    m_told->setText(told.join(u' '));
    m_told->setVisible(!told.isEmpty() && !m_verdict->isCardOpen());
}

void FinalDesk::askForReason()
{
    const FinalSelection &selection = m_standing->selection;
    m_choiceField->setVisible(!m_standing->isFinished() && selection.unjudged() == 0
                              && !selection.isProposed(m_standing->chosen())
                              && !selection.isEmptyHanded());
}

QString FinalDesk::stateText() const
{
    if (m_standing->isFinished())
        return tr("Finished");
    if (const int unjudged = m_standing->selection.unjudged(); unjudged > 0)
        return tr("%n to judge", nullptr, unjudged);
    if (m_standing->selection.isEmptyHanded())
        return tr("None is feasible: judge the reserve, or leave the places open");
    if (m_standing->chosen().isEmpty())
        return tr("All judged: mark those that go on (Space)");
    return m_standing->isOver ? tr("Evaluation over") : tr("All judged");
}

void FinalDesk::showCurrent()
{
    m_verdict->show(currentIdea(), isPrivate(), m_standing && m_standing->isOver);
}

bool FinalDesk::isPrivate() const
{
    return m_context.privacy.isOn() && m_standing && !m_standing->isOver;
}

std::optional<Id<Idea>> FinalDesk::currentIdea() const
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    return entry ? std::optional(entry->idea) : std::nullopt;
}

void FinalDesk::judge(Verdict verdict)
{
    if (!m_verdict->judge(verdict) || verdict != Verdict::Feasible)
        return;
    // Nothing is left to say about it: on to the next one.
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + 1, 0);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void FinalDesk::toggleCurrent()
{
    const auto idea = currentIdea();
    if (!idea || m_standing->isFinished())
        return;
    QList<Id<Idea>> chosen = m_standing->chosen();
    if (!chosen.removeOne(*idea)) {
        if (!m_standing->selection.isFeasible(*idea))
            return m_notice->showProblem(tr("Only ideas found feasible can go on."));
        chosen.append(*idea);
    }
    say(chooseIdeas(m_context.document, m_mesa, chosen));
}

void FinalDesk::goOn()
{
    if (!m_standing)
        return;
    if (m_standing->isFinished())
        return m_notice->showNotice(
            tr("The final selection is finished. “Open again” takes it up once more."));
    if (m_standing->isOver)
        return finishSelection();
    say(finishJudging(m_context.document, m_mesa));
}

void FinalDesk::openAgainOrGoOn()
{
    if (m_standing->isFinished())
        say(reopenFinalSelection(m_context.document, m_mesa));
    else
        goOn();
}

void FinalDesk::finishSelection()
{
    if (!m_standing->isOver && !say(finishJudging(m_context.document, m_mesa)))
        return;
    if (say(finishFinalSelection(
            m_context.document, m_mesa, m_standing->chosen(), m_choiceReason->text()))) {
        m_choiceReason->settle();
        showUndoToast(m_context,
                      m_standing->selection.isEmptyHanded()
                          ? tr("The final selection is finished; there is no sheet to make.")
                          : tr("The final selection is finished; the sheets are made."),
                      m_notice);
    } else if (m_choiceField->isVisible() && cleanedLine(m_choiceReason->text()).isEmpty()) {
        m_choiceReason->setFocus(); // what is typed next must not judge ideas
    }
}

bool FinalDesk::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista

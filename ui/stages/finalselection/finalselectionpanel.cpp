// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalselectionpanel.h"

#include "core/actions/finalactions.h"
#include "core/actions/selectionreading.h"
#include "core/base/text.h"
#include "core/domain/terms.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/finalselection/finaldelegate.h"
#include "ui/stages/finalselection/finalmodel.h"
#include "ui/stages/finalselection/fiveplaces.h"
#include "ui/stages/idealist.h"
#include "ui/stages/mesaheading.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"

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
    , m_keys(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_reason(new SavingField(
          context.theme, [this](const QString &typed) { return writeReason(typed); }, this))
    , m_reasonField(new FormField(context.theme, tr("Reason or condition"), m_reason, this))
    , m_choiceReason(new UndoTextField(context.theme, this))
    , m_choiceField(
          new FormField(context.theme, tr("Why the table chooses these"), m_choiceReason, this))
    , m_finish(new QPushButton(this))
{
    layOut(mesa);
    createKeys();
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &FinalSelectionPanel::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_reason->setFocus(); });
    connect(m_reason, &SavingField::refused, m_reasonField, &FormField::showProblem);
    connect(m_reason, &SavingField::saved, m_reasonField, &FormField::clearProblem);
    connect(m_reason, &UndoTextField::submitted, m_list, [this] { m_list->setFocus(); });
    connect(m_choiceReason, &UndoTextField::submitted, this, &FinalSelectionPanel::finish);
    connect(m_finish, &QPushButton::clicked, this, &FinalSelectionPanel::finish);
    connect(&context.document, &WorkshopDocument::changed, this, &FinalSelectionPanel::follow);
    connect(&context.privacy, &Privacy::changed, this, [this] {
        m_reason->setCommitted({});
        m_reason->setProperty(DraftKeeper::Subject, {});
        reload();
    });
    reload();
}

void FinalSelectionPanel::layOut(const Mesa &mesa)
{
    m_state->setObjectName(u"finalState%1"_s.arg(mesa->number));
    m_list->setObjectName(u"finalList%1"_s.arg(mesa->number));
    m_list->setAccessibleName(tr("Ideas to judge, the best first"));
    m_reason->setObjectName(u"verdictReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setLimits(FeasibilityFields::MaxTextLength, FeasibilityFields::MaxTextLength);
    m_choiceReason->setObjectName(u"choiceReason"_s);
    m_choiceReason->setHoldsProse(true);
    m_finish->setObjectName(u"finishFinal"_s);
    m_empty->setObjectName(u"nothingYet"_s);
    m_empty->setWordWrap(true);
    m_keys->setWordWrap(true);
    Theme::makePrimary(m_finish);
    m_places->setObjectName(u"fivePlaces"_s);

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
    layout->addWidget(m_keys);
    layout->addWidget(m_reasonField);
    layout->addWidget(m_choiceField);
    layout->addWidget(m_finish, 0, Qt::AlignRight);
    layout->addStretch();
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
                   [this, number] { giveReason(number); });
    addListKey(
        m_list, tr("It goes on, or not"), Qt::Key_Space, this, &FinalSelectionPanel::toggleCurrent);
    auto *finish = new QAction(tr("Finish the final selection"), this);
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
    if (!selection)
        return m_notice->showProblem(selection.error().message);
    if (!shortlist)
        return m_notice->showProblem(shortlist.error().message);
    m_selection = *selection;
    m_shortlist = *shortlist;
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
    for (QWidget *part :
         QList<QWidget *>{m_list, m_keys, m_reasonField, m_choiceField, m_finish, m_places})
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
    const auto entries =
        finalEntries(m_phrases, selection, *judged, m_chosen, IdeaCodes(*mesas, *ideas));
    m_model->setEntries(isPrivate() ? withoutVerdicts(entries) : entries);
    m_empty->hide();
    for (QWidget *part : QList<QWidget *>{m_list, m_keys, m_finish})
        part->show();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showState();
    showCurrent();
}

void FinalSelectionPanel::showState()
{
    const int unjudged = m_selection->unjudged();
    m_state->setText(isFinished()         ? tr("Finished")
                     : unjudged > 0       ? tr("%n to judge", nullptr, unjudged)
                     : m_chosen.isEmpty() ? tr("All judged: mark those that go on (Space)")
                                          : tr("All judged"));
    m_places->setVisible(!isPrivate());
    m_places->show(isPrivate() ? 0 : int(m_chosen.size()), m_selection->seats());
    m_choiceField->setVisible(!isFinished() && unjudged == 0 && !m_selection->isProposed(m_chosen));
    m_finish->setText(isFinished() ? tr("Open again") : tr("Finish: on to the sheets (F8)"));
    m_finish->setEnabled(isFinished() || !m_chosen.isEmpty());
}

QString FinalSelectionPanel::verdictKeys()
{
    return tr("F feasible  ·  C with conditions  ·  N not feasible  ·  Space takes it to a sheet");
}

QString FinalSelectionPanel::reasonKeys() const
{
    QStringList reasons;
    for (int number = 1; number <= FeasibilityFields::OtherReason; ++number)
        reasons << u"%1 %2"_s.arg(number).arg(reasonName(m_phrases, number));
    return reasons.join(u"  ·  "_s);
}

void FinalSelectionPanel::showCurrent()
{
    const auto found = currentVerdict();
    const bool due = found && *found
                     && ((**found)->verdict == Verdict::WithConditions
                         || (**found)->verdict == Verdict::NotFeasible);
    // Which keys are on offer, or a field for the reason, would tell the verdict.
    m_keys->setText(isPrivate() ? verdictKeys() + u"  ·  "_s + reasonKeys()
                    : due       ? reasonKeys()
                                : verdictKeys());
    m_reasonField->setVisible(due || isPrivate());
    if (!due)
        return;
    const QString reason = isPrivate() ? QString() : (**found)->reason;
    if (m_reason->property(DraftKeeper::Subject).toByteArray() != (**found)->idea.toBytes()) {
        m_reason->setProperty(DraftKeeper::Subject, (**found)->idea.toBytes());
        m_reason->setCommitted(reason);
    }
    m_reason->follow(reason);
}

/// What a table thinks so far is not for the room before it has finished.
bool FinalSelectionPanel::isPrivate() const
{
    return context().privacy.isOn() && !isFinished();
}

std::optional<Id<Idea>> FinalSelectionPanel::currentIdea() const
{
    const auto entry = m_model->entryAt(m_list->currentIndex());
    return entry ? std::optional(entry->idea) : std::nullopt;
}

Result<std::optional<Feasibility>> FinalSelectionPanel::currentVerdict() const
{
    const auto idea = currentIdea();
    return idea ? document().stores().feasibilities.of(*idea)
                : Result<std::optional<Feasibility>>(std::nullopt);
}

void FinalSelectionPanel::judge(Verdict verdict)
{
    const auto idea = currentIdea();
    if (!idea)
        return;
    const auto judged = judgeIdea(document(), *idea, verdict);
    if (!say(judged ? Result<void>() : judged.error()) || verdict != Verdict::Feasible)
        return;
    // Nothing is left to say about it: on to the next one.
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + 1, 0);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void FinalSelectionPanel::giveReason(int number)
{
    const auto found = currentVerdict();
    if (!found || !*found || (**found)->verdict == Verdict::Feasible
        || (**found)->verdict == Verdict::Unjudged)
        return;
    const auto judged =
        judgeIdea(document(), (**found)->idea, (**found)->verdict, number, (**found)->reason);
    if (say(judged ? Result<void>() : judged.error()) && number == FeasibilityFields::OtherReason)
        m_reason->setFocus();
}

Result<QString> FinalSelectionPanel::writeReason(const QString &typed)
{
    const auto found = currentVerdict();
    if (!found)
        return found.error();
    if (!*found)
        return QString();
    const auto judged =
        judgeIdea(document(), (**found)->idea, (**found)->verdict, (**found)->reasonNumber, typed);
    if (!judged)
        return judged.error();
    return isPrivate() ? QString() : (*judged)->reason;
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
    if (isFinished()) {
        say(reopenFinalSelection(document(), mesa()));
        return;
    }
    if (const int unjudged = m_selection->unjudged(); unjudged > 0)
        return m_notice->showProblem(tr("%n idea(s) are not judged yet.", nullptr, unjudged));
    if (say(finishFinalSelection(document(), mesa(), m_chosen, m_choiceReason->text())))
        m_choiceReason->setCommitted({});
    else if (m_choiceField->isVisible() && cleanedLine(m_choiceReason->text()).isEmpty())
        m_choiceReason->setFocus(); // what is typed next must not judge ideas
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

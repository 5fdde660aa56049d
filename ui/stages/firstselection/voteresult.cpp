// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/voteresult.h"

#include "core/actions/developmentactions.h"
#include "core/actions/voteactions.h"
#include "core/domain/terms.h"
#include "core/rules/selection/decisionsentences.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/casting/objectionseditor.h"
#include "ui/stages/casting/selectiondelegate.h"
#include "ui/stages/casting/selectionmodel.h"
#include "ui/stages/firstselection/decisiondesk.h"
#include "ui/stages/firstselection/developmentdesk.h"
#include "ui/stages/firstselection/developmentform.h"
#include "ui/stages/idealist.h"
#include "ui/stages/resulttools.h"
#include "ui/widgets/foldingsection.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

constexpr int ResultListHeight = 160;
constexpr int TwoColumnsWidth = 1000;

} // namespace

VoteResult::VoteResult(const PageContext &context,
                       const Phrases &phrases,
                       const Mesa &mesa,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_mesaTitle(mesaTitle(phrases, mesa.fields()))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_line(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Primary, QFont::DemiBold}, {}, this))
    , m_decisions(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_advice(new Notice(context.theme, this))
    , m_decisionDesk(new DecisionDesk(context, phrases, this))
    , m_confirm(new QPushButton(tr("It still holds"), this))
    , m_takeBack(new QPushButton(tr("Decide again"), this))
    , m_notice(new Notice(context.theme, this))
    , m_model(new SelectionModel(this))
    , m_delegate(new SelectionDelegate(context.theme, mesa->number, this))
    , m_list(makeIdeaList(m_model, m_delegate, this))
    , m_sentence(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_tools(new ResultTools(context, phrases, this))
    , m_desk(new DevelopmentDesk(context, mesa.id(), mesa->number, this))
    , m_development(new DevelopmentForm(context, this))
    , m_objectionsSection(new FoldingSection(context.theme, tr("Objections"), this))
    , m_objections(new ObjectionsEditor(context, m_objectionsSection))
    , m_reopen(new QPushButton(tr("Count again"), this))
{
    m_line->setObjectName(u"lineSentence"_s);
    m_decisions->setObjectName(u"decisionSentences"_s);
    m_sentence->setObjectName(u"resultSentence"_s);
    m_list->setObjectName(u"resultList%1"_s.arg(mesa->number));
    m_list->setAccessibleName(tr("Result, the best first"));
    m_reopen->setObjectName(u"countAgain"_s);
    m_takeBack->setObjectName(u"takeBackDecision"_s);
    m_takeBack->setFlat(true);
    m_confirm->setObjectName(u"confirmDecision"_s);
    m_confirm->setFlat(true);
    m_confirm->setToolTip(tr("What was decided holds on the counts as they are now."));
    m_takeBack->setToolTip(tr("Takes the last decision back; what was counted stays."));
    layOut();
    connectAll();
}

void VoteResult::layOut()
{
    for (TextLabel *label : {m_line, m_decisions, m_sentence})
        label->setWordWrap(true);
    auto *above = new QHBoxLayout;
    above->addWidget(m_line, 1);
    above->addWidget(m_reopen, 0, Qt::AlignTop | Qt::AlignRight);
    auto *decisions = new QHBoxLayout;
    decisions->addWidget(m_decisions, 1);
    decisions->addWidget(m_confirm, 0, Qt::AlignTop | Qt::AlignRight);
    decisions->addWidget(m_takeBack, 0, Qt::AlignTop | Qt::AlignRight);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(2 * Theme::Grid);
    m_columns->addWidget(makeLeft(), 1);
    m_columns->addWidget(makeRight(), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addLayout(decisions);
    layout->addWidget(m_advice);
    layout->addWidget(m_decisionDesk);
    layout->addWidget(m_notice);
    layout->addLayout(m_columns, 1);
}

/// The result.
QWidget *VoteResult::makeLeft()
{
    auto *below = new QHBoxLayout;
    below->addWidget(m_sentence, 1);
    below->addWidget(m_tools, 0, Qt::AlignTop);
    m_list->setMinimumHeight(m_context.theme.scaled(ResultListHeight));
    auto *layout = new QVBoxLayout(m_left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    return m_left;
}

/// What is done with it.
QWidget *VoteResult::makeRight()
{
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_desk);
    layout->addWidget(m_development);
    m_objectionsSection->setBody(m_objections);
    m_objectionsSection->setFolded(true);
    layout->addWidget(m_objectionsSection);
    layout->addStretch();
    return m_right;
}

QSize VoteResult::minimumSizeHint() const
{
    const int least =
        std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width());
    return {least, QWidget::minimumSizeHint().height()};
}

/// Side by side where there is room for both.
void VoteResult::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_context.theme.scaled(TwoColumnsWidth);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(1, wide ? 1 : 0);
}

void VoteResult::connectAll()
{
    addListKey(m_list, tr("Mark or unmark"), Qt::Key_Space, this, &VoteResult::toggleCurrent);
    addListKey(m_list, tr("On paper or not"), Qt::Key_P, this, &VoteResult::toggleOnPaper);
    addListKey(m_list, tr("Decide otherwise…"), Qt::Key_O, this, &VoteResult::decideOtherwise);
    m_tools->addKeysTo(this);
    auto *handOver = new QAction(tr("Hand over as proposed"), this);
    handOver->setShortcut(Qt::CTRL | Qt::Key_F8);
    handOver->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(handOver);
    connect(handOver, &QAction::triggered, m_desk, &DevelopmentDesk::handOverProposed);
    connect(m_desk, &DevelopmentDesk::ideaChosen, this, &VoteResult::goToIdea);
    connect(m_desk, &DevelopmentDesk::ideaAskedAbout, this, [this](const Id<Idea> &idea) {
        m_list->setCurrentIndex(m_model->indexOf(idea));
    });
    connect(m_list, &QListView::activated, m_development, &DevelopmentForm::enter);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &VoteResult::showCurrent);
    connect(m_development, &DevelopmentForm::finished, this, &VoteResult::goToNext);
    connect(m_decisionDesk, &DecisionDesk::markedChanged, this, &VoteResult::showMarks);
    connect(m_decisionDesk, &DecisionDesk::decided, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_decisionDesk, &DecisionDesk::marksAsked, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_takeBack, &QPushButton::clicked, m_decisionDesk, &DecisionDesk::takeBackLast);
    connect(m_confirm, &QPushButton::clicked, this, &VoteResult::confirm);
    connect(m_reopen, &QPushButton::clicked, this, &VoteResult::reopen);
}

void VoteResult::show(const FirstSelection &selection,
                      const QList<SelectionEntry> &entries,
                      const IdeaCodes &codes)
{
    const bool tieArose = !selection.tied().isEmpty() && m_decisionDesk->tied().isEmpty();
    m_selection = selection;
    m_model->setEntries(entries);
    describe(codes);
    m_decisionDesk->show(selection, codes);
    showMarks();
    const QList<Objection> &objections = selection.record().objections;
    m_objections->show(selection.record().vote.id(), objections);
    m_objectionsSection->setState(true,
                                  objections.isEmpty() ? tr("none") : objections.last()->text);
    m_desk->show(selection, codes);
    m_right->setVisible(selection.tied().isEmpty()); // one thing at a time
    if (tieArose || !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(firstToDecide(entries));
    showCurrent();
}

QModelIndex VoteResult::firstToDecide(const QList<SelectionEntry> &entries) const
{
    const auto tied = std::find_if(entries.begin(), entries.end(), [](const SelectionEntry &entry) {
        return entry.where == Where::Line;
    });
    return tied == entries.end() ? m_model->index(0, 0) : m_model->indexOf(tied->idea);
}

void VoteResult::describe(const IdeaCodes &codes)
{
    m_tools->setCounted({tr("First selection, %1").arg(m_mesaTitle),
                         m_selection->vote().method,
                         m_selection->input(),
                         m_selection->outcome(),
                         [items = m_selection->record().items, codes](Ranking::Item item) {
                             const VoteItem &voted = items.at(item);
                             return codes.of(voted->idea) + u' ' + voted->wording;
                         }});
    const bool isPrivate = m_context.privacy.isOn();
    m_line->setText(isPrivate ? roomSentence(m_phrases, *m_selection)
                              : lineSentence(m_phrases, *m_selection));
    m_line->setVisible(m_selection->tied().isEmpty());
    QStringList decisions;
    if (!m_selection->vote().reason.isEmpty())
        decisions << m_selection->vote().reason;
    decisions += remarkSentences(m_phrases, *m_selection, codes);
    m_decisions->setText(decisions.join(u'\n'));
    m_decisions->setVisible(!decisions.isEmpty());
    m_takeBack->setVisible(!m_selection->record().decisions.isEmpty());
    m_confirm->setVisible(!m_selection->outcome().staleDecisions.isEmpty());
    const QString advice = isPrivate ? QString() : adviceSentence(m_phrases, *m_selection);
    if (advice.isEmpty())
        m_advice->clear();
    else if (m_advice->sentence() != advice)
        m_advice->showNotice(advice);
}

void VoteResult::showMarks()
{
    m_delegate->setShows(m_selection->tied().isEmpty() ? SelectionDelegate::Shows::Result
                                                       : SelectionDelegate::Shows::Marking);
    m_delegate->setMarked(m_decisionDesk->marked());
    m_list->viewport()->update();
}

void VoteResult::showCurrent()
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    m_sentence->setText(entry ? entry->sentence : QString());
    const bool entered = entry && entry->where == Where::In && m_selection->tied().isEmpty();
    const auto idea = entered ? std::optional(entry->idea) : std::nullopt;
    m_desk->setCurrent(idea);
    m_development->show(idea);
}

void VoteResult::enter()
{
    if (m_selection && !m_selection->tied().isEmpty())
        m_decisionDesk->enter();
    else
        m_list->setFocus();
}

void VoteResult::toggleCurrent()
{
    if (const auto entry = m_model->rowAt(m_list->currentIndex()))
        m_decisionDesk->toggle(entry->idea);
}

void VoteResult::toggleOnPaper()
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    if (!entry || entry->where != Where::In)
        return;
    const auto held = m_context.document.stores().developments.of(entry->idea);
    const bool onPaper = held && *held && (**held)->onPaper;
    const auto marked = markOnPaper(m_context.document, entry->idea, !onPaper);
    say(marked ? Result<void>() : marked.error());
}

void VoteResult::goOn()
{
    if (m_selection && m_selection->tied().isEmpty())
        m_desk->goOn();
    else
        m_decisionDesk->takeProposedWay();
}

void VoteResult::goToIdea(const Id<Idea> &idea)
{
    m_list->setCurrentIndex(m_model->indexOf(idea));
    m_development->enter();
}

void VoteResult::decideOtherwise()
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    const auto *row = entry ? m_selection->find(entry->idea) : nullptr;
    if (row)
        m_decisionDesk->decideOtherwise(*row);
}

/// The next idea that entered, with the focus in its card; back to the list behind the last.
void VoteResult::openDraft(const QString &field, const QByteArray &subject)
{
    const auto idea = RowId::fromBytes(subject);
    const QModelIndex index = idea ? m_model->indexOf(Id<Idea>(*idea)) : QModelIndex();
    if (index.isValid() && m_development->findChild<QWidget *>(field))
        m_list->setCurrentIndex(index);
}

void VoteResult::goToNext()
{
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + 1, 0);
    const auto entry = m_model->rowAt(next);
    if (!entry || entry->where != Where::In)
        return m_list->setFocus();
    m_list->setCurrentIndex(next);
    m_development->enter();
}

void VoteResult::confirm()
{
    if (say(confirmDecisions(m_context.document, m_selection->record().vote.id())))
        m_list->setFocus();
}

void VoteResult::reopen()
{
    const auto open = reopenVote(m_context.document, m_selection->record().vote.id());
    say(open ? Result<void>() : open.error());
}

bool VoteResult::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista

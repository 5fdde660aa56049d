// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/votecounting.h"

#include "core/actions/voteactions.h"
#include "core/base/text.h"
#include "core/rules/selection/countentry.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/casting/objectionseditor.h"
#include "ui/stages/casting/selectiondelegate.h"
#include "ui/stages/casting/selectionmodel.h"
#include "ui/stages/casting/votecontrols.h"
#include "ui/stages/idealist.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LeastListHeight = 160;

} // namespace

VoteCounting::VoteCounting(const PageContext &context, int mesaNumber, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_progress(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_controls(new VoteControls(stepsOfTable(context.document), this))
    , m_field(new UndoTextField(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_waiting(new WaitingCounts(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
    , m_model(new SelectionModel(this))
    , m_delegate(new SelectionDelegate(context.theme, mesaNumber, this))
    , m_list(makeIdeaList(m_model, m_delegate, this))
    , m_reason(new SavingField(
          context.theme,
          [this](const QString &typed) -> Result<QString> {
              const auto given =
                  giveListReason(m_context.document, m_selection->record().vote.id(), typed);
              return given ? Result<QString>((*given)->reason) : given.error();
          },
          this))
    , m_reasonField(new FormField(
          context.theme, tr("Why these: one reason for the whole list"), m_reason, this))
    , m_objections(new ObjectionsEditor(context, this))
{
    m_progress->setObjectName(u"progress"_s);
    m_field->setObjectName(u"countField%1"_s.arg(mesaNumber));
    m_list->setObjectName(u"countList%1"_s.arg(mesaNumber));
    m_list->setAccessibleName(tr("Ideas in the vote"));
    m_reason->setObjectName(u"listReason"_s);
    m_reason->setHoldsProse(true);
    layOut();
    connectAll();
}

void VoteCounting::layOut()
{
    auto *above = new QHBoxLayout;
    above->addWidget(m_progress, 1);
    above->addWidget(m_controls->present());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addWidget(m_field);
    layout->addWidget(m_notice);
    layout->addWidget(m_waiting);
    layout->addWidget(m_confirm);
    m_list->setMinimumHeight(m_context.theme.scaled(LeastListHeight));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reasonField);
    layout->addWidget(m_objections);
    layout->addLayout(m_controls->makeFoot());
    m_field->setMinimumHeight(m_context.theme.scaled(Theme::PrimaryHeight));
}

void VoteCounting::connectAll()
{
    addListKey(m_list, tr("Mark or unmark"), Qt::Key_Space, this, &VoteCounting::toggleCurrent);
    addListKey(m_list, tr("Type its count"), Qt::Key_F2, this, &VoteCounting::startTyping);
    addListKey(m_list, tr("Clear its count"), Qt::Key_Delete, this, &VoteCounting::clearCurrent);
    connect(m_list, &QListView::activated, this, &VoteCounting::startTyping);
    auto *drop = new QAction(m_field);
    drop->setShortcut(Qt::Key_Escape);
    drop->setShortcutContext(Qt::WidgetShortcut);
    m_field->addAction(drop);
    connect(drop, &QAction::triggered, this, &VoteCounting::forget);
    connect(m_field, &UndoTextField::submitted, this, &VoteCounting::submit);
    connect(&m_context.privacy, &Privacy::changed, m_waiting, &WaitingCounts::setHidden);
    m_waiting->setHidden(m_context.privacy.isOn());
    connect(m_waiting, &WaitingCounts::accepted, this, &VoteCounting::countWaiting);
    connect(m_waiting, &WaitingCounts::givenBack, m_field, &QLineEdit::setText);
    connect(m_reason, &SavingField::refused, m_reasonField, &FormField::showProblem);
    connect(m_reason, &SavingField::saved, m_reasonField, &FormField::clearProblem);
    connect(m_controls, &VoteControls::refused, this, &VoteCounting::refuse);
    connect(m_controls, &VoteControls::closeRequested, this, &VoteCounting::close);
    connect(m_controls, &VoteControls::withdrawn, this, [this](const QString &sentence) {
        m_field->settle();
        showUndoToast(m_context, sentence, m_notice);
    });
}

void VoteCounting::show(const FirstSelection &selection, const QList<SelectionEntry> &entries)
{
    const bool agreement = selection.vote().method == VoteMethod::Agreement;
    const bool isAnother =
        m_selection && m_selection->record().vote.id() != selection.record().vote.id();
    m_selection = selection;
    if (isAnother)
        forget();
    m_delegate->setShows(agreement && !isPrivate() ? SelectionDelegate::Shows::Marks
                                                   : SelectionDelegate::Shows::Counts);
    m_model->setEntries(entries);
    m_progress->setText(progress(selection));
    m_controls->show(selection.record().vote);
    m_field->setAccessibleName(agreement ? tr("Card to mark") : tr("Card and its count"));
    m_field->setPlaceholderText(agreement ? tr("“7 12 3” marks these cards; again takes them out")
                                : selection.vote().asksTwo()
                                    ? tr("“7 12 9” is 12 important and 9 relevant for card 7")
                                    : tr("“7 5” is 5 for card 7"));
    m_reason->follow(selection.vote().reason);
    m_reasonField->setVisible(agreement);
    m_objections->setVisible(agreement);
    m_objections->show(selection.record().vote.id(), selection.record().objections);
}

/// What was typed and said about the vote before.
void VoteCounting::forget()
{
    m_field->settle();
    m_notice->clear();
    m_confirm->dismiss();
}

QString VoteCounting::progress(const FirstSelection &selection) const
{
    const VoteFields &vote = selection.vote();
    const int ideas = int(selection.rows().size());
    if (vote.method == VoteMethod::Agreement && isPrivate())
        return {};
    if (vote.method == VoteMethod::Agreement)
        return tr("%1 of %2 marked").arg(selection.total()).arg(vote.seats);
    QString counted = tr("%1 of %2 counted").arg(ideas - selection.uncounted()).arg(ideas);
    if (vote.purpose == VotePurpose::Runoff)
        counted += u" · "_s + runoffWords(vote);
    if (vote.method != VoteMethod::Dots || isPrivate())
        return counted;
    return counted + u" · "_s
           + tr("%1 of %2 stickers").arg(selection.total()).arg(vote.present * vote.dots);
}

/// "2 places: each person raises a hand 2 times".
QString VoteCounting::runoffWords(const VoteFields &vote)
{
    return tr("%n place(s): each person raises a hand so often at most", nullptr, vote.seats);
}

void VoteCounting::enter()
{
    m_field->setFocus();
}

void VoteCounting::submit(const QString &typed)
{
    m_notice->clear();
    if (cleanedLine(typed).isEmpty())
        return m_waiting->answer();
    if (m_selection->vote().method == VoteMethod::Agreement)
        return markCards(typed);
    const auto read = parseCountEntry(typed);
    if (!read)
        return refuse(tr("“%1” is not a card and a number.").arg(cleanedLine(typed)));
    const auto entry = m_model->withCard(read->card);
    if (!entry)
        return refuse(tr("Card %1 is not in this vote.").arg(read->card));
    if (!read->count)
        return refuse(tr("How many did card %1 get? Type “%1 5”.").arg(read->card));
    const VoteFields &vote = m_selection->vote();
    if (vote.asksTwo() && !read->second)
        return refuse(tr("Two questions: type “%1 12 9”, important and relevant.").arg(read->card));
    if (!vote.asksTwo() && read->second)
        return refuse(tr("One question: type “%1 5”.").arg(read->card));
    const WaitingCounts::Count typedCount{entry->card, *read->count, read->second};
    if (typedCount.higher() <= vote.present || vote.dotsPerIdea > 1
        || !WaitingCounts::mayHaveComeIn(typedCount.higher(), vote.present))
        return count(*entry, typedCount);
    m_field->settle();
    m_waiting->add(typedCount, vote.present);
}

/// With an agreement: "7 12 3".
void VoteCounting::markCards(const QString &typed)
{
    QList<SelectionEntry> entries;
    for (const QString &word : cleanedLine(typed).split(QRegularExpression(u"[ ,;]+"_s))) {
        const auto read = parseCountEntry(word);
        const auto entry = read ? m_model->withCard(read->card) : std::nullopt;
        if (!entry)
            return refuse(read ? tr("Card %1 is not in this vote.").arg(read->card)
                               : tr("“%1” is not a card.").arg(word));
        entries.append(*entry);
    }
    for (const SelectionEntry &entry : entries)
        toggle(entry);
}

void VoteCounting::countWaiting(int present, const QList<WaitingCounts::Count> &counts)
{
    m_controls->setPresent(std::max(present, m_selection->vote().present));
    for (const WaitingCounts::Count &waiting : counts) {
        if (const auto entry = m_model->withCard(waiting.number))
            count(*entry, waiting);
    }
}

/// The line stays and the next thing typed takes its place.
void VoteCounting::refuse(const QString &sentence)
{
    m_notice->showProblem(sentence);
    m_field->selectAll();
}

void VoteCounting::count(const SelectionEntry &entry, const WaitingCounts::Count &counted)
{
    if (!say(countVotes(m_context.document,
                        m_selection->record().vote.id(),
                        entry.idea,
                        counted.count,
                        counted.second)))
        return;
    m_waiting->forget(entry.card);
    acknowledge(entry);
}

/// Where the list shows no counts and no marks, a word says that it was taken.
void VoteCounting::acknowledge(const SelectionEntry &entry)
{
    m_field->settle();
    m_list->setCurrentIndex(m_model->indexOf(entry.idea));
    if (isPrivate())
        m_notice->showGood(tr("Card %1 is noted.").arg(entry.card));
}

bool VoteCounting::isPrivate() const
{
    return m_context.privacy.isOn();
}

const FirstSelection::Row *VoteCounting::rowOf(const SelectionEntry &entry) const
{
    return m_selection->find(entry.idea);
}

void VoteCounting::toggle(const SelectionEntry &entry)
{
    const auto *row = rowOf(entry);
    const bool marked = row && row->where == Ranking::Where::In;
    if (say(markIdea(m_context.document, m_selection->record().vote.id(), entry.idea, !marked)))
        acknowledge(entry);
}

void VoteCounting::toggleCurrent()
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    if (entry && m_selection->vote().method == VoteMethod::Agreement)
        toggle(*entry);
}

void VoteCounting::startTyping()
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    if (!entry)
        return;
    if (m_selection->vote().method == VoteMethod::Agreement)
        return toggle(*entry);
    m_field->setText(u"%1 "_s.arg(entry->card));
    m_field->setFocus();
}

void VoteCounting::clearCurrent()
{
    const auto entry = m_model->rowAt(m_list->currentIndex());
    if (!entry || !entry->counted)
        return;
    say(countVotes(m_context.document, m_selection->record().vote.id(), entry->idea, std::nullopt));
}

void VoteCounting::close()
{
    if (m_waiting->isWaiting())
        return m_waiting->setFocus();
    if (m_confirm->isVisible())
        return m_confirm->answer();
    if (m_field->hasUncommittedTyping()) {
        m_field->setFocus();
        return refuse(tr("A count is still being typed: Enter takes it, Esc drops it."));
    }
    if (const int uncounted = m_selection->uncounted();
        uncounted > 0 && uncounted < m_selection->rows().size()) {
        m_confirm->ask(
            tr("%n idea(s) have no count: they would stand there with none.", nullptr, uncounted),
            tr("Close and show"),
            [this] { say(m_controls->closeVote()); });
        return;
    }
    const bool lacksReason =
        m_selection->vote().method == VoteMethod::Agreement && m_selection->vote().reason.isEmpty();
    if (!say(m_controls->closeVote()) && lacksReason)
        m_reason->setFocus();
}

bool VoteCounting::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        refuse(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/ballotcasting.h"

#include "core/base/text.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/casting/scoretable.h"
#include "ui/stages/casting/sliptable.h"
#include "ui/stages/casting/tableofslips.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

BallotCasting::BallotCasting(const PageContext &context,
                             int mesaNumber,
                             VoteSteps steps,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_progress(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_table(new TableOfSlips(this))
    , m_controls(new VoteControls(std::move(steps), this))
    , m_who(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_live(new ElidedLabel(this))
    , m_field(new UndoTextField(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_more(new ConfirmBar(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
    , m_scores(new ScoreTable(context.theme, this))
    , m_list(new SlipTable(context.theme, this))
{
    m_progress->setObjectName(u"slipProgress"_s);
    m_who->setObjectName(u"whoseSlip"_s);
    m_live->setObjectName(u"slipLive"_s);
    m_field->setObjectName(u"slipField%1"_s.arg(mesaNumber));
    m_notice->setObjectName(u"slipNotice"_s);
    m_scores->setObjectName(u"scoreLines%1"_s.arg(mesaNumber));
    m_list->setObjectName(u"slipList%1"_s.arg(mesaNumber));
    layOut();
    connectAll();
}

void BallotCasting::layOut()
{
    auto *above = new QHBoxLayout;
    above->addWidget(m_progress, 1);
    above->addWidget(m_table);
    above->addSpacing(Theme::Grid);
    above->addWidget(m_controls->present());
    auto *slip = new QHBoxLayout;
    slip->addWidget(m_who);
    slip->addWidget(m_live, 1);
    m_live->setFont(m_context.theme.font(TextSize::Secondary));
    m_live->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addLayout(slip);
    layout->addWidget(m_field);
    layout->addWidget(m_notice);
    layout->addWidget(m_more);
    layout->addWidget(m_confirm);
    layout->addWidget(m_scores, 2);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_controls->makeFoot());
    m_field->setMinimumHeight(m_context.theme.scaled(Theme::PrimaryHeight));
    m_field->setFont(m_context.theme.font(TextSize::Section));
}

void BallotCasting::connectAll()
{
    auto *leave = new QAction(m_field);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_field->addAction(leave);
    connect(leave, &QAction::triggered, this, &BallotCasting::stopChanging);
    connect(m_list, &SlipTable::changeRequested, this, &BallotCasting::change);
    connect(m_list, &SlipTable::removeRequested, this, &BallotCasting::remove);
    connect(m_field, &UndoTextField::submitted, this, &BallotCasting::submit);
    connect(m_field, &QLineEdit::textChanged, this, &BallotCasting::showLive);
    connect(m_table, &TableOfSlips::chosen, m_field, [this] { m_field->setFocus(); });
    connect(m_controls, &VoteControls::refused, this, &BallotCasting::refuse);
    connect(m_controls, &VoteControls::closeRequested, this, &BallotCasting::close);
    connect(m_controls, &VoteControls::withdrawn, this, [this](const QString &sentence) {
        stopChanging();
        showUndoToast(m_context, sentence, m_notice);
    });
}

void BallotCasting::show(SlipDesk desk)
{
    const bool isAnother =
        !m_desk || m_desk->selection().record().vote.id() != desk.selection().record().vote.id();
    m_desk = std::move(desk);
    const VoteFields &vote = m_desk->vote();
    if (isAnother || (m_changing && !m_desk->find(*m_changing)))
        m_changing.reset();
    m_table->offer(m_desk->tables());
    if (isAnother)
        beginAnew();
    m_list->show(*m_desk);
    m_scores->setVisible(vote.method == VoteMethod::Scores);
    m_controls->show(m_desk->selection().record().vote);
    describe();
    showLive();
}

/// Nothing of what was typed and said belongs to this vote.
void BallotCasting::beginAnew()
{
    m_table->setTable(m_desk->lastTable());
    m_notice->clear();
    m_more->dismiss();
    m_confirm->dismiss();
}

void BallotCasting::describe()
{
    const VoteFields &vote = m_desk->vote();
    m_progress->setText(m_desk->progress());
    if (m_changing)
        m_who->setText(
            tr("%1, to be changed").arg(m_desk->titleOf(m_desk->find(*m_changing)->ballot)));
    else if (vote.secret)
        m_who->setText(tr("Slip %1").arg(m_desk->nextSlip()));
    else if (const auto person = m_person ? m_person : m_desk->nextPerson())
        m_who->setText(m_desk->nameOf(*person));
    else
        m_who->setText(tr("Whose slip? Type # and the badge"));
    m_field->setAccessibleName(m_who->text());
    m_field->setPlaceholderText(m_desk->placeholder());
}

void BallotCasting::showLive()
{
    if (!m_desk)
        return;
    const QString typed = m_field->text();
    if (m_desk->vote().method == VoteMethod::Scores)
        m_scores->show(*m_desk, typed);
    const bool isSlip = !cleanedLine(typed).isEmpty() && !typed.startsWith(u'#')
                        && !m_table->names(cleanedLine(typed));
    m_live->setText(isSlip ? m_desk->liveWords(typed) : QString());
}

void BallotCasting::submit(const QString &typed)
{
    m_notice->clear();
    const QString line = cleanedLine(typed);
    if (line.isEmpty())
        return;
    if (line.startsWith(u'#') && choosePerson(line))
        return;
    if (m_table->names(line))
        return chooseTable(line);
    const BallotEntry entry = m_desk->read(typed);
    if (const QString problem = m_desk->problemOf(entry); !problem.isEmpty())
        return refuse(problem);
    if (!m_desk->isWhole(entry) && !typed.endsWith(u' ')) {
        m_field->setText(line + u' ');
        return m_notice->showNotice(
            tr("This slip %1: type on, or Enter takes it as it is.")
                .arg(slipProgress(m_desk->vote(), entry.marks, m_desk->cards().size())));
    }
    if (!m_changing && m_desk->isFull())
        return askWhetherSomebodyCameIn(entry);
    take(entry);
}

bool BallotCasting::choosePerson(const QString &typed)
{
    if (m_desk->vote().secret) {
        refuse(tr("This vote is secret: slips carry numbers."));
        return true;
    }
    const QString badge = typed.mid(1).trimmed().section(u' ', 0, 0);
    const QString slip = typed.mid(1).trimmed().section(u' ', 1);
    const auto person = m_desk->personWithBadge(badge.toInt());
    if (!person) {
        refuse(tr("Nobody at this table has the badge %1.").arg(badge));
        return true;
    }
    m_person = person;
    m_field->settle();
    m_field->setText(slip);
    describe();
    return true;
}

/// Of the slip that is changed or, if none is, of those to come.
void BallotCasting::chooseTable(const QString &typed)
{
    m_table->choose(typed);
    m_field->settle(m_changing ? m_desk->typedAgain(*m_desk->find(*m_changing)) + u' ' : QString());
}

void BallotCasting::take(const BallotEntry &entry)
{
    BallotDraft draft = m_desk->draftOf(entry);
    draft.mesa = m_table->table();
    const BallotRecord *before = m_changing ? m_desk->find(*m_changing) : nullptr;
    if (before) {
        draft.slip = before->ballot->slip;
        draft.participant = before->ballot->participant;
    } else if (!m_desk->vote().secret) {
        const auto person = m_person ? m_person : m_desk->nextPerson();
        draft.participant = person ? std::optional(person->id()) : std::nullopt;
    }
    const Id<Vote> vote = m_desk->selection().record().vote.id();
    const auto taken = before ? changeBallot(m_context.document, before->ballot.id(), draft)
                              : castBallot(m_context.document, vote, draft);
    if (!taken)
        return refuse(taken.error().message);
    stopChanging();
    m_field->setFocus();
    if (const BallotRecord *cast = m_desk->find(taken->id())) {
        m_list->setCurrent(taken->id());
        m_notice->showGood(m_desk->readBack(*cast));
    }
}

void BallotCasting::askWhetherSomebodyCameIn(const BallotEntry &entry)
{
    const int now = m_desk->vote().present + 1;
    m_more->ask(tr("Did somebody come in? %1 people vote so far.").arg(now - 1),
                tr("Now they are %1").arg(now),
                [this, entry, now] {
                    m_controls->setPresent(now);
                    take(entry);
                });
}

/// The draft of a slip that is changed belongs to that slip, so that nothing takes it for a new one.
void BallotCasting::change(const Id<Ballot> &ballot)
{
    if (m_field->hasUncommittedTyping())
        return refuse(tr("Finish the slip that you are typing first."));
    m_changing = ballot;
    m_tableBefore = m_table->table();
    m_table->setTable(m_desk->find(ballot)->ballot->mesa);
    m_field->setProperty(DraftKeeper::Subject, ballot.toBytes());
    m_field->setCommitted(m_desk->typedAgain(*m_desk->find(ballot)) + u' ');
    m_field->setFocus();
    describe();
}

void BallotCasting::stopChanging()
{
    m_field->settle();
    m_person.reset();
    if (m_changing)
        m_table->setTable(m_tableBefore);
    m_changing.reset();
    m_field->setProperty(DraftKeeper::Subject, QVariant());
    describe();
}

void BallotCasting::remove(const Id<Ballot> &ballot)
{
    const QString title = m_desk->titleOf(m_desk->find(ballot)->ballot);
    if (say(removeBallot(m_context.document, ballot)))
        showUndoToast(m_context, tr("%1 was removed.").arg(title), m_notice);
}

void BallotCasting::close()
{
    if (m_more->isVisible())
        return m_more->answer();
    if (m_confirm->isVisible())
        return m_confirm->answer();
    if (m_field->hasUncommittedTyping()) {
        m_field->setFocus();
        return refuse(tr("A slip is still being typed: Enter takes it, Esc drops it."));
    }
    const int slips = m_desk->selection().slips();
    const int missing = m_desk->vote().present - slips;
    if (slips > 0 && missing > 0)
        return m_confirm->ask(
            tr("%n slip(s) are missing: those people would have no vote.", nullptr, missing),
            tr("Close and show"),
            [this] { say(m_controls->closeVote()); });
    say(m_controls->closeVote());
}

void BallotCasting::enter()
{
    m_field->setFocus();
}

/// The line stays as it was typed.
void BallotCasting::refuse(const QString &sentence)
{
    m_notice->showProblem(sentence);
}

bool BallotCasting::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        refuse(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista

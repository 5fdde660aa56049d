// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/developmentdesk.h"

#include "core/actions/developmentactions.h"
#include "core/actions/developmentreading.h"
#include "core/base/text.h"
#include "core/rules/ideaentry.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/roundremote.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int CardWidth = 230;
constexpr qsizetype MostHanded = 4; ///< named one by one
constexpr qsizetype MostSaid = 60;  ///< of what a card says

} // namespace

DevelopmentDesk::DevelopmentDesk(const PageContext &context,
                                 Id<Mesa> mesa,
                                 int mesaNumber,
                                 QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mesa(mesa)
    , m_codes({}, {})
    , m_round({}, {})
    , m_clock(new RoundRemote(context, mesa, this))
    , m_counts(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_turn(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_lack(new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Notice}, {}, this))
    , m_card(new UndoTextField(context.theme, this))
    , m_startClock(new QPushButton(tr("Count each one's time"), this))
    , m_handOver(new QPushButton(tr("Hand over (Ctrl+F8)"), this))
    , m_notice(new Notice(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
{
    m_counts->setObjectName(u"developmentCounts"_s);
    m_turn->setObjectName(u"developmentTurn"_s);
    m_lack->setObjectName(u"developmentLack"_s);
    m_card->setObjectName(u"developmentCard%1"_s.arg(mesaNumber));
    m_startClock->setObjectName(u"developmentClock"_s);
    m_handOver->setObjectName(u"handOver"_s);
    layOut();
    connect(m_card, &UndoTextField::submitted, this, &DevelopmentDesk::submit);
    connect(m_startClock, &QPushButton::clicked, this, &DevelopmentDesk::startClock);
    connect(m_handOver, &QPushButton::clicked, this, &DevelopmentDesk::handOverProposed);
    connect(m_clock, &RoundRemote::changed, this, &DevelopmentDesk::refresh);
    connect(m_clock, &RoundRemote::wentOn, this, [this] {
        if (isVisible())
            goToNext();
    });
    connect(&context.privacy, &Privacy::changed, this, &DevelopmentDesk::refresh);
}

void DevelopmentDesk::layOut()
{
    m_card->setPlaceholderText(tr("Card: “7” or “7 what will be done”"));
    m_card->setAccessibleName(tr("Card to develop"));
    m_card->setFixedWidth(m_context.theme.scaled(CardWidth));
    for (TextLabel *label : {m_counts, m_turn, m_lack})
        label->setWordWrap(true);
    for (QPushButton *button : {m_startClock, m_handOver})
        button->setAutoDefault(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::Grid);
    layout->setVerticalSpacing(Theme::Grid / 2);
    layout->addWidget(m_counts, 0, 0);
    layout->addWidget(m_card, 0, 1, Qt::AlignTop);
    layout->addWidget(m_turn, 1, 0);
    layout->addWidget(m_startClock, 1, 1, Qt::AlignTop);
    layout->addWidget(m_lack, 2, 0);
    layout->addWidget(m_handOver, 2, 1, Qt::AlignTop);
    layout->addWidget(m_notice, 3, 0, 1, 2);
    layout->addWidget(m_confirm, 4, 0, 1, 2);
    layout->setColumnStretch(0, 1);
}

void DevelopmentDesk::show(const FirstSelection &selection, const IdeaCodes &codes)
{
    const auto round = readDevelopmentRound(m_context.document.stores(), selection);
    if (!round)
        return m_notice->showProblem(round.error().message);
    m_codes = codes;
    const bool wasTurn = isTurn();
    m_round = *round;
    // Whoever's turn it was has finished: F8 is for the next one's time.
    m_isGoing = m_isGoing || (wasTurn && !isTurn() && m_clock->isRunning());
    refresh();
}

void DevelopmentDesk::setCurrent(const std::optional<Id<Idea>> &idea)
{
    m_current = idea;
    refresh();
}

void DevelopmentDesk::refresh()
{
    const QString turn = turnSentence();
    const QString lack = lackSentence();
    m_counts->setText(countSentence());
    m_turn->setText(turn);
    m_turn->setVisible(!turn.isEmpty());
    m_startClock->setVisible(m_clock->canStart() && m_round.queue().size() > 1);
    m_lack->setText(lack);
    m_lack->setVisible(!lack.isEmpty());
    m_handOver->setVisible(!m_round.proposal().isEmpty());
}

void DevelopmentDesk::goOn()
{
    if (isToBegin())
        return begin();
    // The first one's time began with the round.
    const bool isFirst = !m_isGoing && !isTurn();
    if (isFirst || say(m_clock->goOn()))
        goToNext();
}

/// Whether the idea that is shown is one of those still to be developed.
bool DevelopmentDesk::isTurn() const
{
    const QList<IdeaToDevelop> queue = m_round.queue();
    return std::any_of(queue.begin(), queue.end(), [this](const IdeaToDevelop &idea) {
        return idea.idea == m_current;
    });
}

/// Nobody has begun, and the one on show is the first.
bool DevelopmentDesk::isToBegin() const
{
    return !m_isGoing && !m_clock->isRunning() && isTurn();
}

void DevelopmentDesk::begin()
{
    m_isGoing = true;
    refresh();
    emit ideaChosen(*m_current);
}

void DevelopmentDesk::goToNext()
{
    m_isGoing = true;
    const QList<IdeaToDevelop> coming = comingUp();
    if (coming.isEmpty())
        return m_notice->showNotice(tr("Nobody who is here has an idea left to develop."));
    m_notice->clear();
    emit ideaChosen(coming.first().idea);
}

void DevelopmentDesk::handOverProposed()
{
    const QString told = proposalSentence();
    const int count = int(m_round.proposal().size());
    if (say(handOver(m_context.document, m_mesa, m_round.proposal())))
        showUndoToast(m_context, tr("Handed over: %1", nullptr, count).arg(told), m_notice);
}

void DevelopmentDesk::submit(const QString &typed)
{
    m_notice->clear();
    if (cleanedLine(typed).isEmpty())
        return;
    const IdeaEntry entry = parseIdeaEntry(typed);
    const auto &ideas = m_round.ideas();
    const auto found = std::find_if(ideas.begin(), ideas.end(), [&](const IdeaToDevelop &idea) {
        return entry.number == idea.card;
    });
    if (!entry.number)
        return m_notice->showProblem(tr("Begin with the number of the card: “7 text”."));
    if (found == ideas.end())
        return m_notice->showProblem(
            tr("Card %1 is not among the ideas that entered.").arg(*entry.number));
    const Id<Idea> idea = found->idea;
    if (!entry.text.isEmpty())
        return take(idea, entry.text);
    m_card->settle();
    emit ideaChosen(idea);
}

/// One wrong digit must not cost another card its text.
void DevelopmentDesk::take(const Id<Idea> &idea, const QString &what)
{
    const auto held = m_context.document.stores().developments.of(idea);
    if (!held)
        return m_notice->showProblem(held.error().message);
    const QString said = *held ? (**held)->what : QString();
    if (said.isEmpty() || said == what)
        return writeLine(idea, what);
    emit ideaAskedAbout(idea);
    m_confirm->ask(
        tr("%1 already says “%2”: replace it?").arg(m_codes.of(idea), shortened(said, MostSaid)),
        tr("Replace"),
        [this, idea, what] { writeLine(idea, what); });
}

/// The next card is typed in the same line.
void DevelopmentDesk::writeLine(const Id<Idea> &idea, const QString &what)
{
    const auto written = writeWhat(m_context.document, idea, what);
    if (!written)
        return m_notice->showProblem(written.error().message);
    m_card->settle();
}

void DevelopmentDesk::startClock()
{
    say(m_clock->start(int(std::max<qsizetype>(m_round.queue().size(), 1))));
}

bool DevelopmentDesk::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

QString DevelopmentDesk::countSentence() const
{
    QStringList parts{tr("%1 of %n idea(s) developed", nullptr, int(m_round.ideas().size()))
                          .arg(m_round.written())};
    if (!m_round.onPaper().isEmpty())
        parts << tr("on paper: %1").arg(codesOf(m_round.onPaper()));
    if (const auto left = m_round.left(); !left.isEmpty())
        parts << tr("missing: %1").arg(codesOf(left));
    return parts.join(u" · "_s);
}

QString DevelopmentDesk::turnSentence() const
{
    const QList<IdeaToDevelop> queue = m_round.queue();
    const auto now = std::find_if(queue.begin(), queue.end(), [&](const IdeaToDevelop &idea) {
        return idea.idea == m_current;
    });
    const auto told = [&](const IdeaToDevelop &idea) {
        return tr("%1, %2", "person, code of the idea")
            .arg(nameOf(idea.who()), m_codes.of(idea.idea));
    };
    if (now != queue.end() && isToBegin())
        return tr("Next (F8): %1").arg(told(*now));
    QStringList parts;
    if (now != queue.end())
        parts << tr("Develops now: %1").arg(told(*now));
    QList<IdeaToDevelop> coming = comingUp();
    coming.removeIf([&](const IdeaToDevelop &idea) { return idea.idea == m_current; });
    if (!coming.isEmpty())
        parts << (parts.isEmpty() ? tr("Next (F8): %1") : tr("next (F8): %1"))
                     .arg(told(coming.first()));
    return parts.join(u" · "_s);
}

QString DevelopmentDesk::lackSentence() const
{
    QStringList parts;
    if (const auto orphans = m_round.orphans(); !orphans.isEmpty())
        parts << tr("Nobody here to develop: %1.").arg(codesOf(orphans));
    for (const Id<Participant> &person : m_round.burdened()) {
        const QList<IdeaToDevelop> queue = m_round.queue();
        const auto count =
            std::count_if(queue.begin(), queue.end(), [&](const IdeaToDevelop &idea) {
                return idea.who() == person;
            });
        parts << tr("%1 has %n left.", nullptr, int(count)).arg(nameOf(person));
    }
    if (!m_round.proposal().isEmpty())
        parts << tr("Another person develops it: %1?").arg(proposalSentence());
    else if (!parts.isEmpty())
        parts << tr("Write in “Developed by” who does it.");
    return parts.join(u' ');
}

QString DevelopmentDesk::proposalSentence() const
{
    QStringList parts;
    const QList<HandOver> proposal = m_round.proposal();
    for (const HandOver &handing : proposal.first(std::min(proposal.size(), MostHanded)))
        parts << u"%1 → %2"_s.arg(m_codes.of(handing.idea), nameOf(handing.to, true));
    const auto more = proposal.size() - parts.size();
    if (more > 0)
        parts << tr("and %n more", nullptr, int(more));
    return parts.join(u", "_s);
}

QList<IdeaToDevelop> DevelopmentDesk::comingUp() const
{
    int card = 0;
    for (const IdeaToDevelop &idea : m_round.ideas()) {
        if (idea.idea == m_current)
            card = idea.card;
    }
    QList<IdeaToDevelop> coming = m_round.queue();
    const auto next = std::find_if(
        coming.begin(), coming.end(), [&](const IdeaToDevelop &idea) { return idea.card > card; });
    std::rotate(coming.begin(), next, coming.end());
    return coming;
}

QString DevelopmentDesk::codesOf(const QList<IdeaToDevelop> &ideas) const
{
    QStringList codes;
    for (const IdeaToDevelop &idea : ideas)
        codes << m_codes.of(idea.idea);
    return codes.join(u", "_s);
}

QString DevelopmentDesk::nameOf(const std::optional<Id<Participant>> &person, bool brief) const
{
    if (!person)
        return {};
    const auto found = m_context.document.stores().participants.find(*person);
    if (!found || !*found)
        return {};
    QString badge = QString::number((**found)->number);
    if (m_context.privacy.isOn() || (**found)->erased)
        return badge;
    const QString &name = (**found)->name;
    return u"%1 (%2)"_s.arg(brief ? name.section(u' ', 0, 0) : name, badge);
}

} // namespace Tallerista

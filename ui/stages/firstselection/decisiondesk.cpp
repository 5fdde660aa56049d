// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/decisiondesk.h"

#include "core/actions/ideajoining.h"
#include "core/actions/overrideactions.h"
#include "core/domain/decision.h"
#include "ui/base/theme.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/notice.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Remedy = TieBox::Remedy;

namespace {

/// The numbers in what was typed: "12 7, 30"; none where something else stands there.
QList<quint32> numbersSaid(const QString &typed)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    QList<quint32> numbers;
    for (const QString &word : typed.split(gap, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.append(word.toUInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

} // namespace

DecisionDesk::DecisionDesk(const PageContext &context, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_codes({}, {})
    , m_box(new TieBox(context.theme, this))
    , m_ask(new AskBar(context.theme, this))
    , m_notice(new Notice(context.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_box);
    layout->addWidget(m_ask);
    layout->addWidget(m_notice);
    m_box->hide();
    connect(m_box, &TieBox::admitAllRequested, this, &DecisionDesk::admitAll);
    connect(m_box, &TieBox::chooseRequested, this, &DecisionDesk::choose);
    connect(m_box, &TieBox::remedyRequested, this, &DecisionDesk::take);
}

void DecisionDesk::show(const FirstSelection &selection, const IdeaCodes &codes)
{
    m_selection = selection;
    m_codes = codes;
    const auto tie = selection.tied().isEmpty()
                         ? Result<TieState>(TieState())
                         : readTie(m_context.document, selection.record().vote.id());
    m_tie = tie ? *tie : TieState();
    m_marked.removeIf([&](const Id<Idea> &idea) { return !m_tie.tied.contains(idea); });
    showTie();
}

void DecisionDesk::showTie()
{
    if (m_tie.tied.isEmpty()) {
        m_waiting.reset();
        return m_box->dismiss();
    }
    QList<Remedy> remedies{Remedy::Draw, Remedy::Bag, Remedy::Join};
    if (m_tie.mayRunOff())
        remedies << Remedy::Runoff;
    m_box->setRemedies(remedies);
    m_box->show(tieTitle(m_phrases, m_tie.tied.size(), m_tie.seatsLeft),
                {.entered = int(m_selection->entered().size() + m_tie.sure.size()),
                 .tied = int(m_tie.tied.size()),
                 .places = m_tie.seatsLeft,
                 .marked = int(m_marked.size()),
                 .allMayEnter = m_tie.mayAllEnter()});
}

void DecisionDesk::enter()
{
    m_box->enter();
}

void DecisionDesk::toggle(const Id<Idea> &idea)
{
    if (!m_tie.tied.contains(idea))
        return;
    if (!m_marked.removeOne(idea))
        m_marked.append(idea);
    showTie();
    emit markedChanged();
    if (m_waiting)
        take(*m_waiting);
}

void DecisionDesk::takeProposedWay()
{
    if (m_tie.tied.isEmpty())
        return;
    if (m_tie.mayAllEnter())
        admitAll();
    else if (m_tie.mayRunOff())
        openRunoff();
    else
        m_box->enter();
}

void DecisionDesk::admitAll()
{
    say(withoutValue(admitAllTied(m_context.document, m_selection->record().vote.id())));
}

void DecisionDesk::choose()
{
    say(withoutValue(
        decideTie(m_context.document, m_selection->record().vote.id(), m_marked, m_box->reason())));
}

void DecisionDesk::take(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Join:
        return askForTwins();
    case Remedy::Runoff:
        return openRunoff();
    case Remedy::Draw:
        return askForNumbers();
    case Remedy::Bag:
        return askForBag();
    case Remedy::All:
        return admitAll();
    }
}

/// Asks for the marks with \a sentence and goes on with \a remedy once they are there.
bool DecisionDesk::waitsForMarks(Remedy remedy, qsizetype needed, const QString &sentence)
{
    const bool waits = m_marked.size() < needed;
    m_waiting = waits ? std::optional(remedy) : std::nullopt;
    if (!waits) {
        m_notice->clear();
        return false;
    }
    m_notice->showNotice(sentence);
    emit marksAsked();
    return true;
}

void DecisionDesk::askForTwins()
{
    if (waitsForMarks(Remedy::Join, 2, tr("Mark with Space the ideas that mean the same.")))
        return;
    const auto *first = m_selection->find(m_marked.first());
    const AskBar::Line wording{.label = tr("In one wording"),
                               .text = first ? first->wording : QString(),
                               .readable = IdeaFields::ReadableLength,
                               .longest = IdeaFields::MaxTextLength};
    m_ask->ask(tr("%1 become one idea. Each keeps its own words, authors and code.")
                   .arg(m_phrases.locale().createSeparatedList(m_codes.of(m_marked))),
               {wording},
               tr("Join"),
               [this](const QStringList &texts) {
                   const QList<Id<Idea>> twins = m_marked;
                   return mergeIdeas(
                       m_context.document, twins.first(), twins.sliced(1), texts.first());
               });
}

void DecisionDesk::openRunoff()
{
    const auto opened = Tallerista::openRunoff(
        m_context.document, m_selection->record().vote.id(), m_selection->vote().present);
    if (!opened) // nothing is decided by it yet
        m_notice->showProblem(opened.error().message);
}

void DecisionDesk::askForNumbers()
{
    const QString tied = m_phrases.locale().createSeparatedList(m_codes.of(m_tie.tied));
    m_ask->ask(
        tr("Drawn from %1, in this order. Three people say a number each; anybody can count it "
           "again (RFC 3797).")
            .arg(tied),
        {{.label = tr("The numbers they say")}},
        tr("Draw"),
        [this](const QStringList &texts) {
            return withoutValue(drawTie(
                m_context.document, m_selection->record().vote.id(), numbersSaid(texts.first())));
        });
}

void DecisionDesk::askForBag()
{
    const QString draw =
        tr("Draw the papers, then mark with Space the %n that came out.", nullptr, m_tie.seatsLeft);
    if (waitsForMarks(Remedy::Bag, m_tie.seatsLeft, draw))
        return;
    if (m_marked.size() > m_tie.seatsLeft)
        return m_notice->showNotice(draw);
    m_ask->ask(tr("%1 came out of the bag.")
                   .arg(m_phrases.locale().createSeparatedList(m_codes.of(m_marked))),
               {{.label = tr("Who drew")}, {.label = tr("Who saw it")}},
               tr("They enter"),
               [this](const QStringList &texts) {
                   return withoutValue(drawTieFromBag(m_context.document,
                                                      m_selection->record().vote.id(),
                                                      m_marked,
                                                      texts.value(0),
                                                      texts.value(1)));
               });
}

void DecisionDesk::decideOtherwise(const FirstSelection::Row &row)
{
    const bool include = row.where != Ranking::Where::In;
    const QString code = m_codes.of(row.idea);
    const AskBar::Line why{.label = tr("Why"), .longest = DecisionFields::MaxReasonLength};
    m_ask->ask(
        include
            ? tr("%1 is to enter whatever the votes say. Its own place stays beside it.").arg(code)
            : tr("%1 is not to enter whatever the votes say. Its own place stays beside it.")
                  .arg(code),
        {{.label = tr("Who decides"), .text = tr("The table")}, why},
        include ? tr("It enters") : tr("It does not enter"),
        [this, include, idea = row.idea](const QStringList &texts) {
            return withoutValue(overrideResult(m_context.document,
                                               m_selection->record().vote.id(),
                                               {.include = include,
                                                .ideas = {idea},
                                                .role = texts.value(0),
                                                .reason = texts.value(1)}));
        });
}

void DecisionDesk::takeBackLast()
{
    const QList<DecisionRecord> &decisions = m_selection->record().decisions;
    if (!decisions.isEmpty())
        say(withdrawDecision(m_context.document, decisions.last().decision.id()));
}

bool DecisionDesk::say(const Result<void> &outcome)
{
    if (outcome) {
        m_notice->clear();
        emit decided();
    } else {
        m_notice->showProblem(outcome.error().message);
    }
    return bool(outcome);
}

} // namespace Tallerista

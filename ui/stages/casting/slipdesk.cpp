// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/slipdesk.h"

#include "core/rules/ideacodes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct SlipDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(SlipDesk)
};

} // namespace

SlipCards slipCards(const QList<Idea> &ideas, const QList<Mesa> &mesas)
{
    const IdeaCodes codes(mesas, ideas);
    SlipCards cards;
    for (const Idea &idea : ideas) {
        cards.numbers.insert(idea.id(), QString::number(idea->number));
        cards.codes.insert(idea.id(), codes.of(idea.id()));
    }
    return cards;
}

SlipDesk::SlipDesk(FirstSelection selection,
                   SlipCards cards,
                   QList<Participant> here,
                   bool isPrivate)
    : m_selection(std::move(selection))
    , m_here(std::move(here))
    , m_isPrivate(isPrivate)
    , m_names(std::move(cards))
{
    const QList<VoteItem> &items = m_selection.record().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString card = cardOf(items.at(i)->idea);
        m_cards.append(card);
        m_longestCard = std::max(m_longestCard, card.size());
        m_places.insert(card, i);
    }
}

/// In the plenary no cards are called, but actions.
bool SlipDesk::namesActions() const
{
    return vote().purpose == VotePurpose::Plenary;
}

BallotEntry SlipDesk::read(const QString &typed) const
{
    return parseBallot(vote().method, typed, m_cards);
}

qsizetype SlipDesk::cardAt(const QString &typed) const
{
    qsizetype figures = 0;
    for (const QChar sign : typed)
        figures += sign.isDigit() || sign == u'-' ? 1 : 0;
    return figures / 2;
}

QString SlipDesk::placeholder() const
{
    switch (vote().method) {
    case VoteMethod::Ranked:
        if (namesActions())
            return SlipDeskWords::tr("%n action(s), the best first: “7 12 3”; Enter takes the slip",
                                     nullptr,
                                     vote().places);
        return SlipDeskWords::tr(
            "%n card(s), the best first: “7 12 3”; Enter takes the slip", nullptr, vote().places);
    case VoteMethod::Dots:
        return vote().dotsPerIdea > 1
                   ? SlipDeskWords::tr("Cards with a sticker: “7 12 7x2”; Enter takes the slip")
                   : SlipDeskWords::tr("Cards with a sticker: “7 12 3”; Enter takes the slip");
    default:
        return SlipDeskWords::tr(
            "Two marks for each card in turn: “45 33”, 0 for none; Enter takes the slip");
    }
}

QString SlipDesk::problemOf(const BallotEntry &entry) const
{
    if (!entry.unreadable.isEmpty())
        return vote().method == VoteMethod::Scores
                   ? SlipDeskWords::tr("“%1” is no mark from 1 to 5, or one too many.")
                         .arg(entry.unreadable)
                   : SlipDeskWords::tr("“%1” is not a card.").arg(entry.unreadable);
    for (const SlipMark &mark : entry.marks) {
        if (!m_places.contains(mark.name))
            return (namesActions() ? SlipDeskWords::tr("There is no action %1.")
                                   : SlipDeskWords::tr("Card %1 is not in this vote."))
                .arg(mark.name);
    }
    return slipProblem(vote(), entry.marks);
}

QString SlipDesk::liveWords(const QString &typed) const
{
    const BallotEntry entry = read(typed);
    const QString problem = problemOf(entry);
    if (problem.isEmpty())
        return progressOf(entry);
    if (vote().method == VoteMethod::Scores)
        return isHalfAPair(entry) ? progressOf(entry) : problem;
    // The card that is being typed may yet become another one.
    const qsizetype start = typed.lastIndexOf(u' ') + 1;
    const bool mayGrow = typed.size() - start < m_longestCard;
    const BallotEntry settled = read(typed.left(start));
    return mayGrow && problemOf(settled).isEmpty() ? progressOf(settled) : problem;
}

/// Whether nothing is wrong but that the second mark of the last card is still to come.
bool SlipDesk::isHalfAPair(const BallotEntry &entry) const
{
    if (!entry.unreadable.isEmpty() || entry.marks.isEmpty() || entry.marks.last().relevance)
        return false;
    return slipProblem(vote(), entry.marks.first(entry.marks.size() - 1)).isEmpty();
}

QString SlipDesk::progressOf(const BallotEntry &entry) const
{
    if (entry.isBlank)
        return SlipDeskWords::tr("a blank slip");
    QString progress = slipProgress(vote(), entry.marks, m_cards.size());
    if (entry.marks.isEmpty() || m_isPrivate || vote().method == VoteMethod::Scores)
        return progress;
    const QString &card = entry.marks.last().name;
    return progress + u" · "_s + card + u' '
           + m_selection.record().items.at(m_places.value(card))->wording;
}

bool SlipDesk::isWhole(const BallotEntry &entry) const
{
    return entry.isBlank || isFullSlip(vote(), entry.marks, m_cards.size());
}

BallotDraft SlipDesk::draftOf(const BallotEntry &entry) const
{
    BallotDraft draft;
    for (const SlipMark &mark : entry.marks) {
        const qsizetype place = m_places.value(mark.name);
        draft.marks.append({m_selection.record().items.at(place)->idea,
                            mark.dots,
                            mark.importance,
                            mark.relevance});
    }
    return draft;
}

int SlipDesk::nextSlip() const
{
    int slip = 1; // slips come by their numbers
    for (const BallotRecord &cast : m_selection.record().ballots) {
        if (cast.ballot->slip == slip)
            ++slip;
    }
    return slip;
}

std::optional<Participant> SlipDesk::nextPerson() const
{
    const QList<BallotRecord> &ballots = m_selection.record().ballots;
    for (const Participant &person : m_here) {
        if (std::none_of(ballots.begin(), ballots.end(), [&](const BallotRecord &cast) {
                return cast.ballot->participant == person.id();
            }))
            return person;
    }
    return {};
}

std::optional<Participant> SlipDesk::personWithBadge(int number) const
{
    for (const Participant &person : m_here) {
        if (person->number == number)
            return person;
    }
    return {};
}

QString SlipDesk::nameOf(const Participant &person) const
{
    return m_isPrivate ? SlipDeskWords::tr("No. %1").arg(person->number)
                       : u"%1 (%2)"_s.arg(person->name).arg(person->number);
}

const BallotRecord *SlipDesk::find(const Id<Ballot> &ballot) const
{
    const QList<BallotRecord> &ballots = m_selection.record().ballots;
    const auto found = std::find_if(ballots.cbegin(), ballots.cend(), [&](const auto &cast) {
        return cast.ballot.id() == ballot;
    });
    return found == ballots.cend() ? nullptr : &*found;
}

QString SlipDesk::typedAgain(const BallotRecord &cast) const
{
    return typedBallot(vote().method, marksOf(cast), m_cards);
}

QString SlipDesk::readBack(const BallotRecord &cast) const
{
    if (m_isPrivate)
        return SlipDeskWords::tr("%1 is noted.").arg(titleOf(cast.ballot));
    const QList<SlipMark> marks = marksOf(cast);
    QString words = u"%1: %2"_s.arg(titleOf(cast.ballot), slipWords(vote(), marks));
    if (marks.isEmpty() || isFullSlip(vote(), marks, m_cards.size()))
        return words;
    return words + u" · "_s + slipProgress(vote(), marks, m_cards.size());
}

std::optional<Id<Mesa>> SlipDesk::lastTable() const
{
    const QList<BallotRecord> &ballots = m_selection.record().ballots;
    return ballots.isEmpty() ? std::nullopt : ballots.last().ballot->mesa;
}

QString SlipDesk::progress() const
{
    QStringList parts{
        SlipDeskWords::tr("%1 of %n slip(s)", nullptr, vote().present).arg(m_selection.slips())};
    const QList<BallotRecord> &ballots = m_selection.record().ballots;
    for (const Mesa &mesa : tables()) {
        const auto count = std::count_if(ballots.begin(), ballots.end(), [&](const auto &cast) {
            return cast.ballot->mesa == mesa.id();
        });
        if (count > 0)
            parts << u"%1: %2"_s.arg(mesa->title()).arg(count);
    }
    return parts.join(u" · "_s);
}

QString SlipDesk::tableOf(const Ballot &ballot) const
{
    for (const Mesa &mesa : tables()) {
        if (ballot->mesa == mesa.id())
            return mesa->title();
    }
    return {};
}

QString SlipDesk::titleOf(const Ballot &ballot) const
{
    if (ballot->participant) {
        for (const Participant &person : m_here) {
            if (person.id() == *ballot->participant)
                return nameOf(person);
        }
    }
    const QString table = tableOf(ballot);
    return table.isEmpty() ? SlipDeskWords::tr("Slip %1").arg(ballot->slip)
                           : SlipDeskWords::tr("Slip %1 (%2)").arg(ballot->slip).arg(table);
}

QList<BallotRow> SlipDesk::rows() const
{
    QList<BallotRow> rows;
    for (const BallotRecord &cast : m_selection.record().ballots)
        rows.prepend(rowOf(cast));
    return rows;
}

BallotRow SlipDesk::rowOf(const BallotRecord &cast) const
{
    const QString table = tableOf(cast.ballot);
    BallotRow row{cast.ballot.id(),
                  cast.ballot->participant ? titleOf(cast.ballot)
                  : table.isEmpty()        ? QString::number(cast.ballot->slip)
                                           : u"%1 · %2"_s.arg(cast.ballot->slip).arg(table),
                  {},
                  u"✓"_s,
                  readBack(cast)};
    if (m_isPrivate)
        return row;
    const QList<SlipMark> marks = marksOf(cast);
    if (vote().method != VoteMethod::Ranked) {
        row.marks.append(slipWords(vote(), marks));
    } else {
        for (const SlipMark &mark : marks)
            row.marks.append(mark.name);
    }
    if (marks.isEmpty())
        row.state = slipWords(vote(), marks);
    else if (!isFullSlip(vote(), marks, m_cards.size()))
        row.state = slipProgress(vote(), marks, m_cards.size());
    return row;
}

QList<ScoreLine> SlipDesk::scoreLines(const BallotEntry &entry) const
{
    QHash<QString, SlipMark> marks;
    for (const SlipMark &mark : entry.marks)
        marks.insert(mark.name, mark);
    const auto figure = [this](const std::optional<int> &score) {
        return score && !m_isPrivate ? QString::number(*score) : QString();
    };
    QList<ScoreLine> lines;
    for (const VoteItem &item : m_selection.record().items) {
        const SlipMark mark = marks.value(cardOf(item->idea));
        lines.append({item->idea,
                      m_names.codes.value(item->idea),
                      item->wording,
                      figure(mark.importance),
                      figure(mark.relevance)});
    }
    return lines;
}

QList<SlipMark> SlipDesk::marksOf(const BallotRecord &cast) const
{
    QList<SlipMark> marks;
    for (const BallotMark &mark : cast.marks)
        marks.append(
            {cardOf(mark->idea), mark->dots.value_or(0), mark->importance, mark->relevance});
    return marks;
}

QString SlipDesk::cardOf(const Id<Idea> &idea) const
{
    return m_names.numbers.value(idea);
}

} // namespace Tallerista

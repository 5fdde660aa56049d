// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/ballotactions.h"
#include "core/rules/selection/ballotrules.h"
#include "core/rules/selection/firstselection.h"
#include "ui/stages/casting/ballotmodel.h"
#include "ui/stages/casting/scorelinemodel.h"

namespace Tallerista {

/// How the ideas of a vote are called on its slips, and where these may come from.
struct SlipCards
{
    QHash<Id<Idea>, QString> numbers; ///< as they are typed
    QHash<Id<Idea>, QString> codes;
    QList<Mesa> tables = {}; ///< of a vote of the whole room
};

/// By the numbers of their cards.
SlipCards slipCards(const QList<Idea> &ideas, const QList<Mesa> &mesas);

/// What the page of slips needs to know about a vote at one moment: cards by their number, whose turn it
/// is, and the rows to show.
class SlipDesk
{
public:
    /// \a here are the people who sit at the table; \a isPrivate: the room may see what is shown.
    SlipDesk(FirstSelection selection, SlipCards cards, QList<Participant> here, bool isPrivate);

    const FirstSelection &selection() const { return m_selection; }
    const VoteFields &vote() const { return m_selection.vote(); }
    bool isPrivate() const { return m_isPrivate; }
    const QStringList &cards() const { return m_cards; }
    /// Of which a slip may be, where the whole room votes.
    const QList<Mesa> &tables() const { return m_names.tables; }
    /// The table of the slip typed last.
    std::optional<Id<Mesa>> lastTable() const;
    /// "9 of 24 slips", with how many are of each table where that is said of any.
    QString progress() const;
    bool isFull() const { return m_selection.slips() >= vote().present; }

    BallotEntry read(const QString &typed) const;
    /// With Scores: the place of the card whose turn it is behind \a typed.
    qsizetype cardAt(const QString &typed) const;
    /// What is to be typed, for who has not typed anything yet.
    QString placeholder() const;
    /// What keeps \a entry from being taken, in one sentence; empty where nothing does.
    QString problemOf(const BallotEntry &entry) const;
    /// What is said while \a typed is typed: "has 6 of 7", with the words of the card typed last, or what
    /// is wrong.
    QString liveWords(const QString &typed) const;
    bool isWhole(const BallotEntry &entry) const;
    BallotDraft draftOf(const BallotEntry &entry) const;

    /// The number of the next slip.
    int nextSlip() const;
    /// Whose turn it is in a vote with names: the first who has no slip yet.
    std::optional<Participant> nextPerson() const;
    /// Of those who are here, by badge.
    std::optional<Participant> personWithBadge(int number) const;
    /// "Ana Paz (14)", or "No. 14" where the room may see it.
    QString nameOf(const Participant &person) const;

    const BallotRecord *find(const Id<Ballot> &ballot) const;
    QString typedAgain(const BallotRecord &cast) const;
    /// "Slip 4: 1) 7, 2) 12 …", without the marks where the room may see it.
    QString readBack(const BallotRecord &cast) const;
    /// "Slip 4", "Ana Paz (14)".
    QString titleOf(const Ballot &ballot) const;

    QList<BallotRow> rows() const;
    /// The ideas with what \a entry marks.
    QList<ScoreLine> scoreLines(const BallotEntry &entry) const;

private:
    bool namesActions() const;
    bool isHalfAPair(const BallotEntry &entry) const;
    QString progressOf(const BallotEntry &entry) const;
    QList<SlipMark> marksOf(const BallotRecord &cast) const;
    BallotRow rowOf(const BallotRecord &cast) const;
    /// "Table 2"; empty where that is not said, or every slip is of one table.
    QString tableOf(const Ballot &ballot) const;
    QString cardOf(const Id<Idea> &idea) const;

    FirstSelection m_selection;
    QList<Participant> m_here;
    bool m_isPrivate;
    QStringList m_cards;
    qsizetype m_longestCard = 1;
    QHash<QString, qsizetype> m_places; ///< of items, by card
    SlipCards m_names;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/developmentround.h"
#include "core/rules/ideacodes.h"
#include "core/rules/selection/firstselection.h"
#include "ui/stages/stagepage.h"

class QPushButton;

namespace Tallerista {

class ConfirmBar;
class Notice;
class RoundRemote;
class TextLabel;
class UndoTextField;

/// The desk of the development step: how many of the ideas are developed, whose turn it is to develop
/// theirs, which have nobody, and the line in which cards are typed: «7» goes to card 7, «7 text» writes
/// its first line, after a question where that card says something else. What should be handed to others is proposed, and done with one key.
class DevelopmentDesk : public QWidget
{
    Q_OBJECT

public:
    DevelopmentDesk(const PageContext &context, Id<Mesa> mesa, int mesaNumber, QWidget *parent);

    /// \a selection is decided.
    void show(const FirstSelection &selection, const IdeaCodes &codes);
    /// The idea whose lines are on show now.
    void setCurrent(const std::optional<Id<Idea>> &idea);
    /// The next person who is here and has not developed their idea; the clock of a round goes on.
    void goOn();
    /// Hands over what proposal() of the round says.
    void handOverProposed();

signals:
    /// Whose three lines are to be shown and typed.
    void ideaChosen(const Tallerista::Id<Tallerista::Idea> &idea);
    /// Whose three lines are to be seen while the desk asks about them.
    void ideaAskedAbout(const Tallerista::Id<Tallerista::Idea> &idea);

private:
    void layOut();
    void refresh();
    bool isTurn() const;
    bool isToBegin() const;
    void begin();
    void goToNext();
    void submit(const QString &typed);
    void take(const Id<Idea> &idea, const QString &what);
    void writeLine(const Id<Idea> &idea, const QString &what);
    void startClock();
    bool say(const Result<void> &outcome);

    QString countSentence() const;
    QString turnSentence() const;
    QString lackSentence() const;
    QString proposalSentence() const;
    /// In the order of the cards, beginning behind the one on show.
    QList<IdeaToDevelop> comingUp() const;
    QString codesOf(const QList<IdeaToDevelop> &ideas) const;
    /// "Ana Pérez (7)", or \a brief "Ana (7)"; the number alone where the room sees this.
    QString nameOf(const std::optional<Id<Participant>> &person, bool brief = false) const;

    PageContext m_context;
    Id<Mesa> m_mesa;
    IdeaCodes m_codes;
    DevelopmentRound m_round;
    std::optional<Id<Idea>> m_current;
    bool m_isGoing = false; ///< somebody has been gone to by goOn()
    RoundRemote *m_clock;
    TextLabel *m_counts;
    TextLabel *m_turn;
    TextLabel *m_lack;
    UndoTextField *m_card;
    QPushButton *m_startClock;
    QPushButton *m_handOver;
    Notice *m_notice;
    ConfirmBar *m_confirm;
};

} // namespace Tallerista

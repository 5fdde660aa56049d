// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/tieactions.h"
#include "core/rules/selection/selectionsentences.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/tiebox.h"

namespace Tallerista {

class AskBar;
class Notice;

/// What a table decides about its closed result: who of the tied ideas enters, in one of the ways that
/// its method offers, and what it sets aside by hand. Every decision can be taken back.
class DecisionDesk : public QWidget
{
    Q_OBJECT

public:
    /// \a phrases must outlive the desk.
    DecisionDesk(const PageContext &context, const Phrases &phrases, QWidget *parent);

    void show(const FirstSelection &selection, const IdeaCodes &codes);
    /// Puts the focus on the way out that is proposed.
    void enter();

    const QList<Id<Idea>> &tied() const { return m_tie.tied; }
    const QList<Id<Idea>> &marked() const { return m_marked; }
    /// Marks a tied idea as one that enters, or unmarks it.
    void toggle(const Id<Idea> &idea);

    /// Lets all the tied ideas in where that is at most two too many, else opens the runoff.
    void takeProposedWay();
    /// Asks why \a row is to enter, or not to, whatever the votes say.
    void decideOtherwise(const FirstSelection::Row &row);
    /// Takes the last decision back: the tie is open again.
    void takeBackLast();

signals:
    void markedChanged();
    /// Tied ideas are to be marked in the list.
    void marksAsked();
    void decided();

private:
    void showTie();
    void admitAll();
    void choose();
    void take(TieBox::Remedy remedy);
    bool waitsForMarks(TieBox::Remedy remedy, qsizetype needed, const QString &sentence);
    void askForTwins();
    void openRunoff();
    void askForNumbers();
    void askForBag();
    bool say(const Result<void> &outcome);

    PageContext m_context;
    const Phrases &m_phrases;
    std::optional<FirstSelection> m_selection;
    IdeaCodes m_codes;
    TieState m_tie;
    QList<Id<Idea>> m_marked;
    std::optional<TieBox::Remedy> m_waiting; ///< for the ideas it needs to be marked
    TieBox *m_box;
    AskBar *m_ask;
    Notice *m_notice;
};

} // namespace Tallerista

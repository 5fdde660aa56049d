// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/casting/slipdesk.h"
#include "ui/stages/casting/votecontrols.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class ConfirmBar;
class ElidedLabel;
class Notice;
class ScoreTable;
class SlipTable;
class TableOfSlips;
class TextLabel;
class UndoTextField;

/// While a vote by slips is open: one line in which a slip is typed, and the slips that were. Each is
/// read back once it is taken. The room sees nothing of it.
class BallotCasting : public QWidget
{
    Q_OBJECT

public:
    /// \a mesaNumber 0: the whole room votes.
    BallotCasting(const PageContext &context, int mesaNumber, VoteSteps steps, QWidget *parent);

    void show(SlipDesk desk);
    void enter();
    /// Ends the casting, if it can end.
    void close();

private:
    void layOut();
    void connectAll();
    void beginAnew();
    void describe();
    void submit(const QString &typed);
    bool choosePerson(const QString &typed);
    void chooseTable(const QString &typed);
    void take(const BallotEntry &entry);
    void askWhetherSomebodyCameIn(const BallotEntry &entry);
    void showLive();
    void change(const Id<Ballot> &ballot);
    void stopChanging();
    void remove(const Id<Ballot> &ballot);
    void refuse(const QString &sentence);
    bool say(const Result<void> &outcome);

    PageContext m_context;
    std::optional<SlipDesk> m_desk;
    std::optional<Id<Ballot>> m_changing;
    std::optional<Id<Mesa>> m_tableBefore; ///< a slip of another one is changed
    std::optional<Participant> m_person;   ///< chosen by badge; none: whose turn it is
    TextLabel *m_progress;
    TableOfSlips *m_table;
    VoteControls *m_controls;
    TextLabel *m_who;
    ElidedLabel *m_live;
    UndoTextField *m_field;
    Notice *m_notice;
    ConfirmBar *m_more;
    ConfirmBar *m_confirm;
    ScoreTable *m_scores;
    SlipTable *m_list;
};

} // namespace Tallerista

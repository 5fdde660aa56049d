// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

#include <functional>

class QLayout;
class QPushButton;
class QSpinBox;

namespace Tallerista {

/// What the controls of an open vote are called, and the verbs behind them.
struct VoteSteps
{
    QString howMany;   ///< people vote: the accessible name of their number
    QString takeBack;  ///< the vote: the words of the button
    QString takenBack; ///< said when it is
    std::function<Result<void>(const Id<Vote> &vote, int people)> changeVoters;
    std::function<Result<void>(const Id<Vote> &vote)> close;
    std::function<Result<void>(const Id<Vote> &vote)> withdraw;
};

/// Those of a vote of one table. \a document must outlive them.
VoteSteps stepsOfTable(WorkshopDocument &document);

/// What every open vote has, however it is counted: how many people vote, a way to withdraw it, and its
/// close. The page puts the three where it wants them.
class VoteControls : public QObject
{
    Q_OBJECT

public:
    VoteControls(VoteSteps steps, QWidget *page);

    QWidget *present() const;
    /// Withdraw at the left, close at the right.
    QLayout *makeFoot() const;

    void show(const Vote &vote);
    void setPresent(int people);
    Result<void> closeVote();

signals:
    void closeRequested();
    /// A step was refused; the page says it where it says everything.
    void refused(const QString &sentence);
    void withdrawn(const QString &sentence);

private:
    void withdraw();

    VoteSteps m_steps;
    std::optional<Vote> m_vote;
    QSpinBox *m_present;
    QPushButton *m_withdraw;
    QPushButton *m_close;
};

} // namespace Tallerista

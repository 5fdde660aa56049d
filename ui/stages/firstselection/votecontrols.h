// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

class QLayout;
class QPushButton;
class QSpinBox;

namespace Tallerista {

/// What every open vote has, however it is counted: how many people vote, a way to withdraw it, and its
/// close. The page puts the three where it wants them.
class VoteControls : public QObject
{
    Q_OBJECT

public:
    VoteControls(const PageContext &context, QWidget *page);

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
    void withdrawn();

private:
    void withdraw();

    PageContext m_context;
    std::optional<Vote> m_vote;
    QSpinBox *m_present;
    QPushButton *m_withdraw;
    QPushButton *m_close;
};

} // namespace Tallerista

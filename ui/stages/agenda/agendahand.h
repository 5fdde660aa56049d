// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

namespace Tallerista {

class Notice;
struct RecoveryProposal;

/// What is done to the running agenda from its own page alone. After each step it says what happened
/// and offers to take it back.
class AgendaHand : public QObject
{
    Q_OBJECT

public:
    /// What goes wrong is said in \a notice; all must outlive the hand.
    AgendaHand(const PageContext &context, Notice *notice, QObject *parent);

    void startAsPlanned();
    void closeBlock();
    void jumpTo(const AgendaBlock &block);
    /// Leaves \a block out, or holds it after all.
    void skipOrHold(const AgendaBlock &block);
    /// Keeps why \a blocks were cut.
    void explain(const QList<Id<AgendaBlock>> &blocks, const QString &reason);
    void correctStart(qint64 startUtcMs);
    void reopen();
    /// Once a second at most: whoever types letters onto the page inserts one block, not one a letter.
    void insertWords();
    /// Whether it was written.
    bool recover(const RecoveryProposal &proposal, const QString &sentence);

private:
    bool mayAct() const;
    bool report(const Result<void> &done, const QString &sentence) const;

    PageContext m_context;
    Notice *m_notice;
    std::optional<qint64> m_wordsAt; ///< when words were last inserted
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendahand.h"

#include "core/actions/agendaactions.h"
#include "core/actions/replanactions.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"

namespace Tallerista {

AgendaHand::AgendaHand(const PageContext &context, Notice *notice, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_notice(notice)
{}

bool AgendaHand::mayAct() const
{
    if (m_context.ticker.isHeld())
        m_notice->showProblem(tr("Say first, at the top, how the agenda goes on."));
    return !m_context.ticker.isHeld();
}

bool AgendaHand::report(const Result<void> &done, const QString &sentence) const
{
    if (!done) {
        m_notice->showProblem(done.error().message);
        return false;
    }
    m_notice->clear();
    showUndoToast(m_context, sentence, m_notice);
    return true;
}

void AgendaHand::startAsPlanned()
{
    if (mayAct())
        report(startAgenda(m_context.document, StartAt::AsPlanned),
               tr("Started as planned: the minutes since then count"));
}

void AgendaHand::closeBlock()
{
    if (mayAct())
        report(Tallerista::closeBlock(m_context.document),
               tr("The block is closed: Enter begins the next one"));
}

void AgendaHand::jumpTo(const AgendaBlock &block)
{
    if (mayAct())
        report(jumpToBlock(m_context.document, block.id()), tr("Now: %1").arg(block->title));
}

void AgendaHand::skipOrHold(const AgendaBlock &block)
{
    const auto &agenda = m_context.ticker.agenda();
    if (!agenda || !mayAct())
        return;
    if (agenda->isSkipped(block.id()))
        report(unskipBlock(m_context.document, block.id()),
               tr("It will be held after all: %1").arg(block->title));
    else
        report(skipBlock(m_context.document, block.id()), tr("Left out: %1").arg(block->title));
}

/// It only says what happened: that is possible while the clock waits for an answer.
void AgendaHand::explain(const QList<Id<AgendaBlock>> &blocks, const QString &reason)
{
    report(explainCut(m_context.document, blocks, reason), tr("The document will tell why"));
}

void AgendaHand::correctStart(qint64 startUtcMs)
{
    if (mayAct())
        report(Tallerista::correctStart(m_context.document, startUtcMs),
               tr("The start of the block is corrected"));
}

void AgendaHand::reopen()
{
    if (mayAct())
        report(reopenAgenda(m_context.document), tr("The agenda goes on with its last block"));
}

void AgendaHand::insertWords()
{
    const qint64 now = m_context.document.clock().nowUtcMs();
    const bool isDoublePress =
        m_wordsAt && now >= *m_wordsAt && now - *m_wordsAt < AgendaClock::DoublePressMs;
    if (isDoublePress || !mayAct())
        return;
    m_wordsAt = now;
    const auto words = Tallerista::insertWords(m_context.document);
    report(words ? Result<void>() : words.error(),
           words ? tr("Inserted: %1").arg((*words)->title) : QString());
}

bool AgendaHand::recover(const RecoveryProposal &proposal, const QString &sentence)
{
    return mayAct() && report(recoverTime(m_context.document, proposal), sentence);
}

} // namespace Tallerista

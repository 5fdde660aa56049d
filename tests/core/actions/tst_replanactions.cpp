// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/blockactions.h"
#include "core/actions/planactions.h"
#include "core/actions/replanactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

namespace {

constexpr qint64 Minute = 60'000;

/// Bienvenida 09:00 (15 min, at least 5), Lluvia de ideas 09:15 (20, at least 5), closing 09:35; it runs.
struct Running : TestWorkshop
{
    Running()
    {
        QTest::qVerify(bool(startAgenda(*document)), "startAgenda", "", __FILE__, __LINE__);
    }

    AgendaSnapshot snapshot() const { return readAgenda(document->stores())->at(clock.nowUtcMs()); }
    RecoveryProposal proposal(RecoveryWay way = RecoveryWay::ProtectTables) const
    {
        return replan(snapshot(), way, suggestedBlock(snapshot(), way));
    }
    AgendaBlock block(int index) const { return document->stores().agendaBlocks.all()->at(index); }
    QStringList titles() const
    {
        QStringList titles;
        const auto blocks = document->stores().agendaBlocks.all();
        for (const AgendaBlock &block : *blocks)
            titles.append(block->title);
        return titles;
    }
};

} // namespace

class tst_ReplanActions : public QObject
{
    Q_OBJECT

private slots:
    void recoveredTimeIsOneStep();
    void aSkipIsTakenBackWithItsStep();
    void endingLaterMovesTheClosing();
    void aProposalOfAnotherAgendaIsRefused();
    void whatChangesNothingIsRefused();
    void aReasonIsOneStepForAllItsBlocks();
    void wordsComeRightBehindTheBlockThatRuns();
    void wordsComeBeforeWhatStartsNext();
    void aListTakesThePlaceOfTheAgenda();
    void noListIsTakenOnceTheAgendaHasStarted();
};

void tst_ReplanActions::recoveredTimeIsOneStep()
{
    Running workshop;
    workshop.clock.advance(22 * Minute);
    QCOMPARE(workshop.snapshot().marginMs, -7 * Minute);
    QVERIFY(recoverTime(*workshop.document, workshop.proposal()));
    QCOMPARE(workshop.block(1)->minutes, 13);
    QCOMPARE(workshop.snapshot().marginMs, 0);
    QCOMPARE(workshop.document->nextUndo(Scope::agenda())->step.kind, StepKind::RecoverTime);
    QVERIFY(workshop.document->undo(Scope::agenda()));
    QCOMPARE(workshop.block(1)->minutes, 20);
    QCOMPARE(workshop.snapshot().marginMs, -7 * Minute);
}

void tst_ReplanActions::aSkipIsTakenBackWithItsStep()
{
    Running workshop;
    workshop.clock.advance(22 * Minute);
    QVERIFY(recoverTime(*workshop.document, workshop.proposal(RecoveryWay::Skip)));
    QVERIFY(workshop.snapshot().rows.at(1).skipped);
    QCOMPARE(workshop.snapshot().end, workshop.clock.nowUtcMs());
    QVERIFY(workshop.document->undo(Scope::agenda()));
    QVERIFY(!workshop.snapshot().rows.at(1).skipped);
}

void tst_ReplanActions::endingLaterMovesTheClosing()
{
    Running workshop;
    workshop.clock.advance(22 * Minute + 1);
    QVERIFY(recoverTime(*workshop.document, workshop.proposal(RecoveryWay::EndLater)));
    QCOMPARE((*workshop.document->stores().workshop.get())->agendaEnd, 9 * 60 + 35 + 8);
    QCOMPARE(workshop.block(1)->minutes, 20);
    QCOMPARE(workshop.document->nextUndo(Scope::agenda())->step.kind, StepKind::SetClosing);
}

void tst_ReplanActions::aProposalOfAnotherAgendaIsRefused()
{
    Running workshop;
    workshop.clock.advance(22 * Minute);
    const RecoveryProposal proposal = workshop.proposal();
    QVERIFY(addBlock(*workshop.document, u"Foto"_s, workshop.block(0).id()));
    const qint64 before = workshop.document->lastSequence();
    QVERIFY(!recoverTime(*workshop.document, proposal));
    QCOMPARE(workshop.document->lastSequence(), before);

    const RecoveryProposal late = workshop.proposal();
    QVERIFY(nextBlock(*workshop.document));
    QVERIFY2(!recoverTime(*workshop.document, late), "the block already runs");
}

void tst_ReplanActions::whatChangesNothingIsRefused()
{
    const Running workshop;
    QVERIFY(!recoverTime(*workshop.document, workshop.proposal()));
}

void tst_ReplanActions::aReasonIsOneStepForAllItsBlocks()
{
    Running workshop;
    const QList<Id<AgendaBlock>> both{workshop.block(0).id(), workshop.block(1).id()};
    QVERIFY(explainCut(*workshop.document, both, u"  The minister\ncame late "_s));
    for (const AgendaRow &row : workshop.snapshot().rows)
        QCOMPARE(row.reason, u"The minister came late"_s);
    QCOMPARE(workshop.document->nextUndo(Scope::agenda())->step.kind, StepKind::ExplainCut);
    workshop.reopen();
    QCOMPARE(workshop.snapshot().rows.last().reason, u"The minister came late"_s);
    QVERIFY(workshop.document->undo(Scope::agenda()));
    for (const AgendaRow &row : workshop.snapshot().rows)
        QCOMPARE(row.reason, QString());
}

void tst_ReplanActions::wordsComeRightBehindTheBlockThatRuns()
{
    Running workshop;
    QVERIFY(insertWords(*workshop.document));
    QCOMPARE(workshop.titles(),
             (QStringList{u"Bienvenida"_s, u"Palabras no previstas"_s, u"Lluvia de ideas"_s}));
    QCOMPARE(workshop.block(1)->minutes, 5);
    QCOMPARE(workshop.block(1)->leastMinutes, 2);
    QCOMPARE(workshop.block(1)->tier, 0);
    QCOMPARE(workshop.snapshot().marginMs, -5 * Minute);
}

void tst_ReplanActions::wordsComeBeforeWhatStartsNext()
{
    Running workshop;
    workshop.clock.advance(Minute);
    QVERIFY(closeBlock(*workshop.document));
    QVERIFY(insertWords(*workshop.document));
    QCOMPARE(workshop.titles().at(1), u"Palabras no previstas"_s);
    workshop.clock.advance(Minute);
    QVERIFY(nextBlock(*workshop.document));
    QCOMPARE(workshop.snapshot().current->index, 1);

    TestWorkshop waiting;
    const auto words = insertWords(*waiting.document);
    QVERIFY(words);
    QCOMPARE(waiting.document->stores().agendaBlocks.all()->first().id(), words->id());
}

void tst_ReplanActions::aListTakesThePlaceOfTheAgenda()
{
    TestWorkshop workshop;
    AgendaBlockFields one;
    one.title = u"Uno"_s;
    AgendaBlockFields two;
    two.title = u"Dos"_s;
    QVERIFY(importAgenda(*workshop.document, {one, two}, u"agenda.csv"_s));
    const auto blocks = workshop.document->stores().agendaBlocks.all();
    QCOMPARE(blocks->size(), 2);
    QCOMPARE(blocks->at(0)->title, u"Uno"_s);
    QCOMPARE(blocks->at(1)->title, u"Dos"_s);
    QVERIFY(workshop.document->undo(Scope::agenda()));
    QCOMPARE(workshop.document->stores().agendaBlocks.all()->first()->title, u"Bienvenida"_s);
    QVERIFY(!importAgenda(*workshop.document, {}, u"vacia.csv"_s));
}

void tst_ReplanActions::noListIsTakenOnceTheAgendaHasStarted()
{
    const Running workshop;
    AgendaBlockFields one;
    one.title = u"Uno"_s;
    QVERIFY(!importAgenda(*workshop.document, {one}, u"agenda.csv"_s));
    QVERIFY(workshop.document->undo(Scope::agenda())); // the start
    QVERIFY(importAgenda(*workshop.document, {one}, u"agenda.csv"_s));
}

TALLERISTA_TEST(tst_ReplanActions)
#include "tst_replanactions.moc"

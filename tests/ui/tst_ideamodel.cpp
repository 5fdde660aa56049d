// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testworkshop.h"
#include "ui/stages/ideas/ideamodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_IdeaModel : public QObject
{
    Q_OBJECT

private slots:
    void theNewestStandsOnTopAndNobodyElseMoves();
    void undoAndRedoAreFollowedRowByRow();
    void theOtherTableDoesNotShowHere();
    void searchingFoldsAccentsAndFindsCodes();
    void anErasedAuthorIsNotShown();
};

void tst_IdeaModel::theNewestStandsOnTopAndNobodyElseMoves()
{
    TestWorkshop workshop;
    IdeaModel model(*workshop.document, workshop.mesa(1));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"una"_s, {}, {}, {}, {}}));
    const QPersistentModelIndex first(model.index(0, 0));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    workshop.clock.advance(1'000);
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"dos"_s, {}, {}, {}, {}}));

    QCOMPARE(model.index(0, 0).data().toString(), u"dos"_s);
    QCOMPARE(first.row(), 1);
    QCOMPARE(first.data().toString(), u"una"_s);
    QCOMPARE(resets.count(), 0);
}

void tst_IdeaModel::undoAndRedoAreFollowedRowByRow()
{
    TestWorkshop workshop;
    const Scope scope = Scope::of(workshop.mesa(1));
    IdeaModel model(*workshop.document, workshop.mesa(1));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(captureIdea(
            *workshop.document, workshop.mesa(1), {{}, QString::number(i), {}, {}, {}, {}}));
        workshop.clock.advance(1'000);
    }
    QVERIFY(removeIdeas(*workshop.document, {model.ideaAt(model.index(2, 0))->id()}));
    QCOMPARE(model.rowCount(), 4);

    QVERIFY(workshop.document->undo(scope));
    QCOMPARE(model.index(2, 0).data().toString(), u"2"_s);
    QVERIFY(workshop.document->undo(scope));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(workshop.document->redo(scope));
    QCOMPARE(model.index(0, 0).data().toString(), u"4"_s);
}

void tst_IdeaModel::theOtherTableDoesNotShowHere()
{
    TestWorkshop workshop;
    IdeaModel model(*workshop.document, workshop.mesa(1));
    model.reload();

    QVERIFY(
        captureIdea(*workshop.document, workshop.mesa(2), {{}, u"de la dos"_s, {}, {}, {}, {}}));

    QCOMPARE(model.rowCount(), 0);
}

void tst_IdeaModel::searchingFoldsAccentsAndFindsCodes()
{
    TestWorkshop workshop;
    IdeaModel model(*workshop.document, workshop.mesa(2));
    QVERIFY(captureIdea(
        *workshop.document, workshop.mesa(2), {7, u"Publicación"_s, {}, u"Educación"_s, {}, {}}));

    const QString haystack = model.index(0, 0).data(IdeaModel::SearchRole).toString();
    for (const QString &needle : {u"publicacion"_s, u"m2-07"_s, u"educacion"_s})
        QVERIFY2(haystack.contains(needle), qPrintable(haystack));
}

void tst_IdeaModel::anErasedAuthorIsNotShown()
{
    TestWorkshop workshop;
    IdeaModel model(*workshop.document, workshop.mesa(1));
    const auto idea = captureIdea(
        *workshop.document, workshop.mesa(1), {{}, u"Pozo"_s, {}, u"Salud"_s, {}, u"Rosa"_s});
    model.reload();
    QVERIFY(model.index(0, 0).data(IdeaModel::DetailRole).toString().contains(u"Rosa"_s));

    QVERIFY(eraseParticipant(*workshop.document, *(*idea)->author));
    model.reload();

    QCOMPARE(model.index(0, 0).data(IdeaModel::DetailRole).toString(), u"Salud"_s);
}

QTEST_MAIN(tst_IdeaModel)
#include "tst_ideamodel.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/base/privacy.h"
#include "ui/stages/ideas/ideamodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

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
    void theRoomSeesNoAuthorInAnyRole();
    void joinedIdeasOpenAndCloseUnderTheModelsPromises();
    void marksStayWithTheirIdea();
};

void tst_IdeaModel::theNewestStandsOnTopAndNobodyElseMoves()
{
    TestWorkshop workshop;
    const Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(1), privacy);
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
    const Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(1), privacy);
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
    const Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(1), privacy);
    model.reload();

    QVERIFY(
        captureIdea(*workshop.document, workshop.mesa(2), {{}, u"de la dos"_s, {}, {}, {}, {}}));

    QCOMPARE(model.rowCount(), 0);
}

void tst_IdeaModel::searchingFoldsAccentsAndFindsCodes()
{
    TestWorkshop workshop;
    const Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(2), privacy);
    QVERIFY(captureIdea(
        *workshop.document, workshop.mesa(2), {7, u"Publicación"_s, {}, u"Educación"_s, {}, {}}));

    for (const QString &needle : {u"publicacion"_s, u"m2-07"_s, u"educacion"_s}) {
        model.setCriteria({needle});
        QVERIFY2(model.rowCount() == 1, qPrintable(needle));
    }
    model.setCriteria({u"otra"_s});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.ideaCount(), 1);
}

void tst_IdeaModel::anErasedAuthorIsNotShown()
{
    TestWorkshop workshop;
    const Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(1), privacy);
    const auto idea = captureIdea(
        *workshop.document, workshop.mesa(1), {{}, u"Pozo"_s, {}, u"Salud"_s, {}, u"Rosa"_s});
    model.reload();
    QVERIFY(model.index(0, 0).data(IdeaModel::DetailRole).toString().contains(u"Rosa"_s));

    QVERIFY(eraseParticipant(*workshop.document, *(*idea)->author));
    model.reload();

    QCOMPARE(model.index(0, 0).data(IdeaModel::DetailRole).toString(), u"Salud"_s);
}

void tst_IdeaModel::theRoomSeesNoAuthorInAnyRole()
{
    TestWorkshop workshop;
    Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(1), privacy);
    QVERIFY(captureIdea(
        *workshop.document, workshop.mesa(1), {{}, u"Pozo"_s, {}, {}, {}, u"Rosaura"_s}));
    const auto all = [&] {
        QString said;
        for (int role = 0; role < Qt::UserRole + 16; ++role)
            said += model.index(0, 0).data(role).toString();
        return said;
    };
    QVERIFY(all().contains(u"Rosaura"_s));

    privacy.set(true);

    QVERIFY2(!all().contains(u"Rosaura"_s), qPrintable(all()));
    model.setCriteria({u"rosaura"_s});
    QCOMPARE(model.rowCount(), 0);
    model.setCriteria({});
    model.setOrder(IdeaOrder::Author);
    QVERIFY(!all().contains(u"Rosaura"_s));
}

void tst_IdeaModel::joinedIdeasOpenAndCloseUnderTheModelsPromises()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const Privacy privacy;
    IdeaModel model(document, workshop.mesa(1), privacy);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Id<Idea>> ids;
    for (int i = 1; i <= 4; ++i) {
        ids.append(
            captureIdea(document, workshop.mesa(1), {i, QString::number(i), {}, {}, {}, {}})->id());
        workshop.clock.advance(1'000);
    }
    const auto shown = [&] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts.join(u' ');
    };

    QVERIFY(mergeIdeas(document, ids.at(0), {ids.at(2), ids.at(3)}, u"1"_s));
    QCOMPARE(shown(), u"2 1"_s);
    model.setOpen(model.indexOf(ids.at(0)), true);
    QCOMPARE(shown(), u"2 1 3 4"_s);
    QCOMPARE(model.indexOf(ids.at(2)).data(IdeaModel::DepthRole).toInt(), 1);
    QVERIFY(separateIdea(document, ids.at(3)));
    QCOMPARE(shown(), u"4 2 1 3"_s);
    model.setOpen(model.indexOf(ids.at(0)), false);
    QCOMPARE(shown(), u"4 2 1"_s);
    model.setOrder(IdeaOrder::Heading);
    QCOMPARE(shown(), u"Without a heading (3) 4 2 1"_s);
    while (document.undo(Scope::of(workshop.mesa(1)))) {
    }
    QCOMPARE(model.rowCount(), 0);
}

void tst_IdeaModel::marksStayWithTheirIdea()
{
    TestWorkshop workshop;
    const Privacy privacy;
    IdeaModel model(*workshop.document, workshop.mesa(1), privacy);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(captureIdea(
            *workshop.document, workshop.mesa(1), {i, QString::number(i), {}, {}, {}, {}}));
        workshop.clock.advance(1'000);
    }

    model.toggleMark(model.index(0, 0));
    model.toggleMark(model.index(2, 0));
    model.setOrder(IdeaOrder::Card);

    QCOMPARE(model.marked().size(), 2);
    QCOMPARE(model.marked().first()->number, 1);
    QVERIFY(removeIdeas(*workshop.document, {model.marked().first().id()}));
    QCOMPARE(model.marked().size(), 1);
    model.clearMarks();
    QVERIFY(model.marked().isEmpty());
}

TALLERISTA_TEST(tst_IdeaModel)
#include "tst_ideamodel.moc"

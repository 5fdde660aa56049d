// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/report/pdf.h"
#include "core/store/database.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "ui/base/privacy.h"
#include "ui/stages/ideas/ideaview.h"
#include "ui/startpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tableswitch.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// The window driven as a person drives it.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void aWorkshopIsMadeFromATemplateAndOpened();
    void twentyIdeasPerTableAreTypedAndATypoIsUndoneOnOneTableAlone();
    void noKeyTypedWhileTheDiskIsBusyIsLost();
    void aCardNumberIsKeptAndATakenOneIsRefusedWithTheTextStillThere();
    void theClockRunsFromEveryPage();
    void halfTypedTextSurvivesAChangeOfLanguage();
    void aFileThatCannotBeOpenedIsExplainedOnTheStartPage();
    void theHeaderNamesTheStepThatUndoWouldTake();
    void theDocumentIsExportedFromAnyPage();
    void aTextOfFiveHundredAndOneCharactersStaysInTheBox();
    void noPageTakesAKeyThatWorksEverywhere();
    void halfTypedTextIsThereWhenTheWorkshopIsOpenedAgain();
    void aWorkshopOpensAtTheTableThatWasOnShow();
    void aHalfEditedRowIsOpenAgain();
    void wordsForAllAreAskedForAgain();
    void whatCannotBeOpenedIsSaidToBeThere();
    void whatHasNoFieldAnyMoreCanBeCopiedAndIsToldNoMore();
    void undoSaysWhatItTookBackOnAPageThatShowsNothingOfIt();
    void aWorkshopOpensAtThePageOfTheBlockThatRuns();
    void joiningTwinsTakesTheTableSwitchAlong();
    void whatWasSavedIsNoDraft();
    void aBackupIsOpenedAsAFileOfItsOwn();
    void aNewWorkshopHasTheHourOfTheComputer();
    void whatTheRoomMustNotSeeStaysHiddenThroughACrash();
    void afterACrashTheRunningAgendaIsOnTheScreen();
    void aRefusedHourIsNoDraft();

private:
    static QLineEdit *field(const TestWindow &desk, int mesa)
    {
        return desk.window->findChild<QLineEdit *>(u"captureField%1"_s.arg(mesa));
    }
    static void type(const TestWindow &desk, int mesa, const QString &text)
    {
        field(desk, mesa)->setFocus();
        QTest::keyClicks(field(desk, mesa), text);
        QTest::keyClick(field(desk, mesa), Qt::Key_Return);
    }
    static QStringList ideas(const TestWindow &desk, int mesa)
    {
        QStringList texts;
        const auto mesas = desk.window->document()->stores().mesas.all();
        const auto all = desk.window->document()->stores().ideas.all();
        for (const Idea &idea : *all) {
            if (idea->mesa == mesas->at(mesa - 1).id())
                texts.append(idea->text);
        }
        return texts;
    }
    static void press(const TestWindow &desk, const QKeySequence &keys)
    {
        QTest::keySequence(desk.window.get(), keys);
    }
};

void tst_MainWindow::aWorkshopIsMadeFromATemplateAndOpened()
{
    TestWindow desk;
    const QString path = desk.folder.filePath(u"nuevo.taller"_s);
    desk.dialogs.setNextFileName(path);
    auto *start = desk.window->findChild<StartPage *>();

    emit start->createRequested(u"gobierno"_s,
                                {u"Consulta de prueba"_s, QDate(2026, 11, 24), u"Sonsonate"_s, {}});

    QVERIFY(desk.window->document());
    QVERIFY(QFile::exists(path));
    QVERIFY(desk.window->windowTitle().contains(u"Consulta de prueba"_s));
    QCOMPARE(desk.settings.recentFiles().first().path, path);
}

void tst_MainWindow::twentyIdeasPerTableAreTypedAndATypoIsUndoneOnOneTableAlone()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    for (int i = 1; i <= 20; ++i) {
        type(desk, 1, u"first %1"_s.arg(i));
        type(desk, 2, u"second %1"_s.arg(i));
        desk.clock.advance(1'000);
    }
    type(desk, 2, u"tpyo"_s);
    type(desk, 1, u"first 21"_s);
    field(desk, 2)->setFocus();

    press(desk, QKeySequence::Undo);

    QCOMPARE(ideas(desk, 1).size(), 21);
    QCOMPARE(ideas(desk, 2).size(), 20);
    QVERIFY(!ideas(desk, 2).contains(u"tpyo"_s));
    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());
    QCOMPARE(ideas(desk, 1).last(), u"first 21"_s);
    QCOMPARE(ideas(desk, 2).last(), u"second 20"_s);
}

/// On a stick a step takes a tenth of a second, and people type on.
void tst_MainWindow::noKeyTypedWhileTheDiskIsBusyIsLost()
{
    TestWorkshop workshop;
    workshop.document.reset();
    FaultyVfs disk;
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    QString typed;
    const auto typeOn = [&typed](FaultyVfs::Call call) {
        if (call != FaultyVfs::Call::Sync || typed.size() >= 4)
            return;
        const QChar key(u'a' + ushort(typed.size()));
        typed += key;
        for (const auto event : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(
                QApplication::focusWidget(),
                new QKeyEvent(event, key.toUpper().unicode(), Qt::NoModifier, key));
    };
    field(desk, 1)->setFocus();
    QTest::keyClicks(field(desk, 1), u"Primera"_s);

    disk.onCall(typeOn);
    QTest::keyClick(field(desk, 1), Qt::Key_Return);
    disk.onCall({});
    QCoreApplication::processEvents();

    QCOMPARE(ideas(desk, 1), QStringList{u"Primera"_s});
    QVERIFY(typed.size() >= 2);
    QCOMPARE(field(desk, 1)->text(), typed);
}

void tst_MainWindow::aCardNumberIsKeptAndATakenOneIsRefusedWithTheTextStillThere()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    type(desk, 2, u"7 Crear huertos"_s);
    type(desk, 2, u"Sin tarjeta"_s);
    type(desk, 2, u"7 Otra cosa"_s);

    const auto all = desk.window->document()->stores().ideas.all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0)->number, 7);
    QCOMPARE(all->at(1)->number, 8);
    QCOMPARE(field(desk, 2)->text(), u"7 Otra cosa"_s);
    bool said = false;
    for (const Notice *notice : desk.window->findChildren<Notice *>())
        said = said || notice->sentence().contains(u"M2-07"_s);
    QVERIFY(said);
}

void tst_MainWindow::theClockRunsFromEveryPage()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    field(desk, 1)->setFocus();

    press(desk, Qt::CTRL | Qt::Key_Return);
    desk.clock.advance(60'000);
    press(desk, Qt::CTRL | Qt::Key_Minus);
    press(desk, Qt::CTRL | Qt::Key_Return);

    const auto events = desk.window->document()->stores().agendaEvents.all();
    QCOMPARE(events->size(), 3);
    QCOMPARE(events->at(1)->amountMs, -60'000);
    QVERIFY(ideas(desk, 1).isEmpty());
}

void tst_MainWindow::halfTypedTextSurvivesAChangeOfLanguage()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    QTest::keyClicks(field(desk, 2), u"a medio escribir"_s);

    desk.language.apply(u"es"_s);
    QCoreApplication::processEvents();

    QCOMPARE(field(desk, 2)->text(), u"a medio escribir"_s);
    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::Ideas));
    desk.language.apply(u"en"_s);
}

void tst_MainWindow::aFileThatCannotBeOpenedIsExplainedOnTheStartPage()
{
    TestWorkshop workshop; // holds the lease
    TestWindow desk;

    desk.window->openFile(workshop.path());

    QVERIFY(!desk.window->document());
    bool said = false;
    for (const Notice *notice : desk.window->findChildren<Notice *>())
        said = said || notice->sentence().contains(u"LAPTOP-7"_s);
    QVERIFY(said);
}

void tst_MainWindow::theHeaderNamesTheStepThatUndoWouldTake()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    type(desk, 1, u"Una"_s);

    const auto *name = desk.window->findChild<QLabel *>(u"undoName"_s);
    QVERIFY2(name->text().contains(u"M1-01"_s), qPrintable(name->text()));
    field(desk, 2)->setFocus();
    QVERIFY2(!name->text().contains(u"M1-01"_s), qPrintable(name->text()));
}

void tst_MainWindow::theDocumentIsExportedFromAnyPage()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    const QString path = desk.folder.filePath(u"documento.pdf"_s);
    desk.dialogs.setNextFileName(path);
    desk.go(Stage::Ideas);
    field(desk, 1)->setFocus();

    QTest::keyClick(field(desk, 1), Qt::Key_E, Qt::ControlModifier); // on X11 a field would keep it

    QTRY_VERIFY(QFile::exists(path));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

void tst_MainWindow::aTextOfFiveHundredAndOneCharactersStaysInTheBox()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    field(desk, 1)->setText(QString(501, u'x'));

    QTest::keyClick(field(desk, 1), Qt::Key_Return);

    QCOMPARE(field(desk, 1)->text().size(), 501);
    QVERIFY(ideas(desk, 1).isEmpty());
    field(desk, 1)->setText(QString(500, u'x'));
    QTest::keyClick(field(desk, 1), Qt::Key_Return);
    QCOMPARE(ideas(desk, 1).size(), 1);
}

/// Qt calls neither of two that hear the same key.
void tst_MainWindow::noPageTakesAKeyThatWorksEverywhere()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    QList<QKeySequence> everywhere;
    for (const QAction *action : desk.window->findChild<Actions *>()->all())
        everywhere.append(action->shortcuts());
    QVERIFY(everywhere.contains(QKeySequence(u"Ctrl+B"_s)));
    for (const StageRow &row : stageTable()) {
        desk.go(row.stage);
        const QWidget *page = desk.window->view()->page();
        QList<QKeySequence> own;
        for (const QShortcut *shortcut : page->findChildren<QShortcut *>())
            own.append(shortcut->key());
        for (const QAction *action : page->findChildren<QAction *>())
            own.append(action->shortcuts());
        for (const QKeySequence &keys : own)
            QVERIFY2(!everywhere.contains(keys), qPrintable(keys.toString()));
    }
}

void tst_MainWindow::halfTypedTextIsThereWhenTheWorkshopIsOpenedAgain()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    field(desk, 2)->setFocus();
    QTest::keyClicks(field(desk, 2), u"a medio escribir"_s);

    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());

    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::Ideas));
    QCOMPARE(field(desk, 2)->text(), u"a medio escribir"_s);
    QVERIFY(field(desk, 2)->hasFocus());
    QVERIFY(ideas(desk, 2).isEmpty());
}

void tst_MainWindow::aWorkshopOpensAtTheTableThatWasOnShow()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    QCOMPARE(desk.window->view()->table(), StagePage::AllTables);
    desk.go(Stage::Ideas);
    QTest::keyClick(desk.window->focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.window->view()->table(), 2);

    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());

    QCOMPARE(desk.window->view()->table(), 2);
    desk.go(Stage::Ideas);
    QVERIFY(field(desk, 2)->isVisible());
    QVERIFY(!field(desk, 1) || !field(desk, 1)->isVisible());
}

void tst_MainWindow::aHalfEditedRowIsOpenAgain()
{
    TestWorkshop workshop;
    for (const QString &name : {u"Ana Paz"_s, u"Ana Ruiz"_s})
        QVERIFY(addParticipant(*workshop.document, {name, {}, {}, {}, {}, {}, {}}));
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    type(desk, 2, u"La primera"_s);
    type(desk, 2, u"La segunda"_s);
    auto *list = desk.window->findChild<IdeaView *>(u"ideaList2"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QTest::keyClicks(list->findChild<QLineEdit *>(u"ideaEditor"_s),
                     u" @ana"_s); // not saved when left

    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());

    list = desk.window->findChild<IdeaView *>(u"ideaList2"_s);
    auto *editor = list->findChild<QLineEdit *>(u"ideaEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"La primera @ana ?1"_s);
    QVERIFY(editor->hasFocus());
    QCOMPARE(list->currentIndex().row(), 1);
    editor->setText(u"La primera a medias"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(ideas(desk, 2), (QStringList{u"La primera a medias"_s, u"La segunda"_s}));
}

void tst_MainWindow::wordsForAllAreAskedForAgain()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    type(desk, 2, u"Pozos"_s);
    type(desk, 2, u"Pozos hondos"_s);
    auto *list = desk.window->findChild<IdeaView *>(u"ideaList2"_s);
    list->setFocus();
    for (const int row : {0, 1}) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }
    QTest::keyClick(list, Qt::Key_M);
    auto *words = qobject_cast<QLineEdit *>(desk.window->focusWidget());
    QVERIFY(words);
    words->clear();
    QTest::keyClicks(words, u"Pozos para to"_s);

    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());

    words = qobject_cast<QLineEdit *>(desk.window->focusWidget());
    QVERIFY(words);
    QCOMPARE(words->text(), u"Pozos para to"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(ideas(desk, 2), QStringList({u"Pozos para to"_s, u"Pozos hondos"_s}));
}

void tst_MainWindow::whatCannotBeOpenedIsSaidToBeThere()
{
    TestWorkshop workshop;
    const auto idea =
        captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Pozos"_s, {}, {}, {}, {}, {}, {}});
    const RowId id = workshop.document->stores().workshop.get()->id();
    workshop.document.reset();
    TestWindow desk;
    {
        SideStore store(desk.folder.filePath(u"data"_s), id, desk.clock);
        store.setDraft({QString::number(int(Stage::FirstSelection)),
                        1,
                        u"developForWhom "_s + QString::fromLatin1(idea->id().toBytes().toHex())},
                       u"niños de 20 escuelas"_s);
    }

    desk.window->openFile(workshop.path());

    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::FirstSelection));
    const auto labels = desk.window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"niños de 20 escuelas"_s)
               && label->text().contains(u"M1-01"_s);
    }));
}

void tst_MainWindow::whatHasNoFieldAnyMoreCanBeCopiedAndIsToldNoMore()
{
    TestWorkshop workshop;
    const RowId id = workshop.document->stores().workshop.get()->id();
    workshop.document.reset();
    TestWindow desk;
    const QString drafts = desk.folder.filePath(u"data"_s);
    {
        SideStore store(drafts, id, desk.clock);
        store.setDraft({QString::number(int(Stage::Ideas)), 0, u"captureField9"_s}, u"perdido"_s);
    }
    desk.window->openFile(workshop.path());

    for (int press = 0; press < 2; ++press) // looks there, then copies
        desk.window->findChild<QPushButton *>(u"followNotice"_s)->click();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"perdido"_s);
    desk.window->closeWorkshop();
    QVERIFY(SideStore(drafts, id, desk.clock).drafts().isEmpty());
}

void tst_MainWindow::undoSaysWhatItTookBackOnAPageThatShowsNothingOfIt()
{
    TestWorkshop workshop;
    QVERIFY(addParticipant(*workshop.document, {u"Ana"_s, {}, {}, {}, {}, {}, {}}));
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Document);

    press(desk, QKeySequence::Undo);

    auto *toast = desk.window->findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().contains(
        stepName(StepKind::AddParticipant, u"Ana"_s)));
    QVERIFY(desk.window->document()->stores().participants.all()->isEmpty());
    toast->findChild<QPushButton *>()->click();
    QCOMPARE(desk.window->document()->stores().participants.all()->size(), 1);
}

void tst_MainWindow::aWorkshopOpensAtThePageOfTheBlockThatRuns()
{
    TestWorkshop workshop;
    const auto blocks = workshop.document->stores().agendaBlocks.all();
    const auto ideasBlock =
        std::find_if(blocks->begin(), blocks->end(), [](const AgendaBlock &block) {
            return block->stage == Stage::Ideas;
        });
    QVERIFY(ideasBlock != blocks->end());
    QVERIFY(startAgenda(*workshop.document));
    for (auto block = blocks->begin(); block != ideasBlock; ++block) {
        workshop.clock.advance(60'000);
        const auto next = nextBlock(*workshop.document);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    }
    workshop.document.reset();
    TestWindow desk;

    desk.window->openFile(workshop.path());

    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::Ideas));
}

void tst_MainWindow::joiningTwinsTakesTheTableSwitchAlong()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.window->resize(1024, 700);
    desk.go(Stage::Ideas);
    type(desk, 1, u"Caminos"_s);
    type(desk, 2, u"Portal de compras"_s);
    type(desk, 2, u"¡Portal de compras!"_s);
    desk.window->view()->showTable(1);
    const auto *tables = desk.window->findChild<TableSwitch *>();
    QCOMPARE(tables->current(), 1);
    auto *list = desk.window->findChild<IdeaView *>(u"ideaList1"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_D);
    auto *twins = desk.window->findChild<QListView *>(u"twinsList"_s);
    QTRY_COMPARE(twins->model()->rowCount(), 1);
    const auto labels = desk.window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"(D "_s); // it is told what is missing
    }));
    twins->setCurrentIndex(twins->model()->index(0, 0));

    QTest::keyClick(twins, Qt::Key_M);

    QTRY_COMPARE(tables->current(), 2);
    QVERIFY(desk.window->findChild<IdeaView *>(u"ideaList2"_s)->isVisible());
    QVERIFY(!list->isVisible());
}

void tst_MainWindow::whatWasSavedIsNoDraft()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    type(desk, 1, u"Una idea"_s);

    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());

    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::Preparation));
    desk.go(Stage::Ideas);
    QCOMPARE(field(desk, 1)->text(), QString());
}

void tst_MainWindow::aBackupIsOpenedAsAFileOfItsOwn()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.window->closeWorkshop(); // which makes the backup of the session
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    type(desk, 1, u"Una idea"_s);

    desk.window->findChild<Actions *>()->action(ActionId::FindBackup)->trigger();
    const auto *list = desk.window->findChild<QListWidget *>(u"backups"_s);
    auto *differences = desk.window->findChild<QLabel *>(u"backupDifferences"_s);
    QVERIFY(list->count() > 0);
    QVERIFY(differences->text().contains(u"1"_s));
    desk.window->findChild<QPushButton *>(u"restoreBackup"_s)->click();

    QVERIFY(desk.window->document());
    QVERIFY(desk.window->document()->path() != workshop.path());
    QVERIFY(ideas(desk, 1).isEmpty());
    QVERIFY(QFile::exists(workshop.path()));
}

/// Nobody follows the computer's clock while no workshop is open.
void tst_MainWindow::aNewWorkshopHasTheHourOfTheComputer()
{
    TestWindow desk;
    desk.clock.moveWall(qint64(3) * 3'600'000);
    const QString path = desk.folder.filePath(u"new.taller"_s);
    desk.dialogs.setNextFileName(path);
    auto *start = desk.window->findChild<StartPage *>();

    emit start->createRequested(u"gobierno"_s, {u"Taller"_s, QDate(2026, 11, 24), {}, {}});

    desk.window->closeWorkshop();
    const auto database = Database::open(path, Database::Access::ReadOnly);
    QVERIFY(database);
    auto steps = (*database)->run(u"SELECT at FROM history ORDER BY sequence"_s);
    QVERIFY(steps && steps->next());
    QCOMPARE(steps->value(0).toLongLong(), desk.clock.wallUtcMs());
}

void tst_MainWindow::whatTheRoomMustNotSeeStaysHiddenThroughACrash()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    const auto isHidden = [&] {
        return desk.window->findChild<Privacy *>()->isOn();
    };
    desk.window->openFile(workshop.path());
    press(desk, Qt::Key_F5);
    press(desk, Qt::Key_F5); // the work again, on the screen that the room sees
    QVERIFY(isHidden());

    desk.crash();
    desk.window->openFile(workshop.path());

    QVERIFY(isHidden());
    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());
    QVERIFY(!isHidden()); // another day
    desk.crash();
    desk.window->openFile(workshop.path());
    QVERIFY(!isHidden());
}

void tst_MainWindow::afterACrashTheRunningAgendaIsOnTheScreen()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::Preparation));
    QVERIFY(startAgenda(*desk.window->document()));

    desk.crash();
    desk.window->openFile(workshop.path());

    QCOMPARE(desk.window->view()->stage(), stageIndex(Stage::Agenda));
}

void tst_MainWindow::aRefusedHourIsNoDraft()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    const auto start = [&] {
        desk.go(Stage::Agenda);
        return desk.window->findChild<QLineEdit *>(u"agendaStart"_s);
    };
    desk.window->openFile(workshop.path());
    auto *typed = start();
    typed->setFocus();
    typed->selectAll();
    QTest::keyClicks(typed, u"pronto"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(typed->text(), u"pronto"_s);

    desk.window->closeWorkshop();
    desk.window->openFile(workshop.path());

    QCOMPARE(start()->text(), u"09:00"_s);
}

TALLERISTA_TEST(tst_MainWindow)
#include "tst_mainwindow.moc"

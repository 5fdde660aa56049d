// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/ideaactions.h"
#include "core/store/copies/verification.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkshop.h"

#include <QLabel>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Tallerista::Testing::FaultyVfs::Call)

/// What the window says, and what a person can do, when the file or its disk fails under the work.
class tst_BadDay : public QObject
{
    Q_OBJECT

private slots:
    void afterAFailedDiskWorkGoesOnInACopy_data();
    void afterAFailedDiskWorkGoesOnInACopy();
    void aDeletedFileIsSavedFromTheOpenOne();
    void aRenamedFileIsFoundAndGoneOnWith();
    void aFileThatCameBackNeedsNoHelp();
    void onAFullDiskTheWorkshopOpensForReading();
    void aDiskThatCannotBeReadIsNotCalledDamage();
    void whatWasHalfTypedLongAgoIsOfferedQuietly();
    void whatWasHalfTypedAndDeclinedIsOfferedNextTime();
    void theKeyIsDeadWhileThereIsNothingToSay();
    void theKeyKnowsWhatIsToldOfTheHour();
};

namespace {

/// A workshop open on the ideas page.
struct Day
{
    Day()
    {
        workshop.document.reset();
        open();
    }

    void open()
    {
        desk.window->openFile(workshop.path());
        if (desk.window->view())
            desk.go(Stage::Ideas);
    }
    QLineEdit *field(int mesa = 1) const
    {
        return desk.window->findChild<QLineEdit *>(u"captureField%1"_s.arg(mesa));
    }
    void type(const QString &text) const
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    QLabel *banner() const { return desk.window->findChild<QLabel *>(u"fileBannerSentence"_s); }
    bool says(const QString &words) const
    {
        return banner()->isVisible() && banner()->text().contains(words);
    }
    void follow() const { QTest::keySequence(desk.window.get(), QKeySequence(Qt::Key_F4)); }
    static void pressEnter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    QString path() const
    {
        return desk.window->document() ? desk.window->document()->path() : QString();
    }
    QStringList ideas() const
    {
        QStringList texts;
        for (const Idea &idea : *desk.window->document()->stores().ideas.all())
            texts.append(idea->text);
        return texts;
    }
    QString elsewhere() const { return desk.folder.filePath(u"otro lugar.taller"_s); }

    TestWorkshop workshop;
    TestWindow desk;
};

} // namespace

void tst_BadDay::afterAFailedDiskWorkGoesOnInACopy_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");

    QTest::newRow("writing") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE;
    QTest::newRow("flushing") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC;
    QTest::newRow("truncating the journal") << FaultyVfs::Call::Truncate << SQLITE_IOERR_TRUNCATE;
}

void tst_BadDay::afterAFailedDiskWorkGoesOnInACopy()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    FaultyVfs disk;
    Day day;
    day.type(u"Primera"_s);
    day.desk.window->view()->showTable(1);
    disk.breakAt(call, 1, code);
    day.type(u"Segunda"_s);
    QTRY_VERIFY(day.says(u"The disk failed"_s));

    day.desk.dialogs.setNextFileName(day.elsewhere());
    day.follow();
    QVERIFY(day.says(u"was copied and checked"_s));
    QVERIFY(verifyFile(day.elsewhere()));
    disk.mend(); // the other one is sound
    Day::pressEnter();

    QTRY_COMPARE(day.path(), day.elsewhere());
    QVERIFY(!day.banner()->isVisible());
    QCOMPARE(day.desk.window->view()->stage(), stageIndex(Stage::Ideas));
    QCOMPARE(day.desk.window->view()->table(), 1);
    QCOMPARE(day.field()->text(), u"Segunda"_s);
    QCOMPARE(QApplication::focusWidget(), day.field());
    Day::pressEnter();
    QCOMPARE(day.ideas(), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void tst_BadDay::aDeletedFileIsSavedFromTheOpenOne()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be deleted on this platform");
#endif
    Day day;
    day.type(u"Primera"_s);
    QVERIFY(QFile::remove(day.workshop.path()));
    day.type(u"Segunda"_s);
    QTRY_VERIFY(day.says(u"no longer in its place"_s));

    day.desk.dialogs.setNextFileName(day.workshop.path()); // where it was
    day.follow();
    QVERIFY(day.says(u"was copied and checked"_s));
    day.follow();

    QTRY_VERIFY(!day.banner()->isVisible());
    QCOMPARE(day.path(), day.workshop.path());
    QCOMPARE(day.field()->text(), u"Segunda"_s);
    Day::pressEnter();
    QCOMPARE(day.ideas(), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void tst_BadDay::aRenamedFileIsFoundAndGoneOnWith()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be renamed on this platform");
#endif
    Day day;
    day.type(u"Primera"_s);
    const QString renamed = day.workshop.folder.filePath(u"Consulta final.taller"_s);
    QVERIFY(QFile::rename(day.workshop.path(), renamed));
    day.type(u"Segunda"_s);
    QTRY_VERIFY(day.says(u"Consulta final.taller"_s));

    day.follow();

    QTRY_COMPARE(day.path(), renamed);
    QVERIFY(!day.banner()->isVisible());
    QCOMPARE(day.field()->text(), u"Segunda"_s);
    Day::pressEnter();
    QCOMPARE(day.ideas(), (QStringList{u"Primera"_s, u"Segunda"_s}));
    day.desk.window->closeWorkshop();
    QCOMPARE(QDir(day.workshop.folder.path()).entryList(QDir::Files),
             QStringList{u"Consulta final.taller"_s});
}

void tst_BadDay::aFileThatCameBackNeedsNoHelp()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be moved on this platform");
#endif
    Day day;
    for (int block = 0; block < 3; ++block) // when the agenda is over nothing ticks
        QTest::keySequence(day.desk.window.get(), Qt::CTRL | Qt::Key_Return);
    const QString away = day.desk.folder.filePath(u"lejos.taller"_s);
    QVERIFY(QFile::rename(day.workshop.path(), away));
    QTRY_VERIFY(day.banner()->isVisible());

    QVERIFY(QFile::rename(away, day.workshop.path()));

    QTRY_VERIFY(!day.banner()->isVisible());
    day.type(u"Primera"_s);
    QCOMPARE(day.ideas(), QStringList{u"Primera"_s});
}

void tst_BadDay::onAFullDiskTheWorkshopOpensForReading()
{
    FaultyVfs disk;
    Day day;
    day.type(u"Primera"_s);
    day.desk.window->closeWorkshop();
    disk.breakAt(FaultyVfs::Call::Write, 1, SQLITE_FULL);

    day.open();

    QVERIFY(day.desk.window->document());
    QVERIFY(day.desk.window->document()->isReadOnly());
    QVERIFY(day.says(u"is full"_s));
    QCOMPARE(day.ideas(), QStringList{u"Primera"_s});
    disk.mend();
    day.desk.window->findChild<QPushButton *>(u"declineNotice"_s)->setFocus();
    Day::pressEnter(); // open it again
    QTRY_VERIFY(!day.banner()->isVisible());
    day.type(u"Segunda"_s);
    QCOMPARE(day.ideas(), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void tst_BadDay::aDiskThatCannotBeReadIsNotCalledDamage()
{
    FaultyVfs disk;
    Day day;
    day.desk.window->closeWorkshop();
    disk.breakAt(FaultyVfs::Call::Read, 1, SQLITE_IOERR_READ);

    const auto opened = WorkshopDocument::open(day.workshop.path(), day.desk.clock, testWriter());

    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"cannot be read"_s),
             qPrintable(opened.error().message));
    QVERIFY(!opened.error().message.contains(u"damaged"_s));
}

void tst_BadDay::whatWasHalfTypedLongAgoIsOfferedQuietly()
{
    Day day;
    day.field(2)->setFocus();
    QTest::keyClicks(day.field(2), u"a medio escribir"_s);
    day.desk.window->closeWorkshop();
    day.desk.clock.advance(qint64(25) * 3'600'000);

    day.desk.window->openFile(day.workshop.path());

    QCOMPARE(day.desk.window->view()->stage(), stageIndex(Stage::Preparation));
    QVERIFY(day.says(u"a medio escribir"_s));
    day.follow();
    QVERIFY(!day.banner()->isVisible());
    QCOMPARE(day.desk.window->view()->stage(), stageIndex(Stage::Ideas));
    QCOMPARE(QApplication::focusWidget(), day.field(2));
    QCOMPARE(day.field(2)->text(), u"a medio escribir"_s);
}

/// Looking at old typing does not make it young.
void tst_BadDay::whatWasHalfTypedAndDeclinedIsOfferedNextTime()
{
    Day day;
    day.field(2)->setFocus();
    QTest::keyClicks(day.field(2), u"a medio escribir"_s);
    day.desk.window->closeWorkshop();
    day.desk.clock.advance(qint64(25) * 3'600'000);
    day.open();
    day.field(2)->setFocus();
    auto *decline = day.desk.window->findChild<QPushButton *>(u"declineNotice"_s);
    decline->click();
    QVERIFY(!day.banner()->isVisible());
    day.desk.window->closeWorkshop();

    day.desk.window->openFile(day.workshop.path());

    QVERIFY(day.says(u"a medio escribir"_s));
}

void tst_BadDay::theKeyIsDeadWhileThereIsNothingToSay()
{
    Day day;
    const auto *follow = day.desk.window->findChild<Actions *>()->action(ActionId::FollowNotice);

    QVERIFY(!day.banner()->isVisible());
    QVERIFY(!follow->isEnabled());
    day.desk.window->closeWorkshop();
    QVERIFY(!follow->isEnabled());
}

void tst_BadDay::theKeyKnowsWhatIsToldOfTheHour()
{
    Day day;
    QVERIFY(startAgenda(*day.desk.window->document()));
    day.desk.crash();
    day.desk.clock.advance(95'000);
    day.open();
    const auto *told = day.desk.window->findChild<QLabel *>(u"clockBannerSentence"_s);
    const auto *follow = day.desk.window->findChild<Actions *>()->action(ActionId::FollowNotice);
    QVERIFY(told->isVisible());
    QVERIFY(follow->isEnabled());
    auto *typing = day.field();
    typing->setFocus();

    day.follow();

    QVERIFY(!told->isVisible());
    QVERIFY(!follow->isEnabled());
    QCOMPARE(QApplication::focusWidget(), typing);
}

TALLERISTA_TEST(tst_BadDay)
#include "tst_badday.moc"

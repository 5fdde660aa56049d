// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"
#include "core/domain/rehearsal.h"
#include "core/rehearsal/rehearsalfolder.h"
#include "tests/support/bytes.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "ui/base/privacy.h"
#include "ui/projector/projectorwall.h"
#include "ui/projector/roompage.h"
#include "ui/rehearsal/rehearsalbar.h"

#include <QLabel>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workshop open in the window, from which a rehearsal begins.
struct RehearsedDay
{
    RehearsedDay()
    {
        workshop.document.reset();
        desk.window->openFile(workshop.path());
        before = bytesOf(workshop.path());
    }

    QAction *action(ActionId id) const { return desk.window->findChild<Actions *>()->action(id); }
    /// Rehearsal actions act once the event at hand is over.
    void trigger(ActionId id) const
    {
        action(id)->trigger();
        QCoreApplication::processEvents();
    }
    const Stores &stores() const { return desk.window->document()->stores(); }
    bool isRehearsing() const { return isRehearsal(stores().workshop.get()->fields()); }
    QString clock() const { return desk.window->findChild<QLabel *>(u"rehearsalClock"_s)->text(); }

    TestWorkshop workshop;
    QByteArray before;
    TestWindow desk;
};

} // namespace

/// The window while a rehearsal is under way.
class tst_Rehearsing : public QObject
{
    Q_OBJECT

private slots:
    void aRehearsalTakesThePlaceOfTheWorkshopAndSaysSo();
    void aMorningThatRunsIsNotLeftWithoutAWord();
    void nothingThatMixesThemCanBeDone();
    void noTimePassesBeforeTheAgendaStarts();
    void thePreviewIsAsLargeAsTheImage();
    void theHourIsToldInANarrowWindow();
    void theTimeStandsStillOnOneKey();
    void comingLateMakesTheBlockGoOver();
    void comingLateInAPauseMovesTheEnd();
    void afterAPowerCutEverythingIsThere();
    void afterAPowerCutTheRoomStillSeesNoNames();
    void aPowerCutItDoesNotSurviveEndsIt_data();
    void aPowerCutItDoesNotSurviveEndsIt();
    void twoProgramsRehearseApart();
    void deletingItLeadsBackToTheWorkshop();
    void keepingItWritesItWhereItIsWanted();
    void whoOpensAKeptOneSeesWhatItIs();
};

void tst_Rehearsing::aRehearsalTakesThePlaceOfTheWorkshopAndSaysSo()
{
    const RehearsedDay day;
    QVERIFY(!day.desk.window->findChild<RehearsalBar *>()->isVisible());
    QVERIFY(!day.action(ActionId::EndRehearsal)->isEnabled());

    day.trigger(ActionId::Rehearse);

    QVERIFY(day.isRehearsing());
    QVERIFY(day.desk.window->findChild<RehearsalBar *>()->isVisible());
    QVERIFY(day.desk.window->windowTitle().startsWith("REHEARSAL"_L1));
    QVERIFY(day.stores().participants.all()->size() > 20);
    QCOMPARE(day.desk.settings.recentFiles().size(), 1);
    QVERIFY(day.action(ActionId::EndRehearsal)->isEnabled());
}

void tst_Rehearsing::aMorningThatRunsIsNotLeftWithoutAWord()
{
    RehearsedDay day;
    QVERIFY(startAgenda(*day.desk.window->document()));
    day.trigger(ActionId::Rehearse); // asked, and nobody answers
    QVERIFY(!day.isRehearsing());
    day.desk.dialogs.setNextAnswer(1);
    day.trigger(ActionId::Rehearse);
    QVERIFY(day.isRehearsing());
}

void tst_Rehearsing::noTimePassesBeforeTheAgendaStarts()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    const Clock &clock = day.desk.window->document()->clock();
    const qint64 then = clock.nowUtcMs();
    QTest::qWait(20);
    QCOMPARE(clock.nowUtcMs(), then);
    day.trigger(ActionId::RehearsalFaster);
    QCOMPARE(clock.nowUtcMs(), then);
    QVERIFY2(day.clock().contains(u"×10 once"_s), qPrintable(day.clock()));
    QVERIFY(startAgenda(*day.desk.window->document()));
    QTRY_VERIFY(clock.nowUtcMs() > then);
    QVERIFY(day.clock().endsWith(u"×10"_s));
}

void tst_Rehearsing::nothingThatMixesThemCanBeDone()
{
    const RehearsedDay day;
    const QList<ActionId> mixing{ActionId::JoinComputers,
                                 ActionId::LendTable,
                                 ActionId::MirrorElsewhere,
                                 ActionId::FindBackup,
                                 ActionId::ImportPeople};
    for (const ActionId id : mixing)
        QVERIFY(day.action(id)->isEnabled());
    day.trigger(ActionId::Rehearse);
    for (const ActionId id : mixing)
        QVERIFY(!day.action(id)->isEnabled());
    QCOMPARE(bytesOf(day.workshop.path()), day.before);
}

void tst_Rehearsing::thePreviewIsAsLargeAsTheImage()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    QCoreApplication::processEvents();
    const QSize promised = day.desk.window->findChild<ProjectorWall *>()->imageSize();
    day.trigger(ActionId::Projector);
    QCoreApplication::processEvents(); // the menus give way
    QCOMPARE(day.desk.window->findChild<RoomPage *>()->size(), promised);
}

void tst_Rehearsing::theHourIsToldInANarrowWindow()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    day.desk.window->setMinimumSize(0, 0);
    day.desk.window->resize(683, 384);
    QCoreApplication::processEvents();
    const auto *clock = day.desk.window->findChild<QLabel *>(u"rehearsalClock"_s);
    QVERIFY2(clock->width() > clock->fontMetrics().horizontalAdvance(u"08:59 · ×5"_s),
             qPrintable(QString::number(clock->width())));
}

void tst_Rehearsing::theTimeStandsStillOnOneKey()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    QVERIFY2(day.clock().contains(u"×5"_s), qPrintable(day.clock()));
    day.trigger(ActionId::RehearsalFaster);
    day.trigger(ActionId::RehearsalPause);
    QVERIFY(day.clock().contains("stands still"_L1));
    const qint64 then = day.desk.window->document()->clock().nowUtcMs();
    QTest::qWait(20);
    QCOMPARE(day.desk.window->document()->clock().nowUtcMs(), then);
    day.trigger(ActionId::RehearsalPause);
    QVERIFY(day.clock().endsWith(u"×10"_s));
}

void tst_Rehearsing::comingLateMakesTheBlockGoOver()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    day.trigger(ActionId::RehearsalPause);
    day.trigger(ActionId::DrillLate);
    QCOMPARE(day.desk.window->view()->agenda()->state, AgendaState::NotStarted);
    QVERIFY(startAgenda(*day.desk.window->document()));
    day.trigger(ActionId::DrillLate);
    const auto agenda = day.desk.window->view()->agenda();
    QCOMPARE(agenda->current->remainingMs, -12 * MsPerMinute);
    day.trigger(ActionId::DrillLate);
    QCOMPARE(day.desk.window->view()->agenda()->current->remainingMs, -24 * MsPerMinute);
}

void tst_Rehearsing::comingLateInAPauseMovesTheEnd()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    day.trigger(ActionId::RehearsalPause);
    QVERIFY(startAgenda(*day.desk.window->document()));
    QVERIFY(pauseOrResume(*day.desk.window->document()));
    const qint64 end = day.desk.window->view()->agenda()->end;
    day.trigger(ActionId::DrillLate);
    QCOMPARE(day.desk.window->view()->agenda()->end, end + 12 * MsPerMinute);
}

void tst_Rehearsing::afterAPowerCutEverythingIsThere()
{
    const RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    day.trigger(ActionId::RehearsalPause);
    QVERIFY(startAgenda(*day.desk.window->document()));
    const auto people = day.stores().participants.all()->size();

    day.trigger(ActionId::DrillPowerCut);

    QVERIFY(day.isRehearsing());
    QCOMPARE(day.stores().participants.all()->size(), people);
    QVERIFY(day.desk.window->view()->agenda()->current->elapsedMs >= 90'000);
    QVERIFY(day.action(ActionId::EndRehearsal)->isEnabled());
}

void tst_Rehearsing::afterAPowerCutTheRoomStillSeesNoNames()
{
    const RehearsedDay day;
    const auto &privacy = *day.desk.window->findChild<Privacy *>();
    day.trigger(ActionId::Rehearse);
    day.trigger(ActionId::Projector);
    day.trigger(ActionId::Projector); // the work again, on the screen that the room sees
    QVERIFY(privacy.isOn());
    day.trigger(ActionId::DrillPowerCut);
    QVERIFY(privacy.isOn());
    day.desk.window->openFile(day.workshop.path());
    QVERIFY(!privacy.isOn());
}

void tst_Rehearsing::aPowerCutItDoesNotSurviveEndsIt_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("its file is gone") << false;
    QTest::newRow("a real workshop is in its place") << true;
}

void tst_Rehearsing::aPowerCutItDoesNotSurviveEndsIt()
{
    QFETCH(bool, isReplaced);
    const RehearsedDay day;
    const qint64 sequence = day.desk.window->document()->lastSequence();
    day.trigger(ActionId::Rehearse);
    const QString path = day.desk.window->document()->path();
    QVERIFY(QFile::remove(path));
    QVERIFY(!isReplaced || QFile::copy(day.workshop.path(), path));

    day.trigger(ActionId::DrillPowerCut);

    const QString said = day.desk.dialogs.shown().constLast();
    QVERIFY2(said.contains(QFileInfo(path).fileName()), qPrintable(said));
    const WorkshopDocument &open = *day.desk.window->document();
    QCOMPARE(open.path(), day.workshop.path());
    QCOMPARE(open.clock().nowUtcMs(), day.desk.clock.nowUtcMs());
    QVERIFY(!day.desk.window->findChild<RehearsalBar *>()->isVisible());
    QVERIFY(!day.action(ActionId::EndRehearsal)->isEnabled());
    QVERIFY(day.action(ActionId::Rehearse)->isEnabled());
    day.trigger(ActionId::DrillLate);
    QCOMPARE(open.lastSequence(), sequence);
    QVERIFY(day.stores().participants.all()->isEmpty());
}

void tst_Rehearsing::twoProgramsRehearseApart()
{
    const RehearsedDay mine;
    mine.trigger(ActionId::Rehearse);
    const QString path = mine.desk.window->document()->path();
    const auto folder = RehearsalFolder::make(mine.desk.folder.filePath(u"data"_s)); // theirs
    folder->remove();

    mine.trigger(ActionId::DrillPowerCut);

    QVERIFY(mine.isRehearsing());
    QCOMPARE(mine.desk.window->document()->path(), path);
}

void tst_Rehearsing::deletingItLeadsBackToTheWorkshop()
{
    RehearsedDay day;
    day.desk.go(Stage::Ideas);
    day.trigger(ActionId::Rehearse);
    const QString path = day.desk.window->document()->path();
    day.desk.dialogs.setNextAnswer(2);
    day.trigger(ActionId::EndRehearsal);
    QVERIFY(day.isRehearsing()); // gone on
    day.desk.dialogs.setNextAnswer(0);

    day.trigger(ActionId::EndRehearsal);

    QVERIFY(!day.isRehearsing());
    QCOMPARE(day.desk.window->document()->path(), day.workshop.path());
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    QVERIFY(!day.desk.window->findChild<RehearsalBar *>()->isVisible());
    QVERIFY(day.action(ActionId::JoinComputers)->isEnabled());
    QCOMPARE(day.desk.window->view()->stage(), stageIndex(Stage::Ideas)); // where it was left
}

void tst_Rehearsing::keepingItWritesItWhereItIsWanted()
{
    RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    const QString kept = day.workshop.folder.filePath(u"guardado.taller"_s);
    day.desk.dialogs.setNextAnswer(1);
    day.desk.dialogs.setNextFileName(kept);

    day.trigger(ActionId::EndRehearsal);

    QVERIFY(!day.isRehearsing());
    const auto file = WorkshopDocument::openForReading(kept, day.workshop.clock);
    QVERIFY(isRehearsal((*file)->stores().workshop.get()->fields()));
}

void tst_Rehearsing::whoOpensAKeptOneSeesWhatItIs()
{
    RehearsedDay day;
    day.trigger(ActionId::Rehearse);
    const QString kept = day.workshop.folder.filePath(u"guardado.taller"_s);
    day.desk.dialogs.setNextAnswer(1);
    day.desk.dialogs.setNextFileName(kept);
    day.trigger(ActionId::EndRehearsal);

    day.desk.window->openFile(kept);

    QVERIFY(day.desk.window->findChild<RehearsalBar *>()->isVisible());
    QVERIFY(!day.action(ActionId::DrillLate)->isEnabled());
    QVERIFY(!day.action(ActionId::JoinComputers)->isEnabled());
    day.desk.window->openFile(day.workshop.path());
    QVERIFY(!day.desk.window->findChild<RehearsalBar *>()->isVisible());
    QVERIFY(day.action(ActionId::JoinComputers)->isEnabled());
}

TALLERISTA_TEST(tst_Rehearsing)
#include "tst_rehearsing.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/preparationactions.h"
#include "core/base/timeunits.h"
#include "core/domain/rehearsal.h"
#include "core/store/sidestore.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/agendawatch.h"
#include "ui/base/power.h"
#include "ui/base/theme.h"
#include "ui/widgets/agendaremote.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/clockbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

namespace {

class RecordedPower final : public Power
{
public:
    void keepAwake(bool awake) override { isAwake = awake; }

    bool isAwake = false;
};

/// The program with one workshop open, which can be killed and started anew.
class Program
{
public:
    explicit Program(const TestClock &computer, const QString &path, const QString &data)
        : clock(computer)
        , document(std::move(*WorkshopDocument::open(path, clock, testWriter())))
        , side(data, document->stores().workshop.get()->id(), clock)
        , ticker(*document)
        , watch({*document, clock, side, ticker, power})
    {}

    AgendaSnapshot view() { return *ticker.snapshot(); }
    QString said() const { return watch.saying() ? watch.saying()->sentence : QString(); }
    void answer(qsizetype which) { std::function(watch.saying()->answers.at(which).act)(); }

    WorkshopClock clock;
    std::unique_ptr<WorkshopDocument> document;
    SideStore side;
    AgendaTicker ticker;
    RecordedPower power;
    AgendaWatch watch;
};

} // namespace

class tst_AgendaWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anAgendaThatDoesNotRunIsLeftAlone();
    void aKilledProgramGoesOnWhereTheRoomIs();
    void aShortAbsenceIsNotTold();
    void afterALongAbsenceAPersonSays_data();
    void afterALongAbsenceAPersonSays();
    void nobodyIsAskedAboutARehearsalThatWasKept();
    void whileItAsksNothingMoves();
    void aPausedAgendaStaysPausedThroughAReview();
    void aCorrectedClockIsFollowedAndCannotBeUndone();
    void anHourIsAskedOnce();
    void sleepIsToldAndMakesNoNews();
    void wakingUpLooksAtOnce();
    void theComputerStaysAwakeWhileItMatters();
    void theBannerShowsTheAnswers();
    void whatIsToldGoesByItselfWhenItIsNoLongerNews_data();
    void whatIsToldGoesByItselfWhenItIsNoLongerNews();
    void theKeyKnowsWhatIsToldAndLeavesAQuestionToAPerson();

private:
    void restart();

    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<TestClock> m_computer;
    QString m_path;
    std::unique_ptr<Program> m_program;
};

void tst_AgendaWatch::init()
{
    m_computer = std::make_unique<TestClock>();
    m_workshop = std::make_unique<TestWorkshop>();
    m_path = m_workshop->path();
    m_workshop->document.reset();
    restart();
}

void tst_AgendaWatch::cleanup()
{
    m_program.reset();
    m_workshop.reset();
}

void tst_AgendaWatch::restart()
{
    m_program.reset();
    m_program =
        std::make_unique<Program>(*m_computer, m_path, m_workshop->folder.filePath(u"data"_s));
}

void tst_AgendaWatch::anAgendaThatDoesNotRunIsLeftAlone()
{
    m_computer->advance(90 * MsPerMinute);
    restart();
    QVERIFY(!m_program->watch.saying());
    QCOMPARE(m_program->clock.nowUtcMs(), m_computer->wallUtcMs());
    QVERIFY(!m_program->side.lastBeat());
    QVERIFY(!m_program->power.isAwake);
}

void tst_AgendaWatch::aKilledProgramGoesOnWhereTheRoomIs()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(5 * MsPerMinute);
    m_program->ticker.tick();
    QVERIFY(m_program->side.lastBeat());
    m_computer->advance(95'000);
    restart();
    QCOMPARE(m_program->view().current->elapsedMs, 5 * MsPerMinute + 95'000);
    QVERIFY2(m_program->said().contains(u"1:35"_s), qPrintable(m_program->said()));

    m_computer->advance(1'000);
    m_computer->moveWall(60 * MsPerMinute); // while the program is gone
    restart();
    QCOMPARE(m_program->view().current->elapsedMs, 5 * MsPerMinute + 96'000);
    QCOMPARE(m_program->watch.saying()->answers.size(), 2); // what time it is
}

void tst_AgendaWatch::aShortAbsenceIsNotTold()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(AgendaWatch::TellAwayMs - 1);
    restart();
    QVERIFY(!m_program->watch.saying());
    QCOMPARE(m_program->view().current->elapsedMs, AgendaWatch::TellAwayMs - 1);
}

void tst_AgendaWatch::afterALongAbsenceAPersonSays_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<AgendaState>("state");
    QTest::addColumn<qint64>("elapsed");
    QTest::newRow("it went on") << 0 << AgendaState::Running << 36 * MsPerMinute;
    QTest::newRow("it waited") << 1 << AgendaState::Running << 5 * MsPerMinute;
    QTest::newRow("it was over") << 2 << AgendaState::Done << 0LL;
}

void tst_AgendaWatch::afterALongAbsenceAPersonSays()
{
    QFETCH(int, answer);
    QFETCH(AgendaState, state);
    QFETCH(qint64, elapsed);
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(5 * MsPerMinute);
    m_program->ticker.tick();
    m_computer->reboot(31 * MsPerMinute);
    restart();
    QCOMPARE(m_program->watch.saying()->answers.size(), 3);
    m_program->answer(answer);
    QVERIFY(!m_program->watch.saying());
    QCOMPARE(m_program->view().state, state);
    if (m_program->view().current)
        QCOMPARE(m_program->view().current->elapsedMs, elapsed);
    else
        QCOMPARE(m_program->view().rows.first().actualEnd,
                 m_program->view().rows.first().actualStart.value_or(0) + 5 * MsPerMinute);

    m_computer->advance(MsPerMinute);
    restart(); // and it is not asked again
    QVERIFY(!m_program->watch.saying() || m_program->watch.saying()->answers.isEmpty());
}

void tst_AgendaWatch::nobodyIsAskedAboutARehearsalThatWasKept()
{
    WorkshopFields fields = m_program->document->stores().workshop.get()->fields();
    fields.templateName = RehearsalTemplate;
    QVERIFY(editWorkshop(*m_program->document, fields));
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(5 * MsPerMinute);
    m_program->ticker.tick();
    const qint64 then = m_program->clock.nowUtcMs();
    m_computer->reboot(31 * MsPerMinute);
    restart();
    QVERIFY(!m_program->watch.saying());
    QCOMPARE(m_program->view().now, then); // it stands where it was left
}

void tst_AgendaWatch::whileItAsksNothingMoves()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(5 * MsPerMinute);
    m_program->ticker.tick();
    m_computer->reboot(31 * MsPerMinute);
    restart();
    QVERIFY(m_program->watch.saying());
    QCOMPARE(m_program->view().current->elapsedMs, 5 * MsPerMinute);
    m_computer->advance(MsPerMinute);
    m_program->ticker.tick();
    QCOMPARE(m_program->view().current->elapsedMs, 5 * MsPerMinute);

    const Theme theme;
    QWidget host;
    Toast toast(theme, &host);
    AgendaRemote remote(*m_program->document, m_program->ticker, toast);
    const QSignalSpy refused(&remote, &AgendaRemote::failed);
    const qint64 before = m_program->document->lastSequence();
    remote.goOn();
    remote.pauseOrResume();
    remote.addMinutes(1);
    QCOMPARE(refused.size(), 3);
    QCOMPARE(m_program->document->lastSequence(), before);

    m_program->answer(0);
    QCOMPARE(m_program->view().current->elapsedMs, 37 * MsPerMinute); // the room went on meanwhile
    remote.goOn();
    QCOMPARE(m_program->document->lastSequence(), before + 1);
}

void tst_AgendaWatch::aPausedAgendaStaysPausedThroughAReview()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(5 * MsPerMinute);
    QVERIFY(pauseOrResume(*m_program->document));
    m_computer->advance(24 * 60 * MsPerMinute);
    restart();
    QVERIFY(m_program->watch.saying());
    m_program->answer(1);
    QCOMPARE(m_program->view().state, AgendaState::Paused);
    QCOMPARE(m_program->view().current->elapsedMs, 5 * MsPerMinute);
}

void tst_AgendaWatch::aCorrectedClockIsFollowedAndCannotBeUndone()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(3 * MsPerMinute);
    m_computer->moveWall(2 * MsPerMinute);
    m_program->ticker.tick();
    QVERIFY2(m_program->said().contains(u"+2:00"_s), qPrintable(m_program->said()));
    QVERIFY(m_program->watch.saying()->answers.isEmpty());
    QCOMPARE(m_program->view().current->elapsedMs, 3 * MsPerMinute);
    QCOMPARE(m_program->clock.nowUtcMs(), m_computer->wallUtcMs());
    QCOMPARE(m_program->document->nextUndo(Scope::agenda())->step.kind, StepKind::StartAgenda);

    restart();
    QCOMPARE(m_program->view().current->elapsedMs, 3 * MsPerMinute);
    QVERIFY(m_program->document->undo(Scope::agenda()));
    QCOMPARE(m_program->view().state, AgendaState::NotStarted);
    QVERIFY(m_program->document->redo(Scope::agenda()));
    QCOMPARE(m_program->view().current->elapsedMs, 3 * MsPerMinute);
}

void tst_AgendaWatch::anHourIsAskedOnce()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->moveWall(60 * MsPerMinute);
    m_program->ticker.tick();
    QCOMPARE(m_program->watch.saying()->answers.size(), 2);
    m_program->answer(0);
    m_program->ticker.tick();
    QVERIFY(!m_program->watch.saying());
    QCOMPARE(m_program->view().current->elapsedMs, 0);

    m_computer->moveWall(5'000);
    m_program->ticker.tick();
    m_program->answer(1);
    QCOMPARE(m_program->clock.nowUtcMs(), m_computer->wallUtcMs());
    QCOMPARE(m_program->view().current->elapsedMs, 0);
    QCOMPARE(m_program->view().driftMs, 60 * MsPerMinute + 5'000);
}

void tst_AgendaWatch::sleepIsToldAndMakesNoNews()
{
    QVERIFY(startAgenda(*m_program->document));
    m_program->ticker.tick();
    const QSignalSpy news(&m_program->ticker, &AgendaTicker::happened);
    m_computer->advance(12 * MsPerMinute + 1'000);
    m_program->ticker.tick();
    QCOMPARE(m_program->view().current->phase, AgendaPhase::Warning);
    QCOMPARE(news.size(), 0);
    QVERIFY2(m_program->said().contains(u"12:01"_s), qPrintable(m_program->said()));
    m_program->watch.dismiss();
    m_computer->advance(4'000);
    m_program->ticker.tick();
    QVERIFY(!m_program->watch.saying());
}

void tst_AgendaWatch::wakingUpLooksAtOnce()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->setCountsSleep(false);
    m_computer->moveWall(8 * MsPerMinute);
    emit m_program->power.resumed();
    QCOMPARE(m_program->view().current->elapsedMs, 8 * MsPerMinute);
    QVERIFY(m_program->watch.saying()->answers.isEmpty());
}

void tst_AgendaWatch::theComputerStaysAwakeWhileItMatters()
{
    QVERIFY(!m_program->power.isAwake);
    QVERIFY(startAgenda(*m_program->document));
    QVERIFY(m_program->power.isAwake);
    QVERIFY(pauseOrResume(*m_program->document));
    m_computer->advance(AgendaWatch::AwakeInPauseMs);
    m_program->ticker.tick();
    QVERIFY(m_program->power.isAwake);
    m_computer->advance(1);
    m_program->ticker.tick();
    QVERIFY(!m_program->power.isAwake);
    QVERIFY(endAgendaAt(*m_program->document, m_program->clock.nowUtcMs()));
    QVERIFY(!m_program->power.isAwake);
}

void tst_AgendaWatch::theBannerShowsTheAnswers()
{
    const Theme theme;
    QWidget host;
    ClockBanner banner(m_program->watch, theme, &host);
    host.show();
    QApplication::setActiveWindow(&host);
    QVERIFY(!banner.isVisible());
    QVERIFY(startAgenda(*m_program->document));
    m_computer->moveWall(60 * MsPerMinute);
    m_program->ticker.tick();
    QVERIFY(banner.isVisible());
    QVERIFY(!host.focusWidget()); // somebody is typing elsewhere
    banner.enter();
    auto *first = banner.findChild<QPushButton *>(u"clockAnswer1"_s);
    QCOMPARE(host.focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(banner.isVisible()); // a question stays
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(!banner.isVisible());
}

void tst_AgendaWatch::whatIsToldGoesByItselfWhenItIsNoLongerNews_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("still news") << false << 9 << true;
    QTest::newRow("ten minutes old") << false << 10 << false;
    QTest::newRow("another block") << true << 0 << false;
}

void tst_AgendaWatch::whatIsToldGoesByItselfWhenItIsNoLongerNews()
{
    QFETCH(bool, goesOn);
    QFETCH(int, minutes);
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(95'000);
    restart();
    QVERIFY(m_program->watch.saying());
    if (goesOn)
        QVERIFY(nextBlock(*m_program->document));
    for (int tick = 0; tick < 4 * minutes; ++tick) {
        m_computer->advance(MsPerMinute / 4);
        m_program->ticker.tick();
    }
    QTEST(m_program->watch.saying().has_value(), "isTold");
}

void tst_AgendaWatch::theKeyKnowsWhatIsToldAndLeavesAQuestionToAPerson()
{
    QVERIFY(startAgenda(*m_program->document));
    m_computer->advance(95'000);
    restart();
    const Theme theme;
    QWidget host;
    const QPushButton next(&host); // which the focus would fall to
    QLineEdit typing(&host);
    ClockBanner banner(m_program->watch, theme, &host);
    banner.setKey(u"F4"_s);
    host.show();
    QApplication::setActiveWindow(&host);
    typing.setFocus();
    QCOMPARE(banner.findChild<QPushButton *>(u"clockAnswer1"_s)->text(), u"Understood (F4)"_s);
    banner.follow();
    QVERIFY(!banner.isVisible());
    QVERIFY(typing.hasFocus());

    m_computer->moveWall(60 * MsPerMinute);
    m_program->ticker.tick();
    banner.follow();
    QVERIFY(banner.isVisible());
    QTest::keyClick(host.focusWidget(), Qt::Key_Return); // the first answer
    QVERIFY(!banner.isVisible());
    QVERIFY(typing.hasFocus());
}

TALLERISTA_TEST(tst_AgendaWatch)
#include "tst_agendawatch.moc"

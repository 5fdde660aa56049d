// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/mirror.h"
#include "tests/core/store/copytesting.h"
#include "tests/support/testclass.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A stick, and a mirror that copies to it when the test says that time has passed.
struct Mirrored : TestWorkshop
{
    Mirrored()
        : stick(folder.filePath(u"stick"_s))
        , mirror(path(), clock)
    {
        QDir().mkdir(stick);
    }

    QString target() const { return stick + u"/taller.taller"_s; }

    /// Captures an idea, as the document would tell.
    bool step(const QString &text)
    {
        const bool captured = capture(*this, text);
        mirror.stepTaken();
        return captured;
    }

    /// Lets the time come and waits until the mirror has that state.
    bool becomes(Mirror::State state)
    {
        clock.advance(MirrorSchedule::RetryMs);
        mirror.check();
        return QTest::qWaitFor([&] { return mirror.state() == state; }, 30'000);
    }

    QString stick;
    Mirror mirror;
};

} // namespace

class tst_Mirror : public QObject
{
    Q_OBJECT

private slots:
    void withoutAPlaceNothingIsCopied();
    void theFirstCopyIsMadeAtOnce();
    void everyStepReachesTheMirror();
    void theAgeOfTheCopyIsKnown();
    void aSlowDeviceHoldsNobodyUp();
    void aDeviceThatIsGoneShowsAndComesBack();
    void anotherFileInItsPlaceShowsWhy();
    void aPlaceChosenAnewGetsACopyOfItsOwn();
    void itStopsACopyWhenItGoesAway();
};

void tst_Mirror::withoutAPlaceNothingIsCopied()
{
    Mirrored workshop;
    QVERIFY(workshop.step(u"una"_s));
    workshop.clock.advance(10'000);
    workshop.mirror.check();

    QCOMPARE(workshop.mirror.state(), Mirror::State::Off);
    QVERIFY(!workshop.mirror.ageMs());
    QVERIFY(namesIn(workshop.stick).isEmpty());
}

void tst_Mirror::theFirstCopyIsMadeAtOnce()
{
    Mirrored workshop;
    QVERIFY(capture(workshop, u"Agua limpia"_s));
    workshop.mirror.setTarget(workshop.target());
    QCOMPARE(workshop.mirror.state(), Mirror::State::Behind);
    workshop.mirror.check();

    QTRY_COMPARE(workshop.mirror.state(), Mirror::State::Current);
    QCOMPARE(ideasIn(workshop.target()), QStringList{u"Agua limpia"_s});
    QVERIFY(workshop.mirror.sentence().endsWith(u"09:00."_s));
}

void tst_Mirror::everyStepReachesTheMirror()
{
    Mirrored workshop;
    workshop.mirror.setTarget(workshop.target());
    QVERIFY(workshop.becomes(Mirror::State::Current));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(workshop.step(QString::number(i)));
        QCOMPARE(workshop.mirror.state(), Mirror::State::Behind);
        QCOMPARE(workshop.mirror.stepsAhead(), 1);
        QVERIFY(workshop.becomes(Mirror::State::Current));
        QCOMPARE(ideasIn(workshop.target()).size(), i + 1);
    }
    QVERIFY(workshop.mirror.lastCopy()->replaced);
    QCOMPARE(namesIn(workshop.stick), QStringList{u"taller.taller"_s});
}

void tst_Mirror::theAgeOfTheCopyIsKnown()
{
    Mirrored workshop;
    workshop.mirror.setTarget(workshop.target());
    QVERIFY(workshop.becomes(Mirror::State::Current));

    workshop.clock.advance(90'000);

    QCOMPARE(workshop.mirror.ageMs(), 90'000);
}

void tst_Mirror::aSlowDeviceHoldsNobodyUp()
{
    TestWorkshop workshop;
    QSemaphore mayWrite;
    const auto slowly = [&](const QString &from, const QString &to) {
        mayWrite.acquire();
        const TestClock clock;
        return verifiedCopy(from, to, clock);
    };
    Mirror mirror(workshop.path(), workshop.clock, slowly);
    const QString target = workshop.folder.filePath(u"mirror.taller"_s);
    mirror.setTarget(target);
    mirror.check();
    QCOMPARE(mirror.state(), Mirror::State::Copying);

    for (int i = 0; i < 100; ++i) {
        QVERIFY(capture(workshop, QString::number(i)));
        mirror.stepTaken();
        mirror.check(); // thirty steps and more: still one copy at a time
    }
    QCOMPARE(mirror.state(), Mirror::State::Copying);
    QVERIFY(!QFileInfo::exists(target));
    mayWrite.release();
    QTRY_VERIFY(QFileInfo::exists(target));
    mayWrite.release();
    QTRY_COMPARE(mirror.state(), Mirror::State::Current);
    QCOMPARE(ideasIn(target).size(), 100);
    QCOMPARE(mayWrite.available(), 0);
}

void tst_Mirror::aDeviceThatIsGoneShowsAndComesBack()
{
    Mirrored workshop;
    workshop.mirror.setTarget(workshop.target());
    QVERIFY(workshop.becomes(Mirror::State::Current));
    QVERIFY(QDir().rename(workshop.stick, workshop.stick + u" away"_s));

    QVERIFY(workshop.step(u"Agua limpia"_s));
    QVERIFY(workshop.becomes(Mirror::State::Away));
    QVERIFY(workshop.mirror.sentence().startsWith(u"The second place is not there"_s));
    QVERIFY(workshop.mirror.ageMs());
    QVERIFY(workshop.step(u"Salud cerca"_s));
    QCOMPARE(workshop.mirror.stepsAhead(), 2);

    QVERIFY(QDir().rename(workshop.stick + u" away"_s, workshop.stick));
    QVERIFY(workshop.becomes(Mirror::State::Current));
    QCOMPARE(ideasIn(workshop.target()).size(), 2);
}

void tst_Mirror::anotherFileInItsPlaceShowsWhy()
{
    Mirrored workshop;
    writeBytes(workshop.target(), "not a workshop");
    workshop.mirror.setTarget(workshop.target());

    QVERIFY(workshop.becomes(Mirror::State::Failed));

    QVERIFY(workshop.mirror.sentence().contains(u"already another file"_s));
    QCOMPARE(bytesOf(workshop.target()), "not a workshop");
}

void tst_Mirror::aPlaceChosenAnewGetsACopyOfItsOwn()
{
    Mirrored workshop;
    workshop.mirror.setTarget(workshop.target());
    workshop.mirror.check();
    const QString other = workshop.stick + u"/otro.taller"_s;
    workshop.mirror.setTarget(other); // while the first copy may be under way

    QVERIFY(workshop.becomes(Mirror::State::Current));

    QCOMPARE(workshop.mirror.lastCopy()->path, other);
    QVERIFY(verifyFile(other));
    workshop.mirror.setTarget({});
    QCOMPARE(workshop.mirror.state(), Mirror::State::Off);
}

void tst_Mirror::itStopsACopyWhenItGoesAway()
{
    TestWorkshop workshop;
    QSemaphore started;
    bool stopped = false;
    {
        const auto endlessly = [&](const QString &, const QString &) -> Result<Copied> {
            started.release();
            while (!QThread::currentThread()->isInterruptionRequested())
                QThread::yieldCurrentThread();
            stopped = true;
            return Error{u"stopped"_s};
        };
        Mirror mirror(workshop.path(), workshop.clock, endlessly);
        mirror.setTarget(workshop.folder.filePath(u"mirror.taller"_s));
        mirror.check();
        started.acquire();
    }
    QVERIFY(stopped);
}

TALLERISTA_TEST(tst_Mirror)
#include "tst_mirror.moc"

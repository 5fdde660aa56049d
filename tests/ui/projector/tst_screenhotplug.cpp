// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/base/privacy.h"
#include "ui/projector/projectorwindow.h"
#include "ui/projector/roompage.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QScreen>
#include <QStandardPaths>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Laptop = u"laptop"_s;
const QString Projector = u"wall"_s;

/// An X server without a screen to look at, whose monitors are plugged in and out.
class DisplayServer
{
public:
    ~DisplayServer()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    /// Whether it runs; $DISPLAY names it then.
    bool start()
    {
        // Without -noreset it starts anew, and refuses, whenever the last xrandr leaves it.
        m_server.start(
            u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-noreset"_s, u"-screen"_s, u"0"_s, u"3286x1080x24"_s});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
            return false;
        qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
        return plug(Laptop) && plug(Projector);
    }

    static bool plug(const QString &name)
    {
        const QString place =
            name == Laptop ? u"1366/361x768/203+0+0"_s : u"1920/508x1080/286+1366+0"_s;
        return xrandr({u"--setmonitor"_s, name, place, name == Laptop ? u"screen"_s : u"none"_s});
    }
    static bool unplug(const QString &name) { return xrandr({u"--delmonitor"_s, name}); }

private:
    static bool xrandr(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"xrandr"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QProcess m_server;
};

QScreen *screenNamed(const QString &name)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == name)
            return screen;
    }
    return nullptr;
}

} // namespace

/// A projector that comes and goes, on a display server of its own.
class tst_ScreenHotplug : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void unpluggingHidesTheImageAndPluggingInBringsItBack();
    void theWorkIsCoveredWhereItWouldLandOnTheWall();
    void theImageOfASingleScreenMovesToTheSecond();
    void screensMayComeAndGoInAnyOrder();

private:
    static void set(const QString &name, bool plugged)
    {
        if (bool(screenNamed(name)) == plugged)
            return;
        QVERIFY(plugged ? DisplayServer::plug(name) : DisplayServer::unplug(name));
        QTRY_COMPARE(bool(screenNamed(name)), plugged);
    }
    static ProjectorWindow *wall()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ProjectorWindow *>(widget))
                return window;
        }
        return nullptr;
    }
    bool isCovered() const
    {
        const auto *page = m_desk->window->findChild<RoomPage *>();
        return page && page->isVisible();
    }
    void check(RoomMode mode) const;
    void press(const QKeySequence &keys) const { QTest::keySequence(m_desk->window.get(), keys); }

    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<TestWindow> m_desk;
};

void tst_ScreenHotplug::init()
{
    set(Laptop, true);
    set(Projector, true);
    m_workshop = std::make_unique<TestWorkshop>();
    m_workshop->document.reset();
    m_desk = std::make_unique<TestWindow>();
    m_desk->window->setGeometry(20, 20, 1300, 700);
    m_desk->window->openFile(m_workshop->path());
    QTRY_COMPARE(m_desk->window->screen(), screenNamed(Laptop));
    press(Qt::Key_F5);
    QVERIFY(wall() && wall()->isVisible());
}

void tst_ScreenHotplug::cleanup()
{
    m_desk.reset();
    m_workshop.reset();
}

/// What must be true whenever the dust has settled.
void tst_ScreenHotplug::check(RoomMode mode) const
{
    const QScreen *own = m_desk->window->screen();
    if (wall()->isVisible()) {
        QVERIFY(wall()->screen() != own);
        QCOMPARE(wall()->geometry(), wall()->screen()->geometry());
        QCOMPARE(wall()->view().mode, mode);
        QCOMPARE(wall()->view().cards.isEmpty(), mode == RoomMode::Black);
    } else {
        QCOMPARE(wall()->view(), RoomView());
    }
    if (QGuiApplication::screens().size() < 2)
        QVERIFY(!wall()->isVisible());
    // Where the work stands on the wall the room sees its image instead.
    if (own == screenNamed(Projector))
        QVERIFY(isCovered());
    QVERIFY(!m_desk->window->isFullScreen());
}

void tst_ScreenHotplug::unpluggingHidesTheImageAndPluggingInBringsItBack()
{
    set(Projector, false);
    QVERIFY(!wall()->isVisible());
    QVERIFY(!isCovered());

    set(Projector, true);
    QTRY_VERIFY(wall()->isVisible());
    QCOMPARE(wall()->screen(), screenNamed(Projector));
    check(RoomMode::Automatic);
}

void tst_ScreenHotplug::theWorkIsCoveredWhereItWouldLandOnTheWall()
{
    set(Laptop, false);
    QVERIFY(!wall()->isVisible());
    QVERIFY(isCovered());

    set(Laptop, true);
    QTRY_VERIFY(!isCovered());
    QTRY_COMPARE(m_desk->window->screen(), screenNamed(Laptop));
    QTRY_VERIFY(wall()->isVisible());
    check(RoomMode::Automatic);
}

void tst_ScreenHotplug::theImageOfASingleScreenMovesToTheSecond()
{
    const auto &privacy = *m_desk->window->findChild<Privacy *>();
    QVERIFY(!privacy.isOn());
    set(Projector, false);
    QVERIFY(!privacy.isOn());
    press(Qt::Key_F5);
    QVERIFY(isCovered());
    QVERIFY(privacy.isOn());

    set(Projector, true);

    QTRY_VERIFY(wall()->isVisible());
    QVERIFY(!isCovered());
    QVERIFY(!privacy.isOn());
    check(RoomMode::Automatic);
}

void tst_ScreenHotplug::screensMayComeAndGoInAnyOrder()
{
    QRandomGenerator random(4711);
    bool laptop = true;
    bool projector = true;
    RoomMode mode = RoomMode::Automatic;
    for (int step = 0; step < 40; ++step) {
        switch (random.bounded(3)) {
        case 0:
            if (laptop && !projector)
                break; // there is always one
            laptop = !laptop;
            set(Laptop, laptop);
            break;
        case 1:
            if (projector && !laptop)
                break;
            projector = !projector;
            set(Projector, projector);
            break;
        default:
            press(Qt::CTRL | Qt::Key_B);
            mode = mode == RoomMode::Black ? RoomMode::Automatic : RoomMode::Black;
        }
        QCoreApplication::processEvents();
        const bool shown = laptop && projector;
        QTRY_COMPARE(wall()->isVisible(), shown);
        if (shown)
            QTRY_COMPARE(m_desk->window->screen(), screenNamed(Laptop));
        check(mode);
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char **argv)
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()
        || QStandardPaths::findExecutable(u"xrandr"_s).isEmpty()) {
        printf("SKIP   : screens coming and going: Xvfb and xrandr are not installed\n");
        return 0;
    }
    DisplayServer server;
    if (!server.start()) {
        printf("SKIP   : screens coming and going: no display server started\n");
        return 0;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication application(argc, argv);
    tst_ScreenHotplug test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenhotplug.moc"

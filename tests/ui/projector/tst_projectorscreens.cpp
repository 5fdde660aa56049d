// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/projector/projectorwindow.h"
#include "ui/projector/roompage.h"

#include <QScreen>
#include <QTemporaryFile>
#include <QToolButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// A laptop and a projector beside it.
class tst_ProjectorScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsOnTheWallBeforeItIsAskedFor();
    void f5ShowsTheImageOnTheSecondScreenAlone();
    void theWorkStaysWhereItIs();
    void readingAloudUsesTheLaptop();
    void theImageCanBeTurnedOff();
    void closingTheWallsWindowIsTakenNote();
    void itGoesWithTheWorkshop();

private:
    ProjectorWindow *wall() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ProjectorWindow *>(widget))
                return window;
        }
        return nullptr;
    }
    QString state() const
    {
        return m_desk->window->findChild<QToolButton *>(u"projectorState"_s)->text();
    }
    void press(const QKeySequence &keys) { QTest::keySequence(m_desk->window.get(), keys); }

    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<TestWindow> m_desk;
};

void tst_ProjectorScreens::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
}

void tst_ProjectorScreens::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
    m_workshop->document.reset();
    m_desk = std::make_unique<TestWindow>();
    m_desk->window->openFile(m_workshop->path());
}

void tst_ProjectorScreens::cleanup()
{
    m_desk.reset();
    m_workshop.reset();
    QVERIFY(!wall());
}

void tst_ProjectorScreens::nothingIsOnTheWallBeforeItIsAskedFor()
{
    QVERIFY(!wall());
    QCOMPARE(state(), u"Projector: off"_s);
}

void tst_ProjectorScreens::f5ShowsTheImageOnTheSecondScreenAlone()
{
    press(Qt::Key_F5);

    QVERIFY(wall() && wall()->isVisible());
    QCOMPARE(wall()->screen(), QGuiApplication::screens().at(1));
    QCOMPARE(wall()->geometry(), QGuiApplication::screens().at(1)->geometry());
    QVERIFY(!wall()->view().cards.isEmpty());
    QVERIFY(m_desk->window->view()->isVisible());
    QCOMPARE(state(), u"Projector: automatic"_s);

    press(Qt::Key_F5);
    QVERIFY(!wall()->isVisible());
    QCOMPARE(state(), u"Projector: off"_s);
}

void tst_ProjectorScreens::theWorkStaysWhereItIs()
{
    m_desk->go(Stage::Ideas);
    auto *field = m_desk->window->findChild<QLineEdit *>(u"captureField1"_s);
    field->setFocus();

    press(Qt::Key_F5);

    QVERIFY(field->hasFocus());
    QVERIFY(!wall()->isActiveWindow());
    QVERIFY(!wall()->geometry().intersects(m_desk->window->screen()->geometry()));
}

void tst_ProjectorScreens::readingAloudUsesTheLaptop()
{
    press(Qt::Key_F5);
    press(Qt::CTRL | Qt::Key_B);
    QCOMPARE(wall()->view().mode, RoomMode::Black);
    QCOMPARE(state(), u"Projector: image off"_s);

    press(Qt::CTRL | Qt::Key_L);

    const auto pages = m_desk->window->findChildren<RoomPage *>();
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first()->isVisible());
    QVERIFY(!pages.first()->view().cards.isEmpty());
    QCOMPARE(wall()->view().mode, RoomMode::Black);
}

void tst_ProjectorScreens::theImageCanBeTurnedOff()
{
    press(Qt::Key_F5);
    press(Qt::CTRL | Qt::Key_B);

    const QImage image = wall()->grab().toImage();
    QImage black(image.size(), image.format());
    black.fill(Qt::black);
    QCOMPARE(image, black);

    press(Qt::CTRL | Qt::Key_B);
    QCOMPARE(wall()->view().mode, RoomMode::Automatic);
}

void tst_ProjectorScreens::closingTheWallsWindowIsTakenNote()
{
    press(Qt::Key_F5);

    wall()->close();

    QCOMPARE(state(), u"Projector: off"_s);
    QVERIFY(m_desk->window->isVisible());
    press(Qt::Key_F5);
    QVERIFY(wall()->isVisible());
}

void tst_ProjectorScreens::itGoesWithTheWorkshop()
{
    press(Qt::Key_F5);

    press(Qt::CTRL | Qt::Key_W);

    QVERIFY(!wall()->isVisible());
    QVERIFY(wall()->view().cards.isEmpty());
    m_desk->window->openFile(m_workshop->path());
    QVERIFY(wall()->isVisible());
}

int main(int argc, char **argv)
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({"screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "wall", "x": 1366, "y": 0, "width": 1920, "height": 1080}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    tst_ProjectorScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectorscreens.moc"

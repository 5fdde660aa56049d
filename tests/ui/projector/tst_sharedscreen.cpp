// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/actions.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/projector/sharedscreen.h"

using namespace Tallerista;

/// When the room sees the screen of the work.
class tst_SharedScreen : public QObject
{
    Q_OBJECT

private slots:
    void aScreenOfItsOwnIsNeverTheWorks();
    void aMirrorAlwaysIs();
    void aSingleScreenIsFromTheFirstImageOn();
    void aSecondScreenEndsIt();
    void aHandWinsUntilTheScreensChange();
    void theImageShownAgainHidesAgain();
    void aClosedWorkshopBeginsAnew();
    void aSessionThatWasSeenGoesOnOnASingleScreen();

private:
    struct Desk
    {
        Theme theme;
        Actions actions{theme};
        Privacy privacy;
        SharedScreen screen{actions, privacy};
        QAction &toggle = *actions.action(ActionId::HideFromRoom);

        bool isSeen() const { return privacy.isOn() && toggle.isChecked(); }
        bool isPrivate() const { return !privacy.isOn() && !toggle.isChecked(); }
    };
};

void tst_SharedScreen::aScreenOfItsOwnIsNeverTheWorks()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Beside, false);
    desk.screen.follow(RoomScreens::Beside, true); // the refuge of the work
    QVERIFY(desk.isPrivate());
}

void tst_SharedScreen::aMirrorAlwaysIs()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Mirrored, false);
    QVERIFY(desk.isSeen());
}

void tst_SharedScreen::aSingleScreenIsFromTheFirstImageOn()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Single, false);
    QVERIFY(desk.isPrivate());
    desk.screen.follow(RoomScreens::Single, true);
    desk.screen.follow(RoomScreens::Single, false);
    QVERIFY(desk.isSeen());
}

void tst_SharedScreen::aSecondScreenEndsIt()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Single, true);
    desk.screen.follow(RoomScreens::Beside, false);
    QVERIFY(desk.isPrivate());
    desk.screen.follow(RoomScreens::Single, false);
    QVERIFY(desk.isPrivate()); // the projector was unplugged: the room sees nothing
}

void tst_SharedScreen::aHandWinsUntilTheScreensChange()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Single, true);
    desk.toggle.trigger();
    QVERIFY(desk.isPrivate());
    desk.screen.follow(RoomScreens::Single, true);
    QVERIFY(desk.isPrivate());
    desk.screen.follow(RoomScreens::Mirrored, false);
    QVERIFY(desk.isSeen());
    desk.screen.follow(RoomScreens::Beside, false);
    desk.toggle.trigger();
    QVERIFY(desk.isSeen());
}

void tst_SharedScreen::theImageShownAgainHidesAgain()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Single, true);
    desk.screen.follow(RoomScreens::Single, false);
    desk.toggle.trigger();
    QVERIFY(desk.isPrivate());
    desk.screen.follow(RoomScreens::Single, true);
    desk.screen.follow(RoomScreens::Single, false);
    QVERIFY(desk.isSeen());
}

void tst_SharedScreen::aClosedWorkshopBeginsAnew()
{
    Desk desk;
    desk.screen.follow(RoomScreens::Single, true);
    desk.screen.forget();
    QVERIFY(desk.isPrivate());
    desk.toggle.trigger();
    desk.screen.forget();
    QVERIFY(desk.isPrivate());
}

void tst_SharedScreen::aSessionThatWasSeenGoesOnOnASingleScreen()
{
    Desk desk;
    desk.screen.resume();
    QVERIFY(desk.isSeen());
    desk.screen.follow(RoomScreens::Single, false);
    QVERIFY(desk.isSeen());
    Desk withTwo;
    withTwo.screen.follow(RoomScreens::Beside, false);
    withTwo.screen.resume();
    QVERIFY(withTwo.isPrivate());
}

TALLERISTA_TEST(tst_SharedScreen)
#include "tst_sharedscreen.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/rules/agenda/agendasentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "ui/agendastripview.h"
#include "ui/base/actions.h"
#include "ui/projector/modetable.h"
#include "ui/projector/roomchooser.h"
#include "ui/projector/roompage.h"
#include "ui/widgets/agendaticker.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QToolButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// A facilitator with one screen who looks first and sends then.
class tst_RoomChooser : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyModeCanBeChosen();
    void nothingIsSentBeforeEnter();
    void whatIsSentIsWhatWasSeen();
    void escapeSendsNothing();
    void zeroTurnsTheImageOff();
    void itOpensFromTheStrip();
    void theMenuMarksWhatTheRoomSees();
    void aMessageIsTypedAndSent();
    void aNumberChoosesAgainAfterAMessage();
    void anEmptyMessageIsNotSent();
    void aMessageThatIsTooLongIsKeptAndNotSent();
    void pagesAreTurnedInThePicture();
    void ideasCanBeKeptBack();
    void theWallFollowsAndHidesFromTheMenu();
    void theShownPictureFollowsTheRoom();
    void letterSizesStayInTheirBounds();
    void theStripAndTheWallShowOneInstant();

private:
    RoomChooser *chooser() const { return m_desk->window->findChild<RoomChooser *>(); }
    template <typename T>
    T *part(const QString &name) const
    {
        return chooser()->findChild<T *>(name);
    }
    RoomImage *preview() const { return part<RoomImage>(u"roomPreview"_s); }
    RoomPage *room() const { return m_desk->window->findChild<RoomPage *>(); }
    bool isOnRoom() const { return room() && room()->isVisible(); }
    Actions &actions() const { return *m_desk->window->findChild<Actions *>(); }
    void press(const QKeySequence &keys) const { QTest::keySequence(m_desk->window.get(), keys); }
    static void key(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    static int rowOf(RoomMode mode)
    {
        int row = 0;
        for (const ModeRow &each : modeTable()) {
            if (each.mode == mode)
                return row;
            ++row;
        }
        return -1;
    }
    void open() const { press(Qt::SHIFT | Qt::Key_F5); }
    void capture(int count) const
    {
        WorkshopDocument &document = *m_desk->window->document();
        for (int i = 1; i <= count; ++i) {
            IdeaDraft draft;
            draft.text = u"Publish the budget of the municipality %1 as open data"_s.arg(i);
            QVERIFY(captureIdea(document, document.stores().mesas.all()->first().id(), draft));
        }
    }

    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<TestWindow> m_desk;
};

void tst_RoomChooser::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
    m_workshop->document.reset();
    m_desk = std::make_unique<TestWindow>();
    m_desk->window->openFile(m_workshop->path());
}

void tst_RoomChooser::cleanup()
{
    m_desk.reset();
    m_workshop.reset();
}

void tst_RoomChooser::everyModeCanBeChosen()
{
    open();
    auto *list = part<QListWidget>(u"roomModes"_s);
    QCOMPARE(list->count(), int(modeTable().size()));
    QCOMPARE(int(modeTable().size()), int(RoomMode::Black) + 1);
    for (const ModeRow &row : modeTable()) {
        if (modeKey(row.mode).isEmpty() || row.mode == RoomMode::Message)
            continue;
        list->setFocus();
        QTest::keyClicks(list, modeKey(row.mode));
        QCOMPARE(list->currentItem()->text(), modeTitle(row.mode));
        QCOMPARE(preview()->view().mode, row.mode);
    }
}

void tst_RoomChooser::nothingIsSentBeforeEnter()
{
    press(Qt::Key_F5);
    const RoomView before = room()->view();
    open();
    QVERIFY(chooser()->isVisible());

    key(Qt::Key_5);

    QCOMPARE(preview()->view().mode, RoomMode::Agenda);
    QCOMPARE(room()->view(), before);
}

void tst_RoomChooser::whatIsSentIsWhatWasSeen()
{
    open();
    key(Qt::Key_5);
    const RoomView seen = preview()->view();

    key(Qt::Key_Return);

    QVERIFY(!chooser()->isVisible());
    QVERIFY(isOnRoom());
    QCOMPARE(room()->view(), seen);
}

void tst_RoomChooser::escapeSendsNothing()
{
    open();
    key(Qt::Key_3);
    key(Qt::Key_Escape);
    QVERIFY(!chooser()->isVisible());
    press(Qt::Key_F5);
    QCOMPARE(room()->view().mode, RoomMode::Automatic);
}

void tst_RoomChooser::zeroTurnsTheImageOff()
{
    open();
    key(Qt::Key_0);
    key(Qt::Key_Return);
    QCOMPARE(room()->view().mode, RoomMode::Black);
    QVERIFY(actions().action(ActionId::ProjectorBlack)->isChecked());

    key(Qt::Key_B); // on the page of the room
    QCOMPARE(room()->view().mode, RoomMode::Automatic);
}

void tst_RoomChooser::itOpensFromTheStrip()
{
    m_desk->window->findChild<QToolButton *>(u"projectorState"_s)->click();
    QVERIFY(chooser()->isVisible());
    QVERIFY(part<QListWidget>(u"roomModes"_s)->hasFocus());
}

void tst_RoomChooser::theMenuMarksWhatTheRoomSees()
{
    actions().action(ActionId::ProjectorAgenda)->trigger();
    QCOMPARE(preview()->view().mode, RoomMode::Agenda);
    QVERIFY(actions().action(ActionId::ProjectorAutomatic)->isChecked());
    key(Qt::Key_Return);
    QVERIFY(actions().action(ActionId::ProjectorAgenda)->isChecked());
}

void tst_RoomChooser::aMessageIsTypedAndSent()
{
    open();
    key(Qt::Key_9);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"roomMessage"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Back at 10:40"_s);
    QCOMPARE(std::get<TextCard>(preview()->view().cards.first()).text, u"Back at 10:40"_s);

    key(Qt::Key_Return);

    QCOMPARE(std::get<TextCard>(room()->view().cards.first()).text, u"Back at 10:40"_s);
}

void tst_RoomChooser::aNumberChoosesAgainAfterAMessage()
{
    open();
    key(Qt::Key_9);
    QTest::keyClicks(QApplication::focusWidget(), u"Back at 10:40"_s);
    key(Qt::Key_Return);
    press(Qt::Key_F5);

    open();
    key(Qt::Key_5);

    QCOMPARE(preview()->view().mode, RoomMode::Agenda);
    QCOMPARE(part<QLineEdit>(u"roomMessage"_s)->text(), u"Back at 10:40"_s);
}

void tst_RoomChooser::anEmptyMessageIsNotSent()
{
    open();
    key(Qt::Key_9);
    key(Qt::Key_Return);
    QVERIFY(chooser()->isVisible());
    QVERIFY(!isOnRoom());
    QCOMPARE(part<QLabel>(u"roomPageNote"_s)->text(), u"Type the message first"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"B"_s);
    QVERIFY(part<QLabel>(u"roomPageNote"_s)->text().isEmpty());
}

void tst_RoomChooser::aMessageThatIsTooLongIsKeptAndNotSent()
{
    open();
    key(Qt::Key_9);
    const QString message(RoomChooser::MaxMessageLength + 1, u'a');
    part<QLineEdit>(u"roomMessage"_s)->setText(message);
    key(Qt::Key_Return);
    QVERIFY(!isOnRoom());
    QCOMPARE(part<QLineEdit>(u"roomMessage"_s)->text(), message);
}

void tst_RoomChooser::pagesAreTurnedInThePicture()
{
    capture(30);
    open();
    key(Qt::Key_6);
    QVERIFY(preview()->pageCount() > 2);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(preview()->page(), 2);

    key(Qt::Key_Return);

    QCOMPARE(room()->page(), 2);
    QCOMPARE(room()->pageCount(), preview()->pageCount());
}

void tst_RoomChooser::ideasCanBeKeptBack()
{
    WorkshopDocument &document = *m_desk->window->document();
    capture(2);
    QVERIFY(startAgenda(document));
    m_desk->clock.advance(2'000);
    QVERIFY(nextBlock(document));
    open();
    key(Qt::Key_6);
    QVERIFY(std::holds_alternative<IdeasCard>(preview()->view().cards.first()));

    part<QCheckBox>(u"ideasWait"_s)->click();

    QVERIFY(std::holds_alternative<MessageCard>(preview()->view().cards.first()));
    QVERIFY(m_desk->settings.ideasWait());
}

void tst_RoomChooser::theWallFollowsAndHidesFromTheMenu()
{
    capture(40);
    QAction *follow = actions().action(ActionId::ProjectorFollow);
    QAction *hide = actions().action(ActionId::ProjectorHideIdeas);
    open();
    part<QListWidget>(u"roomModes"_s)->setCurrentRow(rowOf(RoomMode::Ideas));
    key(Qt::Key_Return);
    QCOMPARE(room()->page(), 0);
    QVERIFY(!follow->isChecked());

    follow->trigger();
    QVERIFY(m_desk->settings.followsIdeas());
    QCOMPARE(room()->page(), room()->pageCount() - 1);
    capture(1);
    QVERIFY(textsOf(room()->view()).contains(u"Nueva"_s));

    m_desk->window->view()->goOn();
    m_desk->clock.advance(2'000);
    m_desk->window->view()->goOn(); // ideas are being written
    hide->trigger();
    QVERIFY(m_desk->settings.ideasWait());
    QVERIFY(!textsOf(room()->view()).join(u'\n').contains(u"budget"_s));
    QVERIFY(textsOf(room()->view()).contains(u"41 ideas"_s));
    hide->trigger();
    QVERIFY(textsOf(room()->view()).join(u'\n').contains(u"budget"_s));
    QVERIFY(follow->isChecked());
}

void tst_RoomChooser::theShownPictureFollowsTheRoom()
{
    open();
    key(Qt::Key_5);
    key(Qt::Key_Return);
    press(Qt::Key_F5);
    open();
    auto *shown = part<RoomImage>(u"roomShown"_s);
    QCOMPARE(shown->view().mode, RoomMode::Agenda);
    press(Qt::CTRL | Qt::Key_B);
    QCOMPARE(shown->view().mode, RoomMode::Black);
}

void tst_RoomChooser::letterSizesStayInTheirBounds()
{
    for (int i = 0; i < 20; ++i)
        actions().action(ActionId::ProjectorLarger)->trigger();
    QCOMPARE(m_desk->settings.projectorPercent(), 150);
    for (int i = 0; i < 20; ++i)
        actions().action(ActionId::ProjectorSmaller)->trigger();
    QCOMPARE(m_desk->settings.projectorPercent(), 80);
}

/// Whatever the clock does meanwhile, both were painted from the same snapshot.
void tst_RoomChooser::theStripAndTheWallShowOneInstant()
{
    WorkshopDocument &document = *m_desk->window->document();
    const QTimeZone zone = (*document.stores().workshop.get())->timeZone();
    AgendaTicker &ticker = *m_desk->window->findChild<AgendaTicker *>();
    std::optional<AgendaSnapshot> told;
    connect(&ticker, &AgendaTicker::ticked, this, [&](const AgendaSnapshot &now) { told = now; });
    QVERIFY(startAgenda(document));
    open();
    key(Qt::Key_3);
    key(Qt::Key_Return);
    for (int i = 0; i < 40; ++i) {
        m_desk->clock.advance(37'300);
        ticker.tick();
        m_desk->clock.advance(700); // a second begins between the two
        open();
        key(Qt::Key_Return);
        const auto card = std::get<TimerCard>(room()->view().cards.first());
        const TimerStripView strip = stripView(*told, Phrases(u"es"_s), zone);
        QCOMPARE(card.title, strip.title);
        QCOMPARE(card.phaseWord, strip.phaseWord);
        QCOMPARE(card.hour, clockText(told->now, zone));
        if (!card.remaining.endsWith(u"min"_s) && card.phase != RoomPhase::Overtime)
            QCOMPARE(card.remaining, strip.remaining);
    }
    ticker.disconnect(this);
}

TALLERISTA_TEST(tst_RoomChooser)
#include "tst_roomchooser.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "ui/stages/ideas/capturemode.h"
#include "ui/stages/ideas/roundbar.h"
#include "ui/stages/ideas/silencebar.h"
#include "ui/stages/mesapage.h"
#include "ui/widgets/undotextfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A table with its round, the clock of its silence and a line to type in.
class Panel : public MesaPanel
{
public:
    Panel(const PageContext &context, const Mesa &mesa, QWidget *parent)
        : MesaPanel(context, mesa, parent)
        , round(new RoundBar(context, mesa, this))
        , silence(new SilenceBar(context, mesa, this))
        , line(new UndoTextField(context.theme, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(round);
        layout->addWidget(silence);
        layout->addWidget(line);
    }

    RoundBar *round;
    SilenceBar *silence;
    UndoTextField *line;
};

/// Two tables, and the choice of how they gather ideas above them.
class Page : public MesaPage
{
public:
    explicit Page(const PageContext &context, QWidget *parent)
        : MesaPage(
            context,
            [context](const Mesa &mesa, QWidget *page) { return new Panel(context, mesa, page); },
            parent)
        , choice(new CaptureModeChoice(context, this))
    {
        addAbove(choice);
    }

    Panel *panel(int table) const { return static_cast<Panel *>(panels().at(table - 1)); }

    CaptureModeChoice *choice;
};

/// Ana (1), Luis (2) and Marta (3) at table 1, Rosa (4) at table 2, all here.
struct Room : TestPage<Page>
{
    Room()
    {
        host.resize(1600, 640);
        page->resize(host.size());
        for (const QString &name : {u"Ana"_s, u"Luis"_s, u"Marta"_s, u"Rosa"_s}) {
            ParticipantDraft draft;
            draft.name = name;
            draft.mesaNumber = name == "Rosa"_L1 ? 2 : 1;
            const auto person = addParticipant(document(), draft);
            people.append(person->id());
        }
        QVERIFY(markPresence(document(), people, true));
        bar().setOn(true);
        panel().line->setFocus();
    }

    WorkshopDocument &document() { return *workshop.document; }
    Panel &panel(int table = 1) const { return *page->panel(table); }
    RoundBar &bar(int table = 1) const { return *panel(table).round; }
    QString line(int table = 1) const
    {
        return page->findChild<QLabel *>(u"roundLine%1"_s.arg(table))->text();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(host.focusWidget(), key, with);
    }
    void capture(const QString &text, const QString &author)
    {
        QVERIFY(captureIdea(document(), workshop.mesa(1), {{}, text, {}, {}, {}, author}));
    }
    /// The block of the ideas begins.
    void run()
    {
        QVERIFY(startAgenda(document()));
        workshop.clock.advance(60'000);
        QVERIFY(nextBlock(document()));
        workshop.clock.advance(2'000);
    }
    int clockTurn() const
    {
        const auto snapshot = ticker.snapshot();
        return snapshot->round ? snapshot->round->turn : 0;
    }

    QList<Id<Participant>> people;
};

} // namespace

class tst_RoundBar : public QObject
{
    Q_OBJECT

private slots:
    void keysGoOnFromTheLineInWhichIsTyped();
    void theNextSpeakerBecomesTheAuthor();
    void afterTheTurnItSaysWhoHasNoIdea();
    void whoLeavesSpeaksNoMore();
    void somebodyIsCalledByBadgeOrName();
    void whoIsNotAtTheTableIsNotCalled();
    void escLeavesTheQuestionAndTheFocusWhereItWas();
    void theRoundIsTheSameAfterARestart();
    void whileItIsOffNobodySpeaksAndNoKeyActs();
    void theRoomSeesNumbersAlone();
    void theAgendasRoundGoesAlong();
    void goingOnInTheAgendaGoesOnWhereSomebodyWorks();
    void anEmptyTableSaysSo();
    void theWayOfGatheringIsRememberedForTheWorkshop();
    void f12GoesThroughTheWays();
    void theClockOfSilenceIsTheAgendas();
};

void tst_RoundBar::keysGoOnFromTheLineInWhichIsTyped()
{
    Room room;
    QCOMPARE(room.line(),
             u"Round: Ana (1) speaks · next Luis (2) · 2 to go · F8 passes · "
             "Shift+F8 next"_s);
    room.key(Qt::Key_F8);
    QVERIFY(room.line().startsWith(u"Round: Luis (2) speaks · next Marta (3) · 1 to go"_s));
    room.key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(room.line().startsWith(u"Round: Marta (3) speaks · the last one"_s));
    QCOMPARE(room.host.focusWidget(), room.panel().line);
}

void tst_RoundBar::theNextSpeakerBecomesTheAuthor()
{
    Room room;
    QCOMPARE(room.bar().speaker(), room.people.at(0));
    QList<std::optional<Id<Participant>>> told;
    connect(&room.bar(), &RoundBar::speakerChanged, this, [&](const auto &speaker) {
        told.append(speaker);
    });
    room.bar().next();
    room.capture(u"Una"_s, u"Luis"_s); // she goes on speaking
    room.bar().setOn(false);

    QCOMPARE(told, (QList<std::optional<Id<Participant>>>{room.people.at(1), std::nullopt}));
}

void tst_RoundBar::afterTheTurnItSaysWhoHasNoIdea()
{
    Room room;
    room.capture(u"Una"_s, u"Ana"_s);
    for (int person = 0; person < 3; ++person)
        room.bar().next();
    QCOMPARE(room.line(),
             u"Turn 1 is over · without an idea: Luis (2), Marta (3) · Shift+F8: turn 2"_s);
    QVERIFY(!room.bar().speaker());
    room.key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(room.line().startsWith(u"Turn 2: Ana (1) speaks"_s));
}

void tst_RoundBar::whoLeavesSpeaksNoMore()
{
    Room room;
    QSignalSpy changes(&room.bar(), &RoundBar::speakerChanged);
    QVERIFY(markPresence(room.document(), {room.people.at(0)}, false));
    QCOMPARE(room.bar().speaker(), room.people.at(1));
    QCOMPARE(changes.size(), 1);
}

void tst_RoundBar::somebodyIsCalledByBadgeOrName()
{
    Room room;
    room.key(Qt::Key_F8, Qt::ControlModifier);
    room.typeWhereTheFocusIs(u"3"_s);
    QCOMPARE(room.bar().speaker(), room.people.at(2));
    QCOMPARE(room.host.focusWidget(), room.panel().line);
    room.key(Qt::Key_F8, Qt::ControlModifier);
    room.typeWhereTheFocusIs(u"lu"_s);
    QCOMPARE(room.bar().speaker(), room.people.at(1));
}

void tst_RoundBar::whoIsNotAtTheTableIsNotCalled()
{
    Room room;
    QSignalSpy failures(&room.bar(), &RoundBar::failed);
    room.key(Qt::Key_F8, Qt::ControlModifier);
    room.typeWhereTheFocusIs(u"Rosa"_s);
    room.typeWhereTheFocusIs(u"Nadie"_s);
    QCOMPARE(failures.size(), 2);
    QCOMPARE(room.bar().speaker(), room.people.at(0));
}

void tst_RoundBar::escLeavesTheQuestionAndTheFocusWhereItWas()
{
    Room room;
    room.key(Qt::Key_F8, Qt::ControlModifier);
    QVERIFY(room.host.focusWidget() != room.panel().line);
    room.key(Qt::Key_Escape);
    QCOMPARE(room.host.focusWidget(), room.panel().line);
    QCOMPARE(room.bar().speaker(), room.people.at(0));
}

void tst_RoundBar::theRoundIsTheSameAfterARestart()
{
    Room room;
    room.bar().pass();
    room.bar().next();
    const auto mesa = room.document().stores().mesas.all()->first();
    RoundBar later({room.document(),
                    room.ticker,
                    room.theme,
                    room.settings,
                    room.dialogs,
                    room.toast,
                    room.privacy},
                   mesa,
                   nullptr);
    later.setOn(true);
    QCOMPARE(later.speaker(), room.people.at(2));
    later.beginAnew();
    QCOMPARE(later.speaker(), room.people.at(0));
}

void tst_RoundBar::whileItIsOffNobodySpeaksAndNoKeyActs()
{
    Room room;
    room.bar().setOn(false);
    QVERIFY(!room.bar().speaker());
    QVERIFY(!room.bar().isVisible());
    room.key(Qt::Key_F8);
    room.bar().setOn(true);
    QCOMPARE(room.bar().speaker(), room.people.at(0));
}

void tst_RoundBar::theRoomSeesNumbersAlone()
{
    Room room;
    room.privacy.set(true);
    QVERIFY(room.line().startsWith(u"Round: 1 speaks · next 2"_s));
    room.privacy.set(false);
    QVERIFY(room.line().contains(u"Ana"_s));
}

void tst_RoundBar::theAgendasRoundGoesAlong()
{
    Room room;
    room.run();
    QVERIFY(startRound(room.document(), 3));
    room.bar().next();
    QCOMPARE(room.clockTurn(), 2);
    QCOMPARE(room.bar().speaker(), room.people.at(1));
    room.bar().pass();
    QCOMPARE(room.clockTurn(), 3);
    room.bar().next(); // the last one: both are over
    QCOMPARE(room.clockTurn(), 0);
    QVERIFY(!room.bar().speaker());
    room.bar().next();
    QCOMPARE(room.bar().speaker(), room.people.at(0));
}

void tst_RoundBar::goingOnInTheAgendaGoesOnWhereSomebodyWorks()
{
    Room room;
    room.bar(2).setOn(true);
    room.run();
    QVERIFY(startRound(room.document(), 3));
    QVERIFY(nextSpeaker(room.document()));
    QCOMPARE(room.bar(1).speaker(), room.people.at(1));
    QCOMPARE(room.bar(2).speaker(), room.people.at(3));
    room.panel(2).line->setFocus();
    QVERIFY(nextSpeaker(room.document()));
    QCOMPARE(room.bar(1).speaker(), room.people.at(1));
    QVERIFY(!room.bar(2).speaker());
}

void tst_RoundBar::anEmptyTableSaysSo()
{
    Room room;
    QVERIFY(removeParticipant(room.document(), room.people.at(3)));
    room.bar(2).setOn(true);
    QCOMPARE(room.line(2), u"Round: nobody is registered at this table."_s);
    room.bar(2).next();
    room.bar(2).pass();
    QVERIFY(!room.bar(2).speaker());
}

void tst_RoundBar::theWayOfGatheringIsRememberedForTheWorkshop()
{
    Room room;
    QCOMPARE(room.page->choice->mode(), CaptureMode::Free);
    QSignalSpy chosen(room.page->choice, &CaptureModeChoice::modeChosen);
    room.page->findChild<QPushButton *>(u"captureMode2"_s)->click();
    QCOMPARE(chosen.size(), 1);
    const PageContext context{room.document(),
                              room.ticker,
                              room.theme,
                              room.settings,
                              room.dialogs,
                              room.toast,
                              room.privacy};
    const CaptureModeChoice later(context, nullptr);
    QCOMPARE(later.mode(), CaptureMode::Round);
    const TestWorkshop other;
    AgendaTicker ticker(*other.document);
    const CaptureModeChoice elsewhere({*other.document,
                                       ticker,
                                       room.theme,
                                       room.settings,
                                       room.dialogs,
                                       room.toast,
                                       room.privacy},
                                      nullptr);
    QCOMPARE(elsewhere.mode(), CaptureMode::Free);
}

void tst_RoundBar::f12GoesThroughTheWays()
{
    Room room;
    for (const CaptureMode mode : {CaptureMode::Silence, CaptureMode::Round, CaptureMode::Free}) {
        room.key(Qt::Key_F12);
        QCOMPARE(room.page->choice->mode(), mode);
    }
    auto *free = room.page->findChild<QPushButton *>(u"captureMode0"_s);
    free->setFocus();
    room.key(Qt::Key_Right);
    QCOMPARE(room.page->choice->mode(), CaptureMode::Silence);
    room.key(Qt::Key_Left);
    room.key(Qt::Key_Left); // there is none before it
    QCOMPARE(room.page->choice->mode(), CaptureMode::Free);
}

void tst_RoundBar::theClockOfSilenceIsTheAgendas()
{
    Room room;
    const auto text = [&](const QString &name) {
        return room.page->findChild<QLabel *>(name)->text();
    };
    QVERIFY(text(u"silenceWords1"_s).contains(u"No block"_s));
    room.run();
    room.ticker.tick();
    QCOMPARE(text(u"silenceClock1"_s), u"19:58"_s);
    QVERIFY(addTableTime(room.document(), room.workshop.mesa(2), 60'000));
    QCOMPARE(text(u"silenceClock1"_s), u"19:58"_s);
    QCOMPARE(text(u"silenceClock2"_s), u"20:58"_s);
    QVERIFY(pauseOrResumeTable(room.document(), room.workshop.mesa(2)));
    QVERIFY(text(u"silenceWords2"_s).contains(u"paused"_s));
    QVERIFY(!text(u"silenceWords1"_s).contains(u"paused"_s));
}

TALLERISTA_TEST(tst_RoundBar)
#include "tst_roundbar.moc"

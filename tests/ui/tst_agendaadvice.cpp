// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/blockactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "ui/agendaadvice.h"
#include "ui/widgets/agendaremote.h"

#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// A workshop whose first block is the registration, with two people to come.
class tst_AgendaAdvice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theStripSaysHowFarTheWorkIs();
    void oneKeyGoesOnWhenAllIsDone();
    void whatIsDismissedGoesAndItsKeysWithIt();

private:
    struct Desk
    {
        Desk()
            : store(workshop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
            , settings(store)
            , toast(theme, &host)
            , actions(theme)
            , ticker(*workshop.document)
            , remote(*workshop.document, ticker, toast)
        {
            settings.setLanguage(LanguageChoice::English);
            advice = std::make_unique<AgendaAdvice>(
                PageContext{*workshop.document, ticker, theme, settings, dialogs, toast, privacy},
                actions,
                remote,
                nullptr);
        }

        TestWorkshop workshop;
        QSettings store;
        Settings settings;
        Theme theme;
        Dialogs dialogs;
        QWidget host;
        Toast toast;
        Privacy privacy;
        Actions actions;
        AgendaTicker ticker;
        AgendaRemote remote;
        std::unique_ptr<AgendaAdvice> advice; ///< goes before the actions that it switches
    };

    WorkshopDocument &document() const { return *m_desk->workshop.document; }
    TimerStripView told();
    void arrive(int index);

    std::unique_ptr<Desk> m_desk;
};

void tst_AgendaAdvice::init()
{
    m_desk = std::make_unique<Desk>();
    const auto first = document().stores().agendaBlocks.all()->first().with(
        [](AgendaBlockFields &fields) { fields.stage = Stage::Registration; });
    QVERIFY(editBlock(document(), *first));
    for (const auto &name : {u"Ana"_s, u"Luis"_s}) {
        const auto person = addParticipant(document(), {name, {}, {}, {}, {}, {}, {}});
        QVERIFY(markPresence(document(), {person->id()}, false));
    }
    m_desk->remote.goOn();
}

TimerStripView tst_AgendaAdvice::told()
{
    TimerStripView view;
    const auto agenda = readAgenda(document().stores());
    m_desk->advice->tell(agenda->at(document().clock().nowUtcMs()), QTimeZone::utc(), view);
    return view;
}

void tst_AgendaAdvice::arrive(int index)
{
    const auto people = document().stores().participants.all();
    QVERIFY(markPresence(document(), {people->at(index).id()}, true));
}

void tst_AgendaAdvice::theStripSaysHowFarTheWorkIs()
{
    QCOMPARE(told().work, u"0 of 2 people are here"_s);
    arrive(0);
    QCOMPARE(told().work, u"1 of 2 people are here"_s);
    QCOMPARE(told().advice, QString());
    QVERIFY(!m_desk->actions.action(ActionId::FollowAdvice)->isEnabled());
}

void tst_AgendaAdvice::oneKeyGoesOnWhenAllIsDone()
{
    told();
    arrive(0);
    arrive(1);
    const auto view = told();
    QVERIFY2(view.advice.startsWith("All is done: you can go on to Lluvia de ideas"_L1),
             qPrintable(view.advice));
    QCOMPARE(view.adviceVerb, u"Go on"_s);
    m_desk->workshop.clock.advance(5'000);

    m_desk->actions.action(ActionId::FollowAdvice)->trigger();

    QCOMPARE(readAgenda(document().stores())->at(0).current->index, 1);
    QCOMPARE(told().work, u"0 ideas · M1 0 · M2 0"_s);
}

void tst_AgendaAdvice::whatIsDismissedGoesAndItsKeysWithIt()
{
    told();
    arrive(0);
    arrive(1);
    QVERIFY(!told().advice.isEmpty());
    const QSignalSpy settled(m_desk->advice.get(), &AgendaAdvice::settled);

    m_desk->actions.action(ActionId::DismissAdvice)->trigger();

    QCOMPARE(settled.size(), 1);
    QCOMPARE(told().advice, QString());
    QVERIFY(!m_desk->actions.action(ActionId::DismissAdvice)->isEnabled());
}

TALLERISTA_TEST(tst_AgendaAdvice)
#include "tst_agendaadvice.moc"

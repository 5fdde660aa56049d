// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/announcements.h"
#include "ui/base/actions.h"
#include "ui/base/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/timerplate.h"
#include "ui/widgets/timerstrip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Qt::StringLiterals;

using Phase = TimerStripView::Phase;

namespace {

TimerStripView view(Phase phase, const QString &remaining = u"31:20"_s)
{
    return {phase,
            remaining,
            {},
            u"First selection"_s,
            u"4 minutes late here"_s,
            u"Next: SMART sheet (11:30)"_s,
            {},
            u"4 of 20 ideas developed"_s,
            {},
            {}};
}

} // namespace

class tst_TimerStrip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachButtonTriggersItsAction_data();
    void eachButtonTriggersItsAction();
    void aDisabledActionDisablesItsButton();
    void beforeTheStartThereIsOnlyStart();
    void afterTheEndThereIsNothingToPress();
    void pauseBecomesResume();
    void aClickLeavesTheFocusInTheField();
    void everyButtonSaysItsKey();
    void onlyANewPhaseIsAnnounced();
    void phasesDifferWithoutColour();
    void aSecondRepaintsWithoutMoving();
    void itFitsInANarrowWindow();
    void adviceStandsWhereTheNextBlockStood();
    void besideAnotherClockOnlyTheWorkIsShown();
    void withLittleRoomTheWorkIsToldByTable();

private:
    QPushButton *button(ActionId id) const;
    bool isSeen(ActionId id) const { return button(id)->isVisible(); }

    Theme m_theme;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QWidget> m_window;
    TimerStrip *m_strip = nullptr;
    QLineEdit *m_field = nullptr;
};

void tst_TimerStrip::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_actions = std::make_unique<Actions>(m_theme);
    m_window = std::make_unique<QWidget>();
    m_strip = new TimerStrip(m_theme, *m_actions, m_window.get());
    m_field = new QLineEdit(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_strip);
    layout->addWidget(m_field);
    m_window->resize(1100, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void tst_TimerStrip::cleanup()
{
    m_window.reset();
    m_actions.reset();
}

QPushButton *tst_TimerStrip::button(ActionId id) const
{
    const auto buttons = m_strip->findChildren<QPushButton *>();
    for (auto *one : buttons) {
        if (one->accessibleName() == m_actions->action(id)->text())
            return one;
    }
    return nullptr;
}

void tst_TimerStrip::eachButtonTriggersItsAction_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Phase>("phase");

    QTest::newRow("start") << int(ActionId::StartAgenda) << Phase::NotStarted;
    QTest::newRow("less") << int(ActionId::OneMinuteLess) << Phase::Normal;
    QTest::newRow("more") << int(ActionId::OneMinuteMore) << Phase::Warning;
    QTest::newRow("pause") << int(ActionId::PauseResume) << Phase::Normal;
    QTest::newRow("next") << int(ActionId::NextBlock) << Phase::Overtime;
}

void tst_TimerStrip::eachButtonTriggersItsAction()
{
    QFETCH(int, id);
    QFETCH(Phase, phase);
    m_strip->setView(view(phase));
    QVERIFY(isSeen(ActionId(id)));
    const QSignalSpy triggered(m_actions->action(ActionId(id)), &QAction::triggered);

    QTest::mouseClick(button(ActionId(id)), Qt::LeftButton);

    QCOMPARE(triggered.size(), 1);
}

void tst_TimerStrip::aDisabledActionDisablesItsButton()
{
    m_strip->setView(view(Phase::Normal));
    m_actions->action(ActionId::NextBlock)->setEnabled(false);
    QVERIFY(!button(ActionId::NextBlock)->isEnabled());
    m_actions->action(ActionId::NextBlock)->setEnabled(true);
    QVERIFY(button(ActionId::NextBlock)->isEnabled());
}

void tst_TimerStrip::beforeTheStartThereIsOnlyStart()
{
    m_strip->setView(view(Phase::NotStarted, {}));
    QVERIFY(isSeen(ActionId::StartAgenda));
    QVERIFY(!isSeen(ActionId::NextBlock));
    QVERIFY(!isSeen(ActionId::PauseResume));
    QVERIFY(!isSeen(ActionId::OneMinuteMore));
}

void tst_TimerStrip::afterTheEndThereIsNothingToPress()
{
    m_strip->setView(view(Phase::Ended, {}));
    for (const auto *one : m_strip->findChildren<QPushButton *>())
        QVERIFY(!one->isVisible());
}

void tst_TimerStrip::pauseBecomesResume()
{
    m_strip->setView(view(Phase::Normal));
    QCOMPARE(button(ActionId::PauseResume)->text(), u"Pause"_s);
    m_strip->setView(view(Phase::Paused));
    QCOMPARE(button(ActionId::PauseResume)->text(), u"Resume"_s);
}

void tst_TimerStrip::aClickLeavesTheFocusInTheField()
{
    m_strip->setView(view(Phase::Normal));
    QTest::mouseClick(button(ActionId::OneMinuteMore), Qt::LeftButton);
    QVERIFY(m_field->hasFocus());
}

void tst_TimerStrip::everyButtonSaysItsKey()
{
    QCOMPARE(button(ActionId::NextBlock)->toolTip(), u"Next block (Ctrl+Enter)"_s);
    QCOMPARE(button(ActionId::NextBlock)->accessibleDescription(), u"Ctrl+Enter"_s);
    QCOMPARE(button(ActionId::StartAgenda)->toolTip(), u"Start the agenda"_s);
}

void tst_TimerStrip::onlyANewPhaseIsAnnounced()
{
    m_strip->setView(view(Phase::Normal));
    Announcements announcements;

    m_strip->setView(view(Phase::Normal, u"5:01"_s));
    QVERIFY(announcements.take().isEmpty());
    QVERIFY(m_strip->accessibleName().contains(u"5:01"_s));

    auto warning = view(Phase::Warning, u"5:00"_s);
    warning.spoken = u"Five minutes left of first selection."_s;
    m_strip->setView(warning);
    QCOMPARE(announcements.take(), QStringList({warning.spoken}));
}

void tst_TimerStrip::phasesDifferWithoutColour()
{
    const auto *plate = m_strip->findChild<TimerPlate *>();
    QList<QImage> seen;
    for (const auto phase :
         {Phase::Normal, Phase::Warning, Phase::Danger, Phase::Overtime, Phase::Paused}) {
        auto sameWord = view(phase);
        sameWord.phaseWord = u"-"_s;
        m_strip->setView(sameWord);
        // Ink against ground alone: what an eye without colours sees in the worst of light.
        QImage image = const_cast<TimerPlate *>(plate)->grab().toImage().convertToFormat(
            QImage::Format_Grayscale8);
        const int ground = image.pixelColor(12, image.height() / 2).red();
        QImage shape(image.size(), QImage::Format_Mono);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.setPixel(x, y, qAbs(image.pixelColor(x, y).red() - ground) > 60 ? 1 : 0);
        }
        QVERIFY(!seen.contains(shape));
        seen.append(shape);
        QVERIFY(!TimerStrip::phaseWord(phase).isEmpty());
    }
}

void tst_TimerStrip::aSecondRepaintsWithoutMoving()
{
    m_strip->setView(view(Phase::Normal, u"10:00"_s));
    QCoreApplication::processEvents();
    const QRect before = button(ActionId::NextBlock)->geometry();

    m_strip->setView(view(Phase::Normal, u"9:59"_s));
    QCoreApplication::processEvents();

    QCOMPARE(button(ActionId::NextBlock)->geometry(), before);
}

void tst_TimerStrip::itFitsInANarrowWindow()
{
    auto wordy = view(Phase::Danger);
    wordy.title = u"A block with a very long title "_s.repeated(6);
    wordy.sentence = wordy.title;
    m_strip->setView(wordy);
    QCoreApplication::processEvents();

    QVERIFY(m_strip->minimumSizeHint().width() <= 700);
    QVERIFY(m_strip->sizeHint().height() <= 96);
}

void tst_TimerStrip::adviceStandsWhereTheNextBlockStood()
{
    m_strip->setView(view(Phase::Warning));
    QVERIFY(!isSeen(ActionId::FollowAdvice));
    const int height = m_strip->sizeHint().height();
    Announcements announcements;
    auto advised = view(Phase::Warning);
    advised.advice = u"6 ideas still to be developed and 3 min left: 5 min more?"_s;
    advised.adviceVerb = u"+5 min"_s;

    m_strip->setView(advised);
    m_strip->setView(advised);

    QCOMPARE(announcements.take(), QStringList({advised.advice})); // once
    QCOMPARE(button(ActionId::FollowAdvice)->text(), u"+5 min (F9)"_s);
    QVERIFY(isSeen(ActionId::DismissAdvice));
    QVERIFY(m_strip->sizeHint().height() <= height + 2); // nothing below it moves
    const QSignalSpy followed(m_actions->action(ActionId::FollowAdvice), &QAction::triggered);
    QTest::mouseClick(button(ActionId::FollowAdvice), Qt::LeftButton);
    QCOMPARE(followed.size(), 1);
    QVERIFY(m_field->hasFocus());
}

void tst_TimerStrip::besideAnotherClockOnlyTheWorkIsShown()
{
    m_strip->setView(view(Phase::Normal));
    m_strip->setBrief(true);
    QVERIFY(m_strip->isVisible());
    QVERIFY(!isSeen(ActionId::NextBlock));
    QVERIFY(!m_strip->findChild<TimerPlate *>()->isVisible());
    auto idle = view(Phase::Normal);
    idle.work.clear();
    m_strip->setView(idle);
    QVERIFY(!m_strip->isVisible());
    m_strip->setBrief(false);
    QVERIFY(m_strip->isVisible());
    QVERIFY(isSeen(ActionId::NextBlock));
}

void tst_TimerStrip::withLittleRoomTheWorkIsToldByTable()
{
    auto told = view(Phase::Normal);
    told.work = u"35 of 48 ideas counted · M1 18/24 · M2 17/24 "_s.repeated(4);
    told.workBrief = u"M1 18/24 · M2 17/24"_s;
    m_strip->setView(told);
    QCoreApplication::processEvents();
    QCOMPARE(m_strip->findChild<ElidedLabel *>(u"blockWork"_s)->shownText(), told.workBrief);
    told.work = u"4 of 9"_s;
    m_strip->setView(told);
    QCOMPARE(m_strip->findChild<ElidedLabel *>(u"blockWork"_s)->shownText(), told.work);
}

TALLERISTA_TEST(tst_TimerStrip)
#include "tst_timerstrip.moc"

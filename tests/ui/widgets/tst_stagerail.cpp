// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/theme.h"
#include "ui/widgets/stagerail.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Qt::StringLiterals;

using State = StageRail::State;

class tst_StageRail : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aScreenReaderHearsStageStateAndCounts();
    void everyStateLooksDifferentWithoutColour();
    void arrowsMoveAndEnterGoes();
    void arrowsStopAtTheEnds();
    void theRailIsOneTabStop();
    void onlyThePageChangesThePresentStage();
    void newCountsKeepTheFocus();
    void typingInAPageKeepsItsFocusWhenAStageIsClicked();
    void itFoldsOnANarrowWindow();
    void aFoldedStageStillSaysItsName();
    void titlesArePlainText();

private:
    static QList<StageRail::Entry> entries();
    QPushButton *button(int index) const { return m_rail->findChildren<QPushButton *>().at(index); }
    static QString nameOf(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    StageRail *m_rail = nullptr;
    QLineEdit *m_page = nullptr;
};

QList<StageRail::Entry> tst_StageRail::entries()
{
    return {{u"Preparation"_s, u"configure"_s, State::Ready, {}, {}, u"Alt+1"_s},
            {u"Ideas"_s, u"games-hint"_s, State::UnderWay, u"18·14"_s, u"18 and 14"_s, u"Alt+2"_s},
            {u"Sheets"_s, u"view-form"_s, State::Missing, u"0/5"_s, {}, u"Alt+3"_s}};
}

void tst_StageRail::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_window = std::make_unique<QWidget>();
    m_rail = new StageRail(m_theme, m_window.get());
    m_page = new QLineEdit(m_window.get());
    auto *layout = new QHBoxLayout(m_window.get());
    layout->addWidget(m_rail);
    layout->addWidget(m_page);
    m_rail->setEntries(entries());
    m_rail->setCurrent(1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_StageRail::cleanup()
{
    m_window.reset();
}

void tst_StageRail::aScreenReaderHearsStageStateAndCounts()
{
    QCOMPARE(nameOf(button(0)), u"Preparation: ready"_s);
    QCOMPARE(nameOf(button(1)), u"Ideas: under way, 18 and 14"_s);
    QCOMPARE(nameOf(button(2)), u"Sheets: something is missing"_s);
    QVERIFY(!nameOf(m_rail).isEmpty());
}

void tst_StageRail::everyStateLooksDifferentWithoutColour()
{
    QList<QImage> seen;
    for (const auto state : {State::Empty, State::UnderWay, State::Ready, State::Missing}) {
        m_rail->setEntries({{u"Ideas"_s, {}, state, {}, {}, {}}});
        const QImage image = button(0)->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void tst_StageRail::arrowsMoveAndEnterGoes()
{
    QSignalSpy chosen(m_rail, &StageRail::stageChosen);
    button(1)->setFocus();

    QTest::keyClick(button(1), Qt::Key_Up);
    QVERIFY(button(0)->hasFocus());
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(button(0), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 0);
    QTest::keyClick(button(0), Qt::Key_End);
    QTest::keyClick(button(2), Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 2);
}

void tst_StageRail::arrowsStopAtTheEnds()
{
    button(0)->setFocus();
    QTest::keyClick(button(0), Qt::Key_Up);
    QVERIFY(button(0)->hasFocus());
    QTest::keyClick(button(0), Qt::Key_End);
    QTest::keyClick(button(2), Qt::Key_Down);
    QVERIFY(button(2)->hasFocus());
}

void tst_StageRail::theRailIsOneTabStop()
{
    m_page->setFocus();
    QTest::keyClick(m_page, Qt::Key_Tab);
    QVERIFY(button(1)->hasFocus());
    QTest::keyClick(button(1), Qt::Key_Tab);
    QVERIFY(m_page->hasFocus());
}

void tst_StageRail::onlyThePageChangesThePresentStage()
{
    QSignalSpy chosen(m_rail, &StageRail::stageChosen);

    QTest::mouseClick(button(2), Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_rail->current(), 1);
    QVERIFY(button(1)->isChecked());
    QVERIFY(!button(2)->isChecked());

    m_rail->setCurrent(2);

    QVERIFY(button(2)->isChecked());
    QCOMPARE(chosen.size(), 1);
}

void tst_StageRail::newCountsKeepTheFocus()
{
    button(1)->setFocus();
    auto changed = entries();
    changed[1].counts = u"19·14"_s;
    changed[1].spokenCounts = u"19 and 14"_s;

    m_rail->setEntries(changed);

    QVERIFY(button(1)->hasFocus());
    QVERIFY(button(1)->isChecked());
    QCOMPARE(nameOf(button(1)), u"Ideas: under way, 19 and 14"_s);
}

void tst_StageRail::typingInAPageKeepsItsFocusWhenAStageIsClicked()
{
    m_page->setFocus();
    QTest::mouseClick(button(0), Qt::LeftButton);
    QVERIFY(m_page->hasFocus());
}

void tst_StageRail::itFoldsOnANarrowWindow()
{
    m_rail->fitTo(1366);
    QVERIFY(!m_rail->isFolded());
    QCOMPARE(m_rail->sizeHint().width(), StageRail::Width);
    m_rail->fitTo(StageRail::FoldBelow);
    QVERIFY(!m_rail->isFolded());
    m_rail->fitTo(StageRail::FoldBelow - 1);
    QVERIFY(m_rail->isFolded());
    QCOMPARE(m_rail->sizeHint().width(), StageRail::FoldedWidth);
}

void tst_StageRail::aFoldedStageStillSaysItsName()
{
    m_rail->fitTo(800);
    QVERIFY(button(1)->toolTip().startsWith(u"Ideas"_s));
    QVERIFY(button(1)->toolTip().endsWith(u"(Alt+2)"_s));
    QCOMPARE(nameOf(button(1)), u"Ideas: under way, 18 and 14"_s);
}

void tst_StageRail::titlesArePlainText()
{
    m_rail->setEntries({{u"<b>x</b> & <i>y</i>"_s, {}, State::Empty, {}, {}, {}}});
    QVERIFY(button(0)->toolTip().contains(u"&lt;b&gt;"_s));
    QVERIFY(nameOf(button(0)).startsWith(u"<b>x</b> & <i>y</i>"_s));
}

TALLERISTA_TEST(tst_StageRail)
#include "tst_stagerail.moc"

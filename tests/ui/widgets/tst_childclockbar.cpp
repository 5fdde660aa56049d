// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/rules/agenda/roundsentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "ui/widgets/childclockbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// The bar over a workshop whose first block, of 15 minutes, runs.
class tst_ChildClockBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsNotThereAsLongAsTheTablesGoTogether();
    void aTableHasItsOwnMinutesAndPause();
    void aRoundIsAskedForAndBegunByKeyboard();
    void whatIsProposedCanBeBegun();
    void escLeavesTheQuestion();
    void theKeyboardGoesBackToWhereItWas_data();
    void theKeyboardGoesBackToWhereItWas();
    void withoutABlockThereIsNothingToShare();
    void sharesAreSecondsAndMinutes_data();
    void sharesAreSecondsAndMinutes();

private:
    struct Desk
    {
        Desk()
            : store(workshop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
            , settings(store)
            , actions(theme)
            , ticker(*workshop.document)
            , toast(theme, &host)
            , bar(new ChildClockBar(
                  {*workshop.document, ticker, theme, settings, dialogs, toast, privacy},
                  actions,
                  &host))
        {
            settings.setLanguage(LanguageChoice::English);
            host.resize(1200, 80);
            bar->resize(host.size());
            host.show();
            QApplication::setActiveWindow(&host);
        }

        TestWorkshop workshop;
        QSettings store;
        Settings settings;
        Theme theme;
        Dialogs dialogs;
        Privacy privacy;
        Actions actions;
        AgendaTicker ticker;
        QWidget host; ///< with the bar, which goes before the actions that it switches
        Toast toast;
        ChildClockBar *bar;
    };

    void look() const { m_desk->bar->setAgenda(agenda()); }
    AgendaSnapshot agenda() const
    {
        const WorkshopDocument &document = *m_desk->workshop.document;
        return readAgenda(document.stores())->at(document.clock().nowUtcMs());
    }
    QString text(const QString &name) const
    {
        return m_desk->bar->findChild<QLabel *>(name)->text();
    }

    std::unique_ptr<Desk> m_desk;
};

void tst_ChildClockBar::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(startAgenda(*m_desk->workshop.document));
    m_desk->workshop.clock.advance(60'000);
    look();
}

void tst_ChildClockBar::itIsNotThereAsLongAsTheTablesGoTogether()
{
    QVERIFY(!m_desk->bar->isVisible());
}

void tst_ChildClockBar::aTableHasItsOwnMinutesAndPause()
{
    m_desk->bar->addMinutes(m_desk->workshop.mesa(2), 1);
    look();
    QVERIFY(m_desk->bar->isVisible());
    QVERIFY2(text(u"tableClock1"_s).endsWith(u"14:00"_s), qPrintable(text(u"tableClock1"_s)));
    QVERIFY(text(u"tableClock2"_s).endsWith(u"15:00"_s));
    m_desk->bar->findChild<QPushButton *>(u"pauseTable1"_s)->click();
    m_desk->workshop.clock.advance(60'000);
    look();
    QVERIFY2(text(u"tableClock1"_s).endsWith(u"14:00 · paused"_s),
             qPrintable(text(u"tableClock1"_s)));
    QVERIFY(text(u"tableClock2"_s).endsWith(u"14:00"_s));
    QCOMPARE(agenda().current->remainingMs, 13 * 60'000); // the agenda went on as it was
}

void tst_ChildClockBar::aRoundIsAskedForAndBegunByKeyboard()
{
    m_desk->bar->askForRound(8);
    auto *people = m_desk->bar->findChild<QSpinBox *>(u"roundPeople"_s);
    QVERIFY(people->hasFocus());
    QCOMPARE(people->value(), 8);
    QTest::keyClicks(people, u"7"_s);
    QTest::keyClick(people, Qt::Key_Return);
    look();
    QCOMPARE(text(u"roundClock"_s), u"2:00"_s);
    QCOMPARE(text(u"roundWords"_s), u"Person 1 of 7 · 2 min each"_s);

    m_desk->workshop.clock.advance(4 * 60'000); // two minutes too long
    m_desk->bar->nextSpeaker();
    look();
    QCOMPARE(text(u"roundWords"_s), u"Person 2 of 7 · 1 min 40 s each"_s);
    m_desk->bar->endRound();
    look();
    QVERIFY(!m_desk->bar->isVisible());
}

void tst_ChildClockBar::whatIsProposedCanBeBegun()
{
    m_desk->bar->askForRound(1);
    auto *people = m_desk->bar->findChild<QSpinBox *>(u"roundPeople"_s);
    QTest::keyClick(people, Qt::Key_Return);
    look();
    QVERIFY2(text(u"roundWords"_s).startsWith(u"Person 1 of 2"_s),
             qPrintable(text(u"roundWords"_s)));
}

void tst_ChildClockBar::escLeavesTheQuestion()
{
    m_desk->bar->askForRound(8);
    QVERIFY(m_desk->bar->isVisible());
    QTest::keyClick(m_desk->bar->findChild<QSpinBox *>(u"roundPeople"_s), Qt::Key_Escape);
    QVERIFY(!m_desk->bar->isVisible());
    QVERIFY(!agenda().round);
}

void tst_ChildClockBar::theKeyboardGoesBackToWhereItWas_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("a round begins") << Qt::Key_Return;
    QTest::newRow("not now") << Qt::Key_Escape;
}

void tst_ChildClockBar::theKeyboardGoesBackToWhereItWas()
{
    QFETCH(Qt::Key, key);
    QPushButton next(&m_desk->host); // which the focus would fall to
    QLineEdit before(&m_desk->host);
    next.show();
    before.show();
    before.setFocus();
    m_desk->bar->askForRound(8);
    QTest::keyClick(m_desk->bar->findChild<QSpinBox *>(u"roundPeople"_s), key);
    QVERIFY(before.hasFocus());
}

void tst_ChildClockBar::withoutABlockThereIsNothingToShare()
{
    const QSignalSpy failed(m_desk->bar, &ChildClockBar::failed);
    m_desk->bar->setAgenda({});
    m_desk->bar->askForRound(8);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_desk->bar->isVisible());
}

void tst_ChildClockBar::sharesAreSecondsAndMinutes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("eight in five minutes") << qint64(37'500) << u"37 s"_s;
    QTest::newRow("a whole minute") << qint64(60'000) << u"1 min"_s;
    QTest::newRow("a minute and a half") << qint64(90'999) << u"1 min 30 s"_s;
    QTest::newRow("nothing is left") << qint64(-1) << u"0 s"_s;
}

void tst_ChildClockBar::sharesAreSecondsAndMinutes()
{
    QFETCH(qint64, ms);
    QTEST(shareWords(Phrases(u"en"_s), ms), "words");
}

TALLERISTA_TEST(tst_ChildClockBar)
#include "tst_childclockbar.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/shownregistration.h"
#include "ui/stages/registration/countbars.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_RegistrationPage : public QObject, private ShownRegistration
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void enterAddsWhoIsNotOnTheList_data();
    void enterAddsWhoIsNotOnTheList();
    void theLineSaysWhatEnterWillDo_data();
    void theLineSaysWhatEnterWillDo();
    void enterMarksTheOneFound();
    void enterInTheEmptyFieldMarksWhoWasJustAdded();
    void undoTakesTheOfferBackToo();
    void shiftEnterAddsSomebodyOfTheSameName();
    void whatCannotBeAddedStaysInTheField();
    void numbersMarkManyInOneStep();
    void keysAreLettersInTheField();
    void balanceSeatsEverybodyInOneStep();
    void erasingAsksAndEnterKeepsThePerson();
    void erasingIsDoneByItsVerb();
    void erasingNeedsSomebodyChosen();
    void theBarsCountPeople();
    void missingFollowsTheWork();
    void everythingCanBeReachedByTab();
};

void tst_RegistrationPage::enterAddsWhoIsNotOnTheList_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("institution");

    const auto row =
        [](const char *title, const QString &typed, const QString &name, const QString &from) {
            QTest::newRow(title) << typed << name << from;
        };
    row("a name", u"Ana López"_s, u"Ana López"_s, u""_s);
    row("with a semicolon", u"Ana López; ANDA"_s, u"Ana López"_s, u"ANDA"_s);
    row("with a comma", u"Ana López, ANDA"_s, u"Ana López"_s, u"ANDA"_s);
    row("with a dash", u"Ana López - ANDA"_s, u"Ana López"_s, u"ANDA"_s);
    row("a name with a hyphen", u"Ana López-Paz"_s, u"Ana López-Paz"_s, u""_s);
    row("spaces around", u"  Ana   López "_s, u"Ana López"_s, u""_s);
}

void tst_RegistrationPage::enterAddsWhoIsNotOnTheList()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, institution);

    add(typed);

    QCOMPARE(names(), QStringList(name));
    QCOMPARE(this->institution(people().constFirst()), institution);
    QCOMPARE(people().constFirst()->number, 1);
    QVERIFY(field()->hasFocus());
}

void tst_RegistrationPage::theLineSaysWhatEnterWillDo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *name, const QString &typed, const QString &sentence) {
        QTest::newRow(name) << typed << sentence;
    };
    row("nothing",
        u""_s,
        u"Type to find people and to add new ones. A pasted list is shown before it is added"_s);
    row("somebody new", u"Zoila Paz"_s, u"Enter adds “Zoila Paz”"_s);
    row("somebody new from somewhere",
        u"Zoila Paz; MARN"_s,
        u"Enter adds “Zoila Paz”, of “MARN”"_s);
    row("the only one found",
        u"beto"_s,
        u"Enter marks Beto Sosa (3) as present · Shift+Enter adds “beto”"_s);
    row("one here already",
        u"ana paz"_s,
        u"Ana Paz (2) is already marked as present · Shift+Enter adds “ana paz”"_s);
    row("several found", u"an"_s, u"2 people: type more, or ↓ to choose"_s);
    row("several found, one by the whole name",
        u"ana"_s,
        u"Enter marks Ana (1) as present · Shift+Enter adds “ana”"_s);
    row("one number", u"3"_s, u"Enter marks Beto Sosa (3) as present"_s);
    row("numbers, one of them here", u"1-3"_s, u"Enter marks 2 people as present"_s);
    row("numbers that nobody has",
        u"1 3 7-9"_s,
        u"Enter marks 2 people as present · nobody has 7-9"_s);
    row("only numbers that nobody has", u"7 9"_s, u"Nobody has 7 9"_s);
    row("a number here already", u"2"_s, u"Already marked as present"_s);
    row("digits that are no badge",
        u"7777-1234-5"_s,
        u"Type a name, or numbers such as 1-14 16 18"_s);
    row("markup is a name", u"<b>Zoila</b>"_s, u"Enter adds “<b>Zoila</b>”"_s);
}

void tst_RegistrationPage::theLineSaysWhatEnterWillDo()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    add(u"Ana"_s);
    add(u"Ana Paz; Shalom"_s);
    add(u"Beto Sosa; Shalom"_s);
    QVERIFY(markPresence(document(), {people().at(1).id()}, true));

    type(u" "_s);
    field()->clear();
    type(typed);

    QCOMPARE(hint(), sentence);
    QCOMPARE(field()->accessibleDescription(), sentence);
}

void tst_RegistrationPage::enterMarksTheOneFound()
{
    add(u"José Núñez; ANDA"_s);
    add(u"Ana López"_s);

    type(u"jose"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    enter();

    QCOMPARE(names().size(), 2);
    QCOMPARE(presentNumbers(), QList<int>{1});
    QCOMPARE(hint(), u"José Núñez (1) is marked as present"_s);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(field()->hasFocus());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void tst_RegistrationPage::enterInTheEmptyFieldMarksWhoWasJustAdded()
{
    add(u"Ana López"_s);
    QCOMPARE(hint(), u"Ana López (1) is on the list. Enter marks them as present"_s);

    enter();
    QCOMPARE(presentNumbers(), QList<int>{1});

    QVERIFY(markPresence(document(), {people().constFirst().id()}, false));
    enter();
    QVERIFY(presentNumbers().isEmpty());
}

void tst_RegistrationPage::undoTakesTheOfferBackToo()
{
    add(u"Ana López"_s);

    QVERIFY(document().undo(m_page->scope()));

    QVERIFY(hint().startsWith(u"Type to find"_s));
    enter();
    QVERIFY(problem().isEmpty());
}

void tst_RegistrationPage::shiftEnterAddsSomebodyOfTheSameName()
{
    add(u"Ana López; ANDA"_s);

    type(u"Ana López; ANDA"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);

    QCOMPARE(names(), QStringList({u"Ana López"_s, u"Ana López"_s}));
    QVERIFY(presentNumbers().isEmpty());
    QCOMPARE(document().stores().institutions.all()->size(), 1);
}

void tst_RegistrationPage::whatCannotBeAddedStaysInTheField()
{
    const QString tooLong(ParticipantFields::MaxNameLength + 1, u'a');

    type(tooLong);
    QVERIFY(!hint().startsWith(u"Enter"_s));
    enter();
    QCOMPARE(field()->text(), tooLong);
    QVERIFY(people().isEmpty());

    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(field()->text(), tooLong);
    QVERIFY(!problem().isEmpty());
    QVERIFY(people().isEmpty());
}

void tst_RegistrationPage::numbersMarkManyInOneStep()
{
    for (const QString &name : {u"Ana"_s, u"Beto"_s, u"Carla"_s, u"Dora"_s, u"Eva"_s})
        add(name);

    type(u"1-3, 5 9"_s);
    enter();

    QCOMPARE(presentNumbers(), QList<int>({1, 2, 3, 5}));
    QCOMPARE(hint(), u"4 people are marked as present"_s);
    QVERIFY(document().undo(m_page->scope()));
    QVERIFY(presentNumbers().isEmpty());
}

void tst_RegistrationPage::keysAreLettersInTheField()
{
    add(u"Ana"_s);

    type(u"2 fmos"_s);

    QCOMPARE(field()->text(), u"2 fmos"_s);
    QVERIFY(!people().constFirst()->mesa);
    press(Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
}

void tst_RegistrationPage::balanceSeatsEverybodyInOneStep()
{
    for (const QString &name : {u"Ana; X"_s, u"Beto; X"_s, u"Carla; Y"_s, u"Dora; Y"_s, u"Eva"_s})
        add(name);
    QVERIFY(seatParticipants(document(), {{people().at(0).id(), m_workshop->mesa(2)}}));
    const qint64 steps = document().lastSequence();

    QTest::keyClick(field(), Qt::Key_M, Qt::ControlModifier);

    QCOMPARE(document().lastSequence(), steps + 1);
    int atFirst = 0;
    for (const Participant &person : people()) {
        QVERIFY(person->mesa.has_value());
        atFirst += person->mesa == m_workshop->mesa(1) ? 1 : 0;
    }
    QVERIFY(atFirst == 2 || atFirst == 3);
    QVERIFY(people().at(0)->mesa == m_workshop->mesa(2));
    QVERIFY(people().at(1)->mesa == m_workshop->mesa(1));
    QVERIFY(people().at(2)->mesa != people().at(3)->mesa);
    QVERIFY(!part<QPushButton>("balanceButton")->isEnabled());
    QCOMPARE(document().nextUndo(m_page->scope())->step.kind, StepKind::BalanceTables);
    QVERIFY(document().undo(m_page->scope()));
    QVERIFY(!people().at(1)->mesa);
}

void tst_RegistrationPage::erasingAsksAndEnterKeepsThePerson()
{
    add(u"Ana López; ANDA"_s);
    openList(0, ParticipantModel::NameColumn);
    const auto *bar = part<QWidget>("eraseConfirm");

    m_page->erasePerson();

    QVERIFY(bar->isVisible());
    const QString question = bar->findChild<QLabel *>()->text();
    QVERIFY(question.contains(u"Ana López (1)"_s));
    QVERIFY(question.contains(u"cannot be undone"_s));
    press(Qt::Key_Return);
    QVERIFY(!bar->isVisible());
    QVERIFY(list()->hasFocus());
    m_page->erasePerson();
    press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(names(), QStringList(u"Ana López"_s));
}

void tst_RegistrationPage::erasingIsDoneByItsVerb()
{
    add(u"Ana López; ANDA"_s);
    add(u"Zoila Paz"_s);
    type(u"Ana"_s);
    openList(0, ParticipantModel::NameColumn);

    m_page->erasePerson();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);

    QCOMPARE(names(), QStringList({u"—"_s, u"Zoila Paz"_s}));
    QVERIFY(people().constFirst()->erased);
    QCOMPARE(field()->text(), QString());
    QVERIFY(problem().contains(u"yours to delete"_s));
    QCOMPARE(list()->model()->index(0, ParticipantModel::NameColumn).data().toString(),
             u"Person erased"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(list()->hasFocus());
}

void tst_RegistrationPage::erasingNeedsSomebodyChosen()
{
    add(u"Ana López"_s);
    list()->setCurrentIndex({});

    m_page->erasePerson();

    QVERIFY(!part<QWidget>("eraseConfirm")->isVisible());
    QVERIFY(problem().contains(u"Choose the person"_s));
}

void tst_RegistrationPage::theBarsCountPeople()
{
    add(u"Ana; ANDA"_s);
    add(u"Beto; ANDA"_s);
    add(u"Carla; MARN"_s);
    QVERIFY(seatParticipants(document(), {{people().at(0).id(), m_workshop->mesa(1)}}));
    QVERIFY(markPresence(document(), {people().at(0).id()}, true));

    QStringList lines;
    for (const CountRow &row : part<CountBars>("countBars")->rows())
        lines.append(row.name + u' ' + row.figures);
    QCOMPARE(lines,
             QStringList({u"Everybody 1 of 3 present"_s,
                          u"Table 1 1 of 1 · 10 seats"_s,
                          u"Table 2 0 of 0 · 10 seats"_s,
                          u"Without a table 0 of 2 present"_s,
                          u"Women and men "_s,
                          u"Not stated 1 of 3 present"_s,
                          u"2 institutions "_s,
                          u"ANDA 1 of 2 present"_s,
                          u"MARN 0 of 1 present"_s}));
}

void tst_RegistrationPage::missingFollowsTheWork()
{
    QCOMPARE(m_page->missing(), u"Nobody is registered"_s);
    add(u"Ana"_s);
    add(u"Beto"_s);
    QCOMPARE(m_page->missing(), u"2 people without a table · nobody marked as present"_s);
    QTest::keyClick(field(), Qt::Key_M, Qt::ControlModifier);
    type(u"1-2"_s);
    enter();
    QCOMPARE(m_page->missing(), u""_s);
}

void tst_RegistrationPage::everythingCanBeReachedByTab()
{
    add(u"Ana"_s);
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        reached.append(QApplication::focusWidget()->objectName());
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
        press(Qt::Key_Tab);
    }
    QCOMPARE(
        reached,
        QStringList({u"peopleField"_s, u"importButton"_s, u"peopleList"_s, u"balanceButton"_s}));
    QVERIFY(!m_page->keys().isEmpty());
}

TALLERISTA_TEST(tst_RegistrationPage)
#include "tst_registrationpage.moc"

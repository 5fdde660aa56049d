// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/speakers.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_Speakers : public QObject
{
    Q_OBJECT

private slots:
    void theyGoByBadgeAndBeginAnywhere();
    void whoPassesIsNotAskedAgainInThisTurn();
    void authorsHaveSpokenInTheFirstTurnAlone();
    void afterTheLastOneTheTurnIsOverAndThenTheNextBegins();
    void theNextOneSpeaksWhenTheSpeakerLeaves();
    void whoArrivesLateComesInTheirPlaceOrAtTheEnd();
    void whoArrivesAfterTheTurnIsCalledBeforeTheNextOne();
    void whoIsCalledOutOfTurnIsNotCalledTwice();
    void aRoundBegunAtAnEmptyTableWaitsForSomebody();
    void itSaysWhoHasNoIdea();
    void itIsTheSameAfterAKill();
    void aDamagedTextIsARoundThatHasNotBegun_data();
    void aDamagedTextIsARoundThatHasNotBegun();
    void everybodySpeaksOnceInATurnWhateverHappens();
};

namespace {

Id<Participant> person(int badge)
{
    std::array<quint8, RowId::Size> bytes{};
    bytes[0] = quint8(badge);
    return Id<Participant>(RowId(bytes));
}

QList<Speaker> people(const QList<int> &badges, const QList<int> &authors = {})
{
    QList<Speaker> speakers;
    for (const int badge : badges)
        speakers.append({person(badge), badge, authors.contains(badge)});
    return speakers;
}

QList<int> badges(const QList<Speaker> &speakers)
{
    QList<int> numbers;
    for (const Speaker &speaker : speakers)
        numbers.append(speaker.badge);
    return numbers;
}

/// 0 for nobody.
int current(const Speakers &speakers)
{
    return speakers.current() ? speakers.current()->badge : 0;
}

Speakers roundOf(const QList<int> &numbers, std::optional<int> first = {})
{
    Speakers speakers;
    speakers.setPeople(people(numbers));
    speakers.begin(first ? std::optional(person(*first)) : std::nullopt);
    return speakers;
}

} // namespace

void tst_Speakers::theyGoByBadgeAndBeginAnywhere()
{
    Speakers speakers = roundOf({9, 2, 5}, 5);
    QCOMPARE(current(speakers), 5);
    QCOMPARE(badges(speakers.upcoming()), (QList<int>{9, 2}));
    speakers.next();
    QCOMPARE(current(speakers), 9);
    speakers.next();
    QCOMPARE(current(speakers), 2);
    QVERIFY(speakers.upcoming().isEmpty());

    QCOMPARE(current(roundOf({9, 2, 5})), 2);
}

void tst_Speakers::whoPassesIsNotAskedAgainInThisTurn()
{
    Speakers speakers = roundOf({1, 2});
    speakers.pass();
    QCOMPARE(current(speakers), 2);
    QCOMPARE(badges(speakers.passed()), QList<int>{1});
    QVERIFY(speakers.upcoming().isEmpty());
    speakers.next();
    speakers.next();
    QCOMPARE(speakers.turn(), 2);
    QCOMPARE(current(speakers), 1);
    QVERIFY(speakers.passed().isEmpty());
}

void tst_Speakers::authorsHaveSpokenInTheFirstTurnAlone()
{
    Speakers speakers;
    speakers.setPeople(people({1, 2, 3}, {1, 3}));
    speakers.begin();
    QCOMPARE(current(speakers), 2);
    QVERIFY(speakers.upcoming().isEmpty());
    speakers.setPeople(people({1, 2, 3}, {1, 2, 3})); // it is written down: she still speaks
    QCOMPARE(current(speakers), 2);
    speakers.next();
    QVERIFY(speakers.isTurnOver());
    speakers.next();
    QCOMPARE(current(speakers), 1);
    QCOMPARE(badges(speakers.upcoming()), (QList<int>{2, 3}));
}

void tst_Speakers::afterTheLastOneTheTurnIsOverAndThenTheNextBegins()
{
    Speakers speakers = roundOf({4, 7}, 7);
    speakers.next();
    speakers.next();
    QVERIFY(speakers.isTurnOver());
    QCOMPARE(speakers.turn(), 1);
    speakers.pass(); // nobody speaks who could
    QCOMPARE(speakers.turn(), 1);
    speakers.next();
    QCOMPARE(speakers.turn(), 2);
    QCOMPARE(current(speakers), 7);
    speakers.end();
    QVERIFY(!speakers.isOn());
    QVERIFY(!speakers.isTurnOver());
}

void tst_Speakers::theNextOneSpeaksWhenTheSpeakerLeaves()
{
    Speakers speakers = roundOf({1, 2, 3, 4});
    speakers.next();
    speakers.setPeople(people({1, 3, 4}));
    QCOMPARE(current(speakers), 3);
    QCOMPARE(badges(speakers.upcoming()), QList<int>{4});
    speakers.setPeople({});
    QVERIFY(speakers.isTurnOver());
}

void tst_Speakers::whoArrivesLateComesInTheirPlaceOrAtTheEnd()
{
    Speakers speakers = roundOf({2, 4, 6});
    speakers.next();
    speakers.setPeople(people({1, 2, 4, 5, 6}));
    QCOMPARE(current(speakers), 4);
    QCOMPARE(badges(speakers.upcoming()), (QList<int>{5, 6, 1}));
}

void tst_Speakers::whoArrivesAfterTheTurnIsCalledBeforeTheNextOne()
{
    Speakers speakers = roundOf({1});
    speakers.next();
    speakers.setPeople(people({1, 8}));
    QVERIFY(speakers.isTurnOver()); // nobody speaks before somebody says so
    QCOMPARE(badges(speakers.upcoming()), QList<int>{8});
    speakers.next();
    QCOMPARE(current(speakers), 8);
    QCOMPARE(speakers.turn(), 1);
}

void tst_Speakers::whoIsCalledOutOfTurnIsNotCalledTwice()
{
    Speakers speakers = roundOf({1, 2, 3, 4});
    speakers.call(person(3));
    QCOMPARE(current(speakers), 3);
    QCOMPARE(badges(speakers.upcoming()), (QList<int>{4, 1, 2})); // 1 was interrupted
    speakers.next();
    speakers.next();
    speakers.next();
    speakers.next();
    QVERIFY(speakers.isTurnOver());
    speakers.call(person(3)); // something more to say
    QCOMPARE(current(speakers), 3);
    speakers.call(person(99));
    QCOMPARE(current(speakers), 3);
}

void tst_Speakers::aRoundBegunAtAnEmptyTableWaitsForSomebody()
{
    Speakers speakers = roundOf({});
    QVERIFY(speakers.isTurnOver());
    speakers.setPeople(people({3, 5}));
    QCOMPARE(current(speakers), 3);
    QCOMPARE(speakers.turn(), 1);
}

void tst_Speakers::itSaysWhoHasNoIdea()
{
    Speakers speakers;
    speakers.setPeople(people({1, 2, 3}, {2}));
    speakers.begin();
    speakers.pass();
    speakers.next();
    QVERIFY(speakers.isTurnOver());
    QCOMPARE(badges(speakers.withoutIdea()), (QList<int>{1, 3}));
}

void tst_Speakers::itIsTheSameAfterAKill()
{
    Speakers speakers = roundOf({1, 2, 3, 4, 5}, 4);
    speakers.next();
    speakers.pass();
    Speakers later = Speakers::fromText(speakers.toText());
    later.setPeople(people({1, 2, 3, 4, 5}));
    QCOMPARE(later, speakers);
    QCOMPARE(current(later), 1);
    QCOMPARE(badges(later.upcoming()), (QList<int>{2, 3}));
    QCOMPARE(badges(later.passed()), QList<int>{5});
}

void tst_Speakers::aDamagedTextIsARoundThatHasNotBegun_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"turn"_s;
    QTest::newRow("a list") << u"[1]"_s;
    QTest::newRow("a turn before the first") << uR"({"turn":-3})"_s;
    QTest::newRow("cut off") << uR"({"turn":1,"done":["0)"_s;
}

void tst_Speakers::aDamagedTextIsARoundThatHasNotBegun()
{
    QFETCH(QString, text);
    Speakers speakers = Speakers::fromText(text);
    speakers.setPeople(people({1, 2}));
    QVERIFY(!speakers.isOn());
    QVERIFY(speakers.upcoming().isEmpty());
    speakers.next();
    QCOMPARE(current(speakers), 1);
}

void tst_Speakers::everybodySpeaksOnceInATurnWhateverHappens()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 300; ++run) {
        QList<int> here;
        for (int badge = 1; badge <= 12; ++badge) {
            if (random.bounded(2) > 0)
                here.append(badge);
        }
        Speakers speakers = roundOf(here);
        QList<int> spoke;
        for (int step = 0; step < 200 && !speakers.isTurnOver(); ++step) {
            const int badge = random.bounded(1, 13);
            if (random.bounded(3) == 0 && !here.contains(badge)) {
                here.append(badge); // arrives
                speakers.setPeople(people(here));
            } else if (random.bounded(4) == 0 && badge != current(speakers)) {
                here.removeAll(badge); // leaves
                speakers.setPeople(people(here));
            }
            spoke.append(current(speakers));
            if (random.bounded(3) == 0)
                speakers.pass();
            else
                speakers.next();
        }
        QVERIFY(speakers.isTurnOver() || here.isEmpty());
        for (const int badge : std::as_const(here))
            QCOMPARE(spoke.count(badge), 1);
    }
}

TALLERISTA_TEST(tst_Speakers)
#include "tst_speakers.moc"

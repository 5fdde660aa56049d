// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/ballotentry.h"
#include "core/rules/selection/ballotrules.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

/// What is typed for one slip: how it is read, what is wrong with it and how it is read back.
class tst_BallotEntry : public QObject
{
    Q_OBJECT

private slots:
    void aTypedSlipIsRead_data();
    void aTypedSlipIsRead();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void aBlankSlipIsOneStroke();
    void whatIsWrongIsOneSentence_data();
    void whatIsWrongIsOneSentence();
    void progressSaysHowFarASlipIs();
    void aSlipTypesItselfAgain_data();
    void aSlipTypesItselfAgain();
};

namespace {

const QStringList FourCards{u"1"_s, u"2"_s, u"3"_s, u"4"_s};

VoteFields voteBy(VoteMethod method)
{
    VoteFields vote;
    vote.method = method;
    vote.places = 3;
    vote.dots = 5;
    vote.dotsPerIdea = 2;
    return vote;
}

} // namespace

void tst_BallotEntry::aTypedSlipIsRead_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("readBack");

    constexpr int Ranked = int(VoteMethod::Ranked);
    constexpr int Dots = int(VoteMethod::Dots);
    constexpr int Scores = int(VoteMethod::Scores);
    QTest::newRow("cards in order") << Ranked << u"7 12 3"_s << u"1) 7, 2) 12, 3) 3"_s;
    QTest::newRow("commas between") << Ranked << u"7,12, 3"_s << u"1) 7, 2) 12, 3) 3"_s;
    QTest::newRow("whole codes") << Ranked << u"M1-07 m1-12"_s << u"1) 7, 2) 12"_s;
    QTest::newRow("leading zeros") << Ranked << u"03 014"_s << u"1) 3, 2) 14"_s;
    QTest::newRow("nothing yet") << Ranked << u"  "_s << u"blank"_s;
    QTest::newRow("a sticker each") << Dots << u"7 12"_s << u"7, 12"_s;
    QTest::newRow("two stickers on one") << Dots << u"7 12 7"_s << u"7 ×2, 12"_s;
    QTest::newRow("stickers as a number") << Dots << u"7x2 12=1"_s << u"7 ×2, 12"_s;
    QTest::newRow("two marks a card") << Scores << u"45 33"_s << u"1: 4–5, 2: 3–3"_s;
    QTest::newRow("spaces mean nothing") << Scores << u"4533"_s << u"1: 4–5, 2: 3–3"_s;
    QTest::newRow("a card passed over") << Scores << u"45 00 33"_s << u"1: 4–5, 3: 3–3"_s;
    QTest::newRow("passed over with strokes") << Scores << u"45 -- 33"_s << u"1: 4–5, 3: 3–3"_s;
}

void tst_BallotEntry::aTypedSlipIsRead()
{
    QFETCH(int, method);
    QFETCH(QString, typed);
    QFETCH(QString, readBack);

    const BallotEntry entry = parseBallot(VoteMethod(method), typed, FourCards);

    QCOMPARE(entry.unreadable, QString());
    QCOMPARE(slipWords(voteBy(VoteMethod(method)), entry.marks), readBack);
}

void tst_BallotEntry::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unreadable");

    QTest::newRow("a word") << int(VoteMethod::Ranked) << u"7 doce 3"_s << u"doce"_s;
    QTest::newRow("half a card") << int(VoteMethod::Ranked) << u"7.5"_s << u"7.5"_s;
    QTest::newRow("stickers where none are given")
        << int(VoteMethod::Ranked) << u"7x2"_s << u"7x2"_s;
    QTest::newRow("an emoji") << int(VoteMethod::Dots) << u"7 😀"_s << u"😀"_s;
    QTest::newRow("a six") << int(VoteMethod::Scores) << u"45 63"_s << u"6"_s;
    QTest::newRow("a mark for a card that is not there")
        << int(VoteMethod::Scores) << u"11 22 33 44 5"_s << u"5"_s;
}

void tst_BallotEntry::whatCannotBeReadIsNamed()
{
    QFETCH(int, method);
    QFETCH(QString, typed);
    QFETCH(QString, unreadable);

    QCOMPARE(parseBallot(VoteMethod(method), typed, FourCards).unreadable, unreadable);
}

void tst_BallotEntry::aBlankSlipIsOneStroke()
{
    for (const VoteMethod method : {VoteMethod::Ranked, VoteMethod::Dots, VoteMethod::Scores}) {
        const BallotEntry entry = parseBallot(method, u" - "_s, FourCards);

        QVERIFY(entry.isBlank);
        QVERIFY(entry.marks.isEmpty());
        QVERIFY(!parseBallot(method, QString(), FourCards).isBlank);
    }
}

void tst_BallotEntry::whatIsWrongIsOneSentence_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");

    constexpr int Ranked = int(VoteMethod::Ranked);
    constexpr int Dots = int(VoteMethod::Dots);
    constexpr int Scores = int(VoteMethod::Scores);
    QTest::newRow("as many as there are places") << Ranked << u"1 2 3"_s << QString();
    QTest::newRow("fewer are no fault") << Ranked << u"1"_s << QString();
    QTest::newRow("one twice") << Ranked << u"1 14 14"_s << u"14 is repeated."_s;
    QTest::newRow("one too many") << Ranked << u"1 2 3 4"_s
                                  << u"There are 4 ideas on the slip; each person orders 3."_s;
    QTest::newRow("all stickers") << Dots << u"1x2 2x2 3"_s << QString();
    QTest::newRow("three on one") << Dots << u"1x3"_s
                                  << u"1 has 3 stickers; one idea gets 2 at most."_s;
    QTest::newRow("six stickers") << Dots << u"1x2 2x2 3x2"_s
                                  << u"There are 6 stickers on the slip; each person has 5."_s;
    QTest::newRow("marks in pairs") << Scores << u"45 11"_s << QString();
    QTest::newRow("half a pair") << Scores << u"45 1"_s << u"2 has one mark of two."_s;
}

void tst_BallotEntry::whatIsWrongIsOneSentence()
{
    QFETCH(int, method);
    QFETCH(QString, typed);
    QFETCH(QString, problem);

    const BallotEntry entry = parseBallot(VoteMethod(method), typed, FourCards);

    QCOMPARE(slipProblem(voteBy(VoteMethod(method)), entry.marks), problem);
}

void tst_BallotEntry::progressSaysHowFarASlipIs()
{
    const VoteFields ranked = voteBy(VoteMethod::Ranked);
    const auto marks = parseBallot(VoteMethod::Ranked, u"4 2"_s, FourCards).marks;
    QCOMPARE(slipProgress(ranked, marks, 4), u"has 2 of 3"_s);
    QVERIFY(!isFullSlip(ranked, marks, 4));
    QVERIFY(isFullSlip(ranked, marks, 2)); // two ideas cannot be more than two

    const auto dots = parseBallot(VoteMethod::Dots, u"4x2 1"_s, FourCards).marks;
    QCOMPARE(slipProgress(voteBy(VoteMethod::Dots), dots, 4), u"has 3 of 5"_s);
    const auto scores = parseBallot(VoteMethod::Scores, u"451"_s, FourCards).marks;
    QCOMPARE(slipProgress(voteBy(VoteMethod::Scores), scores, 4), u"has 3 of 8"_s);
}

void tst_BallotEntry::aSlipTypesItselfAgain_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("typed");

    QTest::newRow("in order") << int(VoteMethod::Ranked) << u"4 1 3"_s;
    QTest::newRow("stickers") << int(VoteMethod::Dots) << u"4x2 1"_s;
    QTest::newRow("marks, one passed over") << int(VoteMethod::Scores) << u"45 00 12"_s;
    QTest::newRow("blank") << int(VoteMethod::Ranked) << u"-"_s;
}

void tst_BallotEntry::aSlipTypesItselfAgain()
{
    QFETCH(int, method);
    QFETCH(QString, typed);

    const BallotEntry entry = parseBallot(VoteMethod(method), typed, FourCards);

    QCOMPARE(typedBallot(VoteMethod(method), entry.marks, FourCards), typed);
}

TALLERISTA_TEST(tst_BallotEntry)
#include "tst_ballotentry.moc"

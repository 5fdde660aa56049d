// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/developmentround.h"
#include "tests/support/testclass.h"
#include "tests/support/testids.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_DevelopmentRound : public QObject
{
    Q_OBJECT

private slots:
    void itCountsWhatIsWrittenAndWhatIsOnPaper();
    void proposersWriteInTheOrderOfTheCards();
    void whoIsNotHereLeavesAnOrphan();
    void anotherPersonTakesThePlaceOfTheProposer();
    void whoHasSeveralIsSeenUntilOneIsLeft();
    void whatIsHandedOverGoesToPeopleWithoutAny_data();
    void whatIsHandedOverGoesToPeopleWithoutAny();
};

namespace {

/// The idea of card \a card that person \a proposer said; 0: nobody knows who.
IdeaToDevelop card(int card, int proposer)
{
    IdeaToDevelop idea{.idea = idOf<Idea>(card), .card = card};
    if (proposer > 0)
        idea.proposer = idOf<Participant>(proposer);
    return idea;
}

QList<Id<Participant>> peopleOf(const QList<int> &numbers)
{
    QList<Id<Participant>> people;
    for (const int number : numbers)
        people.append(idOf<Participant>(number));
    return people;
}

QList<int> cards(const QList<IdeaToDevelop> &ideas)
{
    QList<int> numbers;
    for (const IdeaToDevelop &idea : ideas)
        numbers.append(idea.card);
    return numbers;
}

} // namespace

void tst_DevelopmentRound::itCountsWhatIsWrittenAndWhatIsOnPaper()
{
    QList<IdeaToDevelop> ideas{card(1, 1), card(2, 2), card(3, 3), card(4, 4)};
    ideas[0].written = true;
    ideas[1].onPaper = true;
    ideas[2].written = true;
    ideas[2].onPaper = true; // and typed since
    const DevelopmentRound round(ideas, peopleOf({1, 2, 3, 4}));

    QCOMPARE(round.written(), 2);
    QCOMPARE(round.onPaper().size(), 1);
    QCOMPARE(cards(round.left()), QList<int>{4});
}

void tst_DevelopmentRound::proposersWriteInTheOrderOfTheCards()
{
    QList<IdeaToDevelop> ideas{card(9, 1), card(2, 2), card(5, 3)};
    ideas[2].written = true;

    QCOMPARE(cards(DevelopmentRound(ideas, peopleOf({1, 2, 3})).queue()), (QList<int>{2, 9}));
}

void tst_DevelopmentRound::whoIsNotHereLeavesAnOrphan()
{
    const DevelopmentRound round({card(1, 1), card(2, 2), card(3, 0)}, peopleOf({1}));

    QCOMPARE(cards(round.queue()), QList<int>{1});
    QCOMPARE(cards(round.orphans()), (QList<int>{2, 3}));
}

void tst_DevelopmentRound::anotherPersonTakesThePlaceOfTheProposer()
{
    QList<IdeaToDevelop> ideas{card(1, 7)};
    ideas[0].developer = idOf<Participant>(2);
    const DevelopmentRound round(ideas, peopleOf({2}));

    QCOMPARE(cards(round.queue()), QList<int>{1});
    QVERIFY(round.orphans().isEmpty());
}

void tst_DevelopmentRound::whoHasSeveralIsSeenUntilOneIsLeft()
{
    QList<IdeaToDevelop> ideas{card(1, 1), card(2, 1), card(3, 2)};
    QCOMPARE(DevelopmentRound(ideas, peopleOf({1, 2})).burdened(), peopleOf({1}));
    QVERIFY(DevelopmentRound(ideas, peopleOf({2})).burdened().isEmpty());
    ideas[0].written = true;
    QVERIFY(DevelopmentRound(ideas, peopleOf({1, 2})).burdened().isEmpty());
}

void tst_DevelopmentRound::whatIsHandedOverGoesToPeopleWithoutAny_data()
{
    QTest::addColumn<QList<int>>("here");
    QTest::addColumn<QList<int>>("handed"); // card, person, card, person …

    QTest::newRow("enough people")
        << QList<int>{1, 2, 5, 6, 7} << QList<int>{4, 5, 2, 6, 3, 7}; // the orphan first
    QTest::newRow("one is free") << QList<int>{1, 2, 5} << QList<int>{4, 5};
    QTest::newRow("nobody is free") << QList<int>{1, 2} << QList<int>{};
    QTest::newRow("nobody is here") << QList<int>{} << QList<int>{};
}

void tst_DevelopmentRound::whatIsHandedOverGoesToPeopleWithoutAny()
{
    QFETCH(QList<int>, here);
    QList<IdeaToDevelop> ideas{
        card(1, 1), card(2, 1), card(3, 1), card(4, 9), card(5, 2), card(6, 2)};
    ideas[5].written = true; // 2 has written one, and has one left

    QList<int> handed;
    for (const HandOver &one : DevelopmentRound(ideas, peopleOf(here)).proposal())
        handed << one.idea.toBytes().back() << one.to.toBytes().back();

    QTEST(handed, "handed");
}

TALLERISTA_TEST(tst_DevelopmentRound)
#include "tst_developmentround.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

} // namespace

class tst_RankingDecisions : public QObject
{
    Q_OBJECT

private slots:
    void theRoomResolvesATie_data();
    void theRoomResolvesATie();
    void includingAndExcludingMoveTheLine_data();
    void includingAndExcludingMoveTheLine();
    void theDisplacedIdeaIsKnown();
    void aDecisionOnOtherVotesIsStaleAndHolds();
    void theBasisChangesWithWhatDecides_data();
    void theBasisChangesWithWhatDecides();
    void theBasisStaysTheSameForGood();
};

void tst_RankingDecisions::theRoomResolvesATie_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("sides");

    const Input twoForOne = hands({10, 8, 5, 5, 3}, 3);
    const Input fourForTwo = hands({7, 4, 4, 4, 4, 1}, 3);
    const auto resolving = [](const QString &letters) {
        return decision(Kind::ResolveTie, letters);
    };
    const auto drawing = [](const QString &letters) {
        return decision(Kind::Draw, letters);
    };
    const auto row = [](const char *name, const Input &input, const QString &sides) {
        QTest::newRow(name) << input << sides;
    };

    row("one of the tied goes in", with(twoForOne, {resolving(u"D"_s)}), u"in ABD; forced D"_s);
    row("all of them do: four for three seats",
        with(twoForOne, {resolving(u"DC"_s)}),
        u"in ABCD; forced CD"_s);
    row("one of four goes in, and three still tie",
        with(fourForTwo, {resolving(u"C"_s)}),
        u"in AC; tie BDE/1; forced C"_s);
    row("one by one",
        with(fourForTwo, {resolving(u"C"_s), resolving(u"E"_s)}),
        u"in ACE; forced CE"_s);
    row("who does not tie is not let in by the way",
        with(twoForOne, {resolving(u"EA"_s)}),
        u"in AB; tie CD/1"_s);
    row("a draw lets in as many as there are seats",
        with(fourForTwo, {drawing(u"EDCB"_s)}),
        u"in ADE; forced DE"_s);
    row("a draw that ran out of lots leaves a tie",
        with(fourForTwo, {drawing(u"E"_s)}),
        u"in AE; tie BCD/1; forced E"_s);
    row("more chosen than there are seats now: they alone tie for them",
        with(fourForTwo, {decision(Kind::Choose, u"CDE"_s)}),
        u"in A; tie CDE/2"_s);
    row("who was chosen gives way to who is included, once the room says who",
        with(fourForTwo,
             {decision(Kind::Choose, u"CD"_s),
              decision(Kind::Include, u"F"_s),
              decision(Kind::Choose, u"D"_s)}),
        u"in ADF; forced DF"_s);
    row("a tie that is no more cannot be resolved",
        with(hands({10, 8, 5, 4}, 3), {resolving(u"D"_s)}),
        u"in ABC"_s);
    row("a tie that an exclusion makes, whichever was decided first",
        with(hands({9, 5, 5}, 1), {resolving(u"C"_s), decision(Kind::Exclude, u"A"_s)}),
        u"in C; forced C"_s);
}

void tst_RankingDecisions::theRoomResolvesATie()
{
    QFETCH(Input, input);

    QTEST(sidesText(compute(input)), "sides");
}

void tst_RankingDecisions::includingAndExcludingMoveTheLine_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("sides");

    const auto including = [](const QString &letters) {
        return decision(Kind::Include, letters);
    };
    const auto excluding = [](const QString &letters) {
        return decision(Kind::Exclude, letters);
    };
    const auto row = [](const char *name, const Input &input, const QString &sides) {
        QTest::newRow(name) << input << sides;
    };

    row("who is included pushes the last one out",
        with(hands({9, 7, 6, 4}, 3), {including(u"D"_s)}),
        u"in ABD; forced D"_s);
    row("without a vote as well",
        with(hands({3, 0, 0, 0}, 3), {including(u"C"_s)}),
        u"in AC; forced C; unfilled 1"_s);
    row("who is in by the votes may be included too",
        with(hands({9, 7, 6, 4}, 3), {including(u"A"_s)}),
        u"in ABC; forced A"_s);
    row("more may be included than there are seats",
        with(hands({9, 7, 6}, 1), {including(u"BC"_s)}),
        u"in BC; forced BC"_s);
    row("including one who ties leaves the others a seat less",
        with(hands({7, 4, 4, 4, 4, 1}, 3), {including(u"C"_s)}),
        u"in AC; tie BDE/1; forced C"_s);
    row("excluding promotes the next",
        with(hands({9, 7, 6, 4}, 2), {excluding(u"A"_s)}),
        u"in BC"_s);
    row("excluding can end a tie",
        with(hands({10, 8, 5, 5, 3}, 3), {excluding(u"C"_s)}),
        u"in ABD"_s);
    row("excluding can leave a seat empty",
        with(hands({9, 7}, 2), {excluding(u"A"_s)}),
        u"in B; unfilled 1"_s);
    row("the later word holds",
        with(hands({9, 7}, 1), {including(u"B"_s), excluding(u"B"_s)}),
        u"in A"_s);
    row("what was agreed on can be changed",
        with(consensus(u"ABC"_s, u"AB"_s, 2), {excluding(u"A"_s), including(u"C"_s)}),
        u"in BC; forced C"_s);
    row("an unknown item changes nothing",
        with(hands({10, 8, 5, 5, 3}, 3), {including(u"X"_s), excluding(u"Y"_s)}),
        u"in AB; tie CD/1"_s);
}

void tst_RankingDecisions::includingAndExcludingMoveTheLine()
{
    QFETCH(Input, input);

    QTEST(sidesText(compute(input)), "sides");
}

void tst_RankingDecisions::theDisplacedIdeaIsKnown()
{
    const Outcome outcome =
        compute(with(hands({9, 7, 6, 4}, 3), {decision(Kind::Include, u"D"_s)}));

    QCOMPARE(rowOf(outcome, 'C').byVotes, Where::In);
    QCOMPARE(rowOf(outcome, 'C').where, Where::Out);
    QCOMPARE(rowOf(outcome, 'D').byVotes, Where::Out);
    QCOMPARE(rowOf(outcome, 'D').where, Where::In);
    QCOMPARE(rankText(rowOf(outcome, 'D').rank), u"4"_s);
}

/// Case 30 of the design.
void tst_RankingDecisions::aDecisionOnOtherVotesIsStaleAndHolds()
{
    const QList<Decision> decisions{
        decision(Kind::Include, u"D"_s, compute(hands({9, 7, 6, 4}, 3)).basis)};
    QVERIFY(compute(with(hands({9, 7, 6, 4}, 3), decisions)).staleDecisions.isEmpty());

    const Outcome outcome = compute(with(hands({9, 7, 6, 5}, 3), decisions));

    QCOMPARE(outcome.staleDecisions, QList<qsizetype>{0});
    QCOMPARE(those(outcome, Where::In), u"ABD"_s);
}

void tst_RankingDecisions::theBasisChangesWithWhatDecides_data()
{
    QTest::addColumn<Input>("one");
    QTest::addColumn<Input>("other");
    QTest::addColumn<bool>("same");

    const Input slips = ranked(u"ABC"_s, {u"AB"_s, u"BC"_s}, 2, 1);
    const auto row = [](const char *name, const Input &one, const Input &other, bool same) {
        QTest::newRow(name) << one << other << same;
    };
    const auto withPresent = [](Input input, int present) {
        input.rule.present = present;
        return input;
    };
    const auto withSeats = [](Input input, int seats) {
        input.rule.seats = seats;
        return input;
    };

    row("one more hand", hands({9, 7}, 1), hands({9, 8}, 1), false);
    row("one more seat", hands({9, 7}, 1), withSeats(hands({9, 7}, 1), 2), false);
    row("one more item, without a vote", hands({9, 7}, 1), hands({9, 7, 0}, 1), false);
    row("another chain", slips, withChain(slips, {Criterion::Supporters}), false);
    row("another method with the same points",
        hands({9, 7}, 1),
        dotTotals({9, 7}, {.seats = 1}),
        false);
    row("another agreement", consensus(u"AB"_s, u"A"_s, 1), consensus(u"AB"_s, u"B"_s, 1), false);
    row("a decision",
        hands({9, 7}, 1),
        with(hands({9, 7}, 1), {decision(Kind::Include, u"B"_s)}),
        true);
    row("one more person who may vote",
        withPresent(hands({9, 7}, 1), 11),
        withPresent(hands({9, 7}, 1), 12),
        true);
    row("ballots that change hands", slips, ranked(u"ABC"_s, {u"BC"_s, u"AB"_s}, 2, 1), true);
    row("a ballot that does not count",
        slips,
        ranked(u"ABC"_s, {u"AB"_s, u"BC"_s, u"AA"_s}, 2, 1),
        true);
}

void tst_RankingDecisions::theBasisChangesWithWhatDecides()
{
    QFETCH(Input, one);
    QFETCH(Input, other);

    QTEST(compute(one).basis == compute(other).basis, "same");
}

/// Decisions in old files speak of it. Both were computed by another program from the byte form
/// that basis.h describes.
void tst_RankingDecisions::theBasisStaysTheSameForGood()
{
    QCOMPARE(compute(hands({10, 8, 5, 5, 3}, 3)).basis, 0xe478c9c1af2bd1adU);
    QCOMPARE(compute(threePeopleAgainstTwo()).basis, 0xff8b0e326bb0e553U);
}

TALLERISTA_TEST(tst_RankingDecisions)
#include "tst_rankingdecisions.moc"

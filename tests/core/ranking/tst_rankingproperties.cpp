// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/randomvotes.h"
#include "tests/core/ranking/retoldvotes.h"
#include "tests/support/amounts.h"
#include "tests/support/testclass.h"

#include <tuple>

using namespace Tallerista;
using namespace Tallerista::RandomVotes;
using namespace Tallerista::RetoldVotes;

namespace {

/// For each property and method.
int runs()
{
    static const int runs = Testing::amount(200, 20'000);
    return runs;
}

constexpr quint32 Seed = 20261124;

/// Without what depends on the order in which the caller lists things.
Outcome asSets(Outcome outcome)
{
    std::sort(outcome.rows.begin(), outcome.rows.end(), [](const Row &one, const Row &other) {
        return one.item < other.item;
    });
    std::sort(outcome.line.tied.begin(), outcome.line.tied.end());
    for (TieStep &step : outcome.log) {
        for (TieStep::Part &part : step.split)
            std::sort(part.items.begin(), part.items.end());
    }
    std::sort(outcome.problems.begin(),
              outcome.problems.end(),
              [](const Problem &one, const Problem &other) {
                  return std::tie(one.code, one.voter, one.item, one.got)
                         < std::tie(other.code, other.voter, other.item, other.got);
              });
    return outcome;
}

Outcome withoutProblems(Outcome outcome)
{
    outcome.problems.clear();
    return outcome;
}

const Row &rowFor(const Outcome &outcome, Item item)
{
    return *std::find_if(
        outcome.rows.begin(), outcome.rows.end(), [&](const Row &row) { return row.item == item; });
}

QList<Item> itemsThat(const Outcome &outcome, Where where)
{
    QList<Item> found;
    for (const Row &row : outcome.rows) {
        if (row.where == where)
            found.append(row.item);
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool contends(const Row &row)
{
    return row.where == Where::In || row.where == Where::Line || row.where == Where::Out;
}

/// Those who contend and are equal to a row as far as it was compared.
struct Peers
{
    QList<Item> items;
    qsizetype better = 0; ///< how many contend and are better
};

Peers peersOf(const Row &row, const Outcome &outcome, qsizetype compared)
{
    Peers peers;
    const Key shared = row.key.mid(0, compared);
    for (const Row &other : outcome.rows) {
        const Key key = other.key.mid(0, compared);
        if (contends(other) && key == shared)
            peers.items.append(other.item);
        else if (contends(other) && key > shared)
            ++peers.better;
    }
    std::sort(peers.items.begin(), peers.items.end());
    return peers;
}

QList<Item> itemsOf(const TieStep &step)
{
    QList<Item> items;
    for (const TieStep::Part &part : step.split)
        items.append(part.items);
    std::sort(items.begin(), items.end());
    return items;
}

/// How good it is to be \a where.
int standingAt(Where where)
{
    return where == Where::In ? 2 : where == Where::Line ? 1 : 0;
}

} // namespace

/// What holds for any votes; every test runs once for each method.
class tst_RankingProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void initTestCase() { m_random.seed(Seed); }
    void init() { m_random.seed(Seed); }
    void cleanupTestCase();

    void votersHaveNoNames();
    void itemsHaveNoNames();
    void theOrderOfEntryMeansNothing();
    void theSameVotesGiveTheSameOutcome();
    void seatsAreNeitherLostNorInvented();
    void ranksSharePlacesOneToLast();
    void onlyThoseWhoTieAtTheLineAreComparedFurther();
    void whoTiesElsewhereStaysTied();
    void aBetterMarkNeverHurts();
    void oneMorePersonForAnIdeaNeverHurtsIt();
    void oneMoreSeatPushesNobodyOut();
    void everythingTwiceChangesNoPlace();
    void anIdeaThatNobodyMarkedCanBeLeftOut();
    void nobodysIdeaNeverEnters();
    void whoIsFirstForAllIsFirst();
    void whatIsExcludedInfluencesNothing();
    void decisionsAlterNoKey();
    void decisionsAreObeyed();
    void aTieResolvedWithItsSeatsFillsThem();

private:
    Input randomInput();

    qint64 m_inputs = 0;
    QRandomGenerator m_random;
};

void tst_RankingProperties::initTestCase_data()
{
    QTest::addColumn<Method>("method");

    QTest::newRow("hands") << Method::Hands;
    QTest::newRow("hands for two questions") << Method::HandPairs;
    QTest::newRow("dots") << Method::Dots;
    QTest::newRow("totals of dots") << Method::DotTotals;
    QTest::newRow("scores") << Method::Scores;
    QTest::newRow("ranked slips") << Method::Ranked;
}

Input tst_RankingProperties::randomInput()
{
    QFETCH_GLOBAL(Method, method);
    ++m_inputs;
    return Tallerista::RandomVotes::randomInput(m_random, method);
}

/// Once, after all methods.
void tst_RankingProperties::cleanupTestCase()
{
    Testing::figure(
        QStringLiteral("ranking, properties of the result: %1 random inputs").arg(m_inputs));
}

void tst_RankingProperties::votersHaveNoNames()
{
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        Input masked = input;
        forBallots(masked.votes, [](auto &ballots) {
            for (auto &ballot : ballots)
                ballot.voter = 5'000 - ballot.voter;
        });
        QCOMPARE(withoutProblems(compute(masked)), withoutProblems(compute(input)));
    }
}

void tst_RankingProperties::itemsHaveNoNames()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        input.decisions = randomDecisions(m_random, input.items);
        Outcome expected = withoutProblems(renamed(compute(input)));
        const Outcome found = withoutProblems(compute(renamed(input)));
        expected.basis = found.basis;
        QCOMPARE(found, expected);
    }
}

void tst_RankingProperties::theOrderOfEntryMeansNothing()
{
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        Input shuffled = input;
        shuffle(shuffled.items, m_random);
        forBallots(shuffled.votes, [&](auto &ballots) { shuffle(ballots, m_random); });
        if (!std::holds_alternative<QList<RankBallot>>(input.votes))
            forEachList(shuffled.votes, [&](auto &marks) { shuffle(marks, m_random); });
        QCOMPARE(asSets(compute(shuffled)), asSets(compute(input)));
    }
}

void tst_RankingProperties::theSameVotesGiveTheSameOutcome()
{
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        QCOMPARE(compute(input), compute(input));
    }
}

void tst_RankingProperties::seatsAreNeitherLostNorInvented()
{
    int ties = 0;
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        const Outcome outcome = compute(input);
        const auto contenders = std::count_if(outcome.rows.begin(), outcome.rows.end(), contends);
        const qsizetype seats = std::min<qsizetype>(input.rule.seats, contenders);
        const qsizetype in = itemsThat(outcome, Where::In).size();
        const Line &line = outcome.line;
        QVERIFY(in <= seats);
        QVERIFY(seats <= in + line.tied.size());
        QCOMPARE(seats - in, line.seatsLeft);
        QVERIFY(line.tied.isEmpty() || (line.seatsLeft >= 1 && line.tied.size() > line.seatsLeft));
        QCOMPARE(outcome.unfilled, input.rule.seats - int(seats));
        QCOMPARE(outcome.rows.size(), input.items.size());
        ties += line.tied.isEmpty() ? 0 : 1;
    }
    QVERIFY(ties > 0);
}

void tst_RankingProperties::ranksSharePlacesOneToLast()
{
    for (int run = 0; run < runs(); ++run) {
        const Outcome outcome = compute(randomInput());
        int next = 1;
        for (qsizetype i = 0; i < outcome.rows.size() && outcome.rows.at(i).rank;) {
            const Rank rank = *outcome.rows.at(i).rank;
            QCOMPARE(rank.lo, next);
            QVERIFY(rank.hi >= rank.lo);
            for (; next <= rank.hi; ++next, ++i)
                QCOMPARE(outcome.rows.at(i).rank, rank);
        }
        for (const Row &row : outcome.rows)
            QCOMPARE(row.rank.has_value(), row.where != Where::NoQuorum);
    }
}

void tst_RankingProperties::onlyThoseWhoTieAtTheLineAreComparedFurther()
{
    qsizetype steps = 0;
    qsizetype criteria = 0;
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        const Outcome outcome = compute(input);
        for (qsizetype i = 0; i < outcome.log.size(); ++i) {
            const TieStep &step = outcome.log.at(i);
            const QList<Item> compared = itemsOf(step);
            const Peers peers = peersOf(rowFor(outcome, compared.constFirst()), outcome, i + 1);
            QCOMPARE(step.by, outcome.measures.at(i + 1));
            QCOMPARE(compared, peers.items);
            QVERIFY(peers.better < input.rule.seats);
            QVERIFY(peers.better + peers.items.size() > input.rule.seats);
        }
        steps += outcome.log.size();
        criteria = outcome.measures.size() - 1;
    }
    QVERIFY(steps >= 10 || criteria == 0);
}

void tst_RankingProperties::whoTiesElsewhereStaysTied()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        const Outcome outcome = compute(input);
        QList<Item> compared;
        for (const TieStep &step : outcome.log)
            compared.append(itemsOf(step));
        input.rule.chain = QList<Criterion>();
        const Outcome byScore = compute(input);
        for (const Row &row : outcome.rows) {
            if (!compared.contains(row.item))
                QCOMPARE(row.rank, rowFor(byScore, row.item).rank);
        }
    }
}

void tst_RankingProperties::aBetterMarkNeverHurts()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        input.rule.dots = 100;
        input.rule.dotsPerItem = 100;
        const Item item = input.items.at(m_random.bounded(input.items.size()));
        Input raised = input;
        forEachList(raised.votes, [&](auto &marks) {
            if (m_random.bounded(2) == 0)
                raise(marks, item);
        });
        const Row before = rowFor(compute(input), item);
        const Row after = rowFor(compute(raised), item);
        QVERIFY(after.key >= before.key);
        QVERIFY(standingAt(after.where) >= standingAt(before.where));
    }
}

void tst_RankingProperties::oneMorePersonForAnIdeaNeverHurtsIt()
{
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        const Item item = input.items.constFirst();
        const Row before = rowFor(compute(input), item);
        const Row after = rowFor(compute(withOneMoreFor(item, input)), item);
        QVERIFY(after.key >= before.key);
        QVERIFY(standingAt(after.where) >= standingAt(before.where));
    }
}

void tst_RankingProperties::oneMoreSeatPushesNobodyOut()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        const QList<Item> before = itemsThat(compute(input), Where::In);
        ++input.rule.seats;
        QVERIFY(isSubset(before, itemsThat(compute(input), Where::In)));
    }
}

void tst_RankingProperties::everythingTwiceChangesNoPlace()
{
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        const Outcome once = compute(input);
        const Outcome twice = compute(doubled(input));
        for (qsizetype i = 0; i < once.rows.size(); ++i) {
            QCOMPARE(twice.rows.at(i).item, once.rows.at(i).item);
            QCOMPARE(twice.rows.at(i).where, once.rows.at(i).where);
            QCOMPARE(twice.rows.at(i).rank, once.rows.at(i).rank);
        }
        QCOMPARE(twice.line.tied, once.line.tied);
        QCOMPARE(twice.line.seatsLeft, once.line.seatsLeft);
    }
}

void tst_RankingProperties::anIdeaThatNobodyMarkedCanBeLeftOut()
{
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        const Outcome before = compute(input);
        QList<Item> marked = input.items;
        marked.removeIf([&](Item item) { return rowFor(before, item).where == Where::NoSupport; });
        const Outcome after = compute(limitedTo(input, marked));
        QCOMPARE(after.line, before.line);
        QCOMPARE(after.log, before.log);
        QCOMPARE(after.unfilled, before.unfilled);
        QCOMPARE(after.rows.size(), marked.size());
        for (const Row &row : after.rows)
            QCOMPARE(row, rowFor(before, row.item));
    }
}

void tst_RankingProperties::nobodysIdeaNeverEnters()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        input.rule.seats = int(input.items.size());
        const Item item = input.items.constFirst();
        const QList<Item> others = input.items.mid(1);
        const QList<Item> all = input.items;
        input = limitedTo(input, others);
        input.items = all;
        const Row row = rowFor(compute(input), item);
        QCOMPARE(row.where, Where::NoSupport);
        QVERIFY(row.key.constFirst() == Frac(0));
    }
}

void tst_RankingProperties::whoIsFirstForAllIsFirst()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        input.rule.seats = 1;
        input.rule.dots = 100;
        const Item favourite = input.items.constFirst();
        const Row row = rowFor(compute(withFirst(favourite, input)), favourite);
        QCOMPARE(row.rank, (Rank{1, 1}));
        QCOMPARE(row.where, Where::In);
    }
}

void tst_RankingProperties::whatIsExcludedInfluencesNothing()
{
    constexpr Item unknown = 999;
    for (int run = 0; run < runs(); ++run) {
        const Input input = randomInput();
        const Item item = input.items.constFirst();
        Input spoilt = input;
        if (auto *counts = std::get_if<QList<HandCount>>(&spoilt.votes))
            *counts += {{unknown, 5, 5}, {unknown, 5, {}}};
        if (auto *dots = std::get_if<DotTotals>(&spoilt.votes))
            dots->totals += {{unknown, 5}, {unknown, -5}};
        if (auto *ballots = std::get_if<QList<DotBallot>>(&spoilt.votes))
            *ballots += {{1, {{unknown, 1}}}, {2, {{item, 4}}}, {3, {{item, 1}}}, {3, {{item, 1}}}};
        if (auto *ballots = std::get_if<QList<ScoreBallot>>(&spoilt.votes))
            *ballots += {{1, {{unknown, 5, 5}}}, {2, {{item, 6, 5}}}, {3, {}}, {3, {{item, 5, 5}}}};
        if (auto *ballots = std::get_if<QList<RankBallot>>(&spoilt.votes))
            *ballots += {{1, {unknown}}, {2, {item, item}}, {3, {item}}, {3, {}}};
        shuffle(spoilt.items, m_random);
        forBallots(spoilt.votes, [&](auto &ballots) { shuffle(ballots, m_random); });
        const Outcome outcome = compute(spoilt);
        QVERIFY(outcome.problems.size() > compute(input).problems.size());
        QCOMPARE(asSets(withoutProblems(outcome)), asSets(withoutProblems(compute(input))));
    }
}

void tst_RankingProperties::decisionsAlterNoKey()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        const Outcome before = compute(input);
        input.decisions = randomDecisions(m_random, input.items);
        const Outcome after = compute(input);
        QCOMPARE(after.basis, before.basis);
        QCOMPARE(after.measures, before.measures);
        for (const Row &row : before.rows) {
            QCOMPARE(rowFor(after, row.item).key, row.key);
            QCOMPARE(rowFor(after, row.item).supporters, row.supporters);
            QCOMPARE(rowFor(after, row.item).byVotes, row.where);
        }
        input.decisions.clear();
        QCOMPARE(compute(input), before);
    }
}

void tst_RankingProperties::decisionsAreObeyed()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        input.decisions = randomDecisions(m_random, input.items);
        const Outcome outcome = compute(input);
        QHash<Item, Where> said;
        for (const Decision &decision : std::as_const(input.decisions)) {
            for (const Item item : decision.items) {
                if (decision.kind == Decision::Kind::Include)
                    said[item] = Where::In;
                else if (decision.kind == Decision::Kind::Exclude)
                    said[item] = Where::Excluded;
            }
        }
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            QCOMPARE(rowFor(outcome, it.key()).where, it.value());
        for (const Row &row : outcome.rows)
            QVERIFY(!row.forced || row.where == Where::In);
        const Line &line = outcome.line;
        QVERIFY(line.tied.isEmpty() ? line.seatsLeft == 0 : line.tied.size() > line.seatsLeft);
        QCOMPARE(itemsThat(outcome, Where::Line).size(), line.tied.size());
    }
}

void tst_RankingProperties::aTieResolvedWithItsSeatsFillsThem()
{
    for (int run = 0; run < runs(); ++run) {
        Input input = randomInput();
        const Line line = compute(input).line;
        QList<Item> lots = line.tied;
        shuffle(lots, m_random);
        const QList<Item> winners = lots.mid(0, line.seatsLeft);
        input.decisions = {{Decision::Kind::ResolveTie, winners, compute(input).basis}};
        const Outcome resolved = compute(input);
        input.decisions = {{Decision::Kind::Draw, lots, compute(input).basis}};
        const Outcome drawn = compute(input);
        QCOMPARE(drawn, resolved);
        QVERIFY(resolved.line.tied.isEmpty());
        QVERIFY(resolved.staleDecisions.isEmpty());
        QVERIFY(isSubset(winners, itemsThat(resolved, Where::In)));
        QCOMPARE(itemsThat(resolved, Where::In).size(), input.rule.seats - resolved.unfilled);
    }
}

TALLERISTA_TEST(tst_RankingProperties)
#include "tst_rankingproperties.moc"

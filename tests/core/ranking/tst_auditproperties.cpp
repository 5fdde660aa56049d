// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rankingfile.h"
#include "core/rules/ranking/audit.h"
#include "core/rules/ranking/draw.h"
#include "core/rules/ranking/joining.h"
#include "tests/core/ranking/randomtables.h"
#include "tests/support/amounts.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::RandomVotes;
using namespace Tallerista::RetoldVotes;

namespace {

constexpr quint32 AuditSeed = 20261127;

/// For each property and method.
int auditRuns()
{
    static const int runs = Testing::amount(150, 35'000);
    return runs;
}

QList<Item> sorted(QList<Item> items)
{
    std::sort(items.begin(), items.end());
    return items;
}

/// Some items left in or out by decision.
Input withInclusions(QRandomGenerator &random, Input input)
{
    input.decisions = randomDecisions(random, input.items);
    input.decisions.removeIf([](const Decision &decision) {
        return decision.kind != Decision::Kind::Include && decision.kind != Decision::Kind::Exclude;
    });
    return input;
}

/// What an audit finds, without what depends on the order in which the caller lists things.
struct Findings
{
    QList<QList<Item>> sets;
    QList<Frac> numbers;

    friend bool operator==(const Findings &, const Findings &) = default;
};

Findings findingsOf(const Input &input)
{
    const Audit audit = auditOf(input, compute(input));
    Findings found;
    const auto add = [&](const QList<Item> &items) {
        found.sets.append(sorted(items));
    };
    const auto addNumber = [&](const std::optional<Frac> &number) {
        found.numbers.append(number.value_or(Frac(-1'000)));
    };
    if (audit.stability) {
        add(audit.stability->core);
        add(audit.stability->doorstep);
        addNumber(audit.stability->changes);
    }
    QList<Item> flipped;
    for (const Flip &flip : audit.flips)
        flipped += QList<Item>(flip.ballots, flip.item);
    add(flipped);
    for (const Reading &reading : audit.readings) {
        add(reading.in);
        if (reading.kind != Reading::Kind::Proportional)
            add(reading.tied);
    }
    if (audit.sharedPicks) {
        addNumber(audit.sharedPicks->shared);
        addNumber(audit.sharedPicks->corrected);
    }
    if (audit.concordance)
        addNumber(audit.concordance->corrected);
    QList<Item> unheard;
    for (const Unheard &each : audit.minorities->unheard)
        unheard += QList<Item>(each.people, each.item);
    add(unheard);
    addNumber(audit.minorities->heard);
    add(audit.proportional->sure);
    QList<std::pair<Item, Frac>> spreads;
    for (const Opinion &opinion : audit.opinions)
        spreads.append({opinion.item, opinion.spread() + opinion.variance});
    std::sort(spreads.begin(), spreads.end(), [](const auto &one, const auto &other) {
        return one.second < other.second;
    });
    for (const auto &[item, spread] : spreads)
        addNumber(spread);
    return found;
}

Findings renamedFindings(Findings found)
{
    for (QList<Item> &items : found.sets)
        items = sorted(renamed(items));
    return found;
}

template <typename Ballots>
void removeAt(Ballots *ballots, qsizetype at)
{
    if (ballots)
        ballots->removeAt(at);
}

/// \a input as if ballot \a at had not been cast.
Input without(Input input, qsizetype at)
{
    removeAt(std::get_if<QList<DotBallot>>(&input.votes), at);
    removeAt(std::get_if<QList<ScoreBallot>>(&input.votes), at);
    removeAt(std::get_if<QList<RankBallot>>(&input.votes), at);
    return input;
}

void rewrite(DotBallot &ballot, Item above, Item below)
{
    ballot.dots.removeIf(
        [&](const Dots &dots) { return dots.item == above || dots.item == below; });
    ballot.dots.append({below, 3});
}

void rewrite(RankBallot &ballot, Item above, Item below)
{
    ballot.best.removeAll(above);
    ballot.best.removeAll(below);
    ballot.best.prepend(below);
}

/// By trying every set of ballots of \a input.
template <typename Ballot>
std::optional<int> fewestByTrial(const Input &input, Item above, Item below)
{
    const auto scoreOf = [](const Input &tried, Item item) {
        for (const Row &row : compute(tried).rows) {
            if (row.item == item)
                return row.key.constFirst();
        }
        return Frac(0);
    };
    const auto ballots = std::get<QList<Ballot>>(input.votes);
    std::optional<int> fewest;
    for (quint32 set = 0; set < (1U << ballots.size()); ++set) {
        Input tried = input;
        auto &theirs = std::get<QList<Ballot>>(tried.votes);
        for (qsizetype i = 0; i < ballots.size(); ++i) {
            if ((set >> i) & 1U)
                rewrite(theirs[i], above, below);
        }
        const int size = qPopulationCount(set);
        if ((!fewest || size < *fewest) && scoreOf(tried, below) > scoreOf(tried, above))
            fewest = size;
    }
    return fewest;
}

} // namespace

/// What holds of all that is said besides a result, for any ballots; every test runs once for each method.
class tst_AuditProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init() { m_random.seed(AuditSeed); }
    void cleanupTestCase();

    void nobodysNameAndNoOrderOfEntryMeansAnything();
    void ideasHaveNoNames();
    void theFileIsTheSameToTheByte();
    void whoIsFirmIsInAndNobodyStandsOnBothSides();
    void everyBallotLeftOutIsAsIfItHadNotBeenCast();
    void noFewerBallotsWouldDo();
    void concordanceIsBetweenNoneAndWhole();
    void countsAloneTellTheSamePicks();
    void roundsLeaveNoGroupUnheard();
    void anIdeaJoinedOfTwoCountsEachPersonOnce();
    void tablesOfOneSizeWeighAsPeopleDo();
    void everyTableHasItsFloor();
    void noTableComesBeforeAnother();
    void aDrawDependsOnSeedAndPoolAlone();

private:
    Input randomInput();
    Method method() const;

    qint64 m_inputs = 0;
    QRandomGenerator m_random;
};

void tst_AuditProperties::initTestCase_data()
{
    QTest::addColumn<Method>("method");

    QTest::newRow("dots") << Method::Dots;
    QTest::newRow("scores") << Method::Scores;
    QTest::newRow("ranked slips") << Method::Ranked;
}

Method tst_AuditProperties::method() const
{
    QFETCH_GLOBAL(Method, method);
    return method;
}

Input tst_AuditProperties::randomInput()
{
    ++m_inputs;
    return RandomVotes::randomInput(m_random, method());
}

void tst_AuditProperties::cleanupTestCase()
{
    Testing::figure(
        QStringLiteral("ranking, properties of what else is said: %1 random inputs").arg(m_inputs));
}

void tst_AuditProperties::nobodysNameAndNoOrderOfEntryMeansAnything()
{
    for (int run = 0; run < auditRuns(); ++run) {
        const Input input = withInclusions(m_random, withTables(m_random, randomInput()));
        Input shuffled = input;
        shuffle(shuffled.items, m_random);
        shuffle(shuffled.origins, m_random);
        forBallots(shuffled.votes, [&](auto &ballots) {
            shuffle(ballots, m_random);
            for (auto &ballot : ballots)
                ballot.voter = 5'000 - ballot.voter;
        });
        if (method() != Method::Ranked)
            forEachList(shuffled.votes, [&](auto &marks) { shuffle(marks, m_random); });
        QVERIFY(findingsOf(shuffled) == findingsOf(input));
    }
}

void tst_AuditProperties::ideasHaveNoNames()
{
    for (int run = 0; run < auditRuns(); ++run) {
        const Input input = withInclusions(m_random, randomInput());
        QVERIFY(findingsOf(renamed(input)) == renamedFindings(findingsOf(input)));
    }
}

void tst_AuditProperties::theFileIsTheSameToTheByte()
{
    for (int run = 0; run < auditRuns() / 10; ++run) {
        Input input = withTables(m_random, randomInput());
        input.decisions = randomDecisions(m_random, input.items);
        input.rule.floorPerTable = m_random.bounded(3);
        input.rule.tableWeights = m_random.bounded(2) == 0;
        const QByteArray file = rankingFile(input);
        const auto read = rankingInput(file);
        QVERIFY(read);
        QCOMPARE(*read, input);
        QCOMPARE(*recomputedRanking(file), file);
    }
}

void tst_AuditProperties::whoIsFirmIsInAndNobodyStandsOnBothSides()
{
    int firm = 0;
    int door = 0;
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = randomInput();
        input.decisions = randomDecisions(m_random, input.items);
        const Outcome outcome = compute(input);
        const auto found = stability(counted(input));
        if (!found)
            continue;
        QVERIFY(isSubset(found->core, inOf(outcome)));
        for (const Item item : found->core)
            QVERIFY(!found->doorstep.contains(item));
        QVERIFY(found->changes > 0 || found->doorstep.isEmpty());
        firm += int(found->core.size());
        door += int(found->doorstep.size());
    }
    QVERIFY(firm > 0 && door > 0);
}

void tst_AuditProperties::everyBallotLeftOutIsAsIfItHadNotBeenCast()
{
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = withInclusions(m_random, withTables(m_random, randomInput()));
        if (run % 3 == 0) {
            input.rule.tableWeights = true;
            input.rule.floorPerTable = m_random.bounded(2);
        }
        const CountedVotes votes = counted(input);
        const auto included = votes.itemsAt(votes.included);
        Recount recount(votes);
        QCOMPARE(sorted(votes.itemsAt(recount.whole()) + included), sorted(inOf(compute(input))));
        for (qsizetype i = 0; i < votes.ballots(); ++i)
            QCOMPARE(sorted(votes.itemsAt(recount.without(i)) + included),
                     sorted(inOf(compute(without(input, i)))));
    }
}

void tst_AuditProperties::noFewerBallotsWouldDo()
{
    for (int run = 0; run < auditRuns() / 20; ++run) {
        Input input = randomInput();
        const Item above = input.items.constFirst();
        const Item below = input.items.constLast();
        const auto found = ballotsToPass(counted(input), above, below);
        if (method() == Method::Scores) {
            QVERIFY(!found);
            continue;
        }
        if (above == below)
            continue;
        input.rule.dots = 100; // what else stands on a ballot is not at issue
        Input trial = input;
        trial.rule.places = Rule::MaxPlaces;
        if (method() == Method::Dots)
            QCOMPARE(ballotsToPass(counted(input), above, below),
                     fewestByTrial<DotBallot>(input, above, below));
        else
            QCOMPARE(ballotsToPass(counted(trial), above, below),
                     fewestByTrial<RankBallot>(trial, above, below));
    }
}

void tst_AuditProperties::concordanceIsBetweenNoneAndWhole()
{
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = randomInput();
        const CountedVotes votes = counted(input);
        if (const auto found = concordance(votes)) {
            QVERIFY(found->w >= Frac(0) && found->w <= found->corrected);
            QVERIFY(found->corrected <= Frac(1));
        }
        forBallots(input.votes, [](auto &ballots) {
            for (auto &ballot : ballots) {
                const Voter voter = ballot.voter;
                ballot = ballots.constFirst();
                ballot.voter = voter;
            }
        });
        if (const auto same = concordance(counted(input)))
            QVERIFY(same->corrected == Frac(1));
    }
}

void tst_AuditProperties::countsAloneTellTheSamePicks()
{
    for (int run = 0; run < auditRuns(); ++run) {
        const Input input = randomInput();
        const CountedVotes votes = counted(input);
        QList<int> counts(input.items.size());
        for (const MarkedBallot &ballot : votes.marked.ballots) {
            for (const Mark &mark : ballot.marks)
                counts[mark.item] += mark.isPick ? 1 : 0;
        }
        const auto found = sharedPicks(votes);
        const auto alone = sharedPicks(counts, int(votes.ballots()));
        QCOMPARE(found.has_value(), alone.has_value());
        if (!found)
            continue;
        QVERIFY(found->shared == alone->shared);
        QVERIFY(found->shared <= *found->ceiling && *found->chance <= *found->ceiling);
        QVERIFY(!found->corrected || *found->corrected <= Frac(1));
    }
}

void tst_AuditProperties::roundsLeaveNoGroupUnheard()
{
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = randomInput();
        input.rule.seats = m_random.bounded(1, 6);
        input.rule.quorumPercent = 0;
        const CountedVotes votes = counted(input);
        const auto found = proportional(votes);
        QVERIFY(isSubset(found->sure, found->in()));
        QVERIFY(found->rounds.size() <= input.rule.seats);
        QVERIFY(minorities(votes, found->in()).unheard.isEmpty());
        for (qsizetype i = 1; i < found->rounds.size(); ++i)
            QVERIFY(found->rounds.at(i).gain <= found->rounds.at(i - 1).gain);
    }
}

void tst_AuditProperties::anIdeaJoinedOfTwoCountsEachPersonOnce()
{
    for (int run = 0; run < auditRuns(); ++run) {
        const Input input = randomInput();
        const QList<Item> twins{input.items.constFirst(), input.items.constLast()};
        const CountedVotes apart = counted(input);
        int either = 0;
        for (const MarkedBallot &ballot : apart.marked.ballots)
            either += std::any_of(
                          ballot.marks.begin(),
                          ballot.marks.end(),
                          [&](const Mark &mark) { return twins.contains(apart.itemAt(mark.item)); })
                          ? 1
                          : 0;
        const Outcome outcome = compute(joined(input, twins, twins.constFirst()));
        QCOMPARE(outcome.rows.size(), input.items.size() - (twins.first() == twins.last() ? 0 : 1));
        for (const Row &row : outcome.rows) {
            if (row.item == twins.constFirst())
                QCOMPARE(row.supporters, either);
        }
    }
}

void tst_AuditProperties::tablesOfOneSizeWeighAsPeopleDo()
{
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = randomInput();
        const Outcome people = compute(input);
        int place = 0;
        forBallots(input.votes, [&](auto &ballots) {
            if (ballots.size() % 2 == 1)
                ballots.removeLast();
            for (auto &ballot : ballots)
                ballot.table = place++ % 2;
        });
        const Outcome even = compute(input);
        input.rule.tableWeights = true;
        const Outcome tables = compute(input);
        QCOMPARE(tables.line.tied, even.line.tied);
        for (qsizetype i = 0; i < even.rows.size(); ++i) {
            QCOMPARE(tables.rows.at(i).item, even.rows.at(i).item);
            QCOMPARE(tables.rows.at(i).where, even.rows.at(i).where);
        }
        QCOMPARE(people.rows.size(), even.rows.size());
    }
}

void tst_AuditProperties::everyTableHasItsFloor()
{
    int ties = 0;
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = withTables(m_random, randomInput());
        input.rule.floorPerTable = m_random.bounded(3);
        if (run % 2 == 0)
            input.rule.chain = QList<Criterion>(); // more ties
        const Outcome outcome = compute(input);
        const bool isNone = std::any_of(
            outcome.problems.begin(), outcome.problems.end(), [](const Problem &problem) {
                return problem.code == Problem::Code::FloorOverSeats;
            });
        if (isNone)
            continue;
        const auto tables = tablesOf(input.origins);
        for (int table = 1; table <= 2; ++table) {
            int in = 0;
            int able = 0;
            for (const Row &row : outcome.rows) {
                const bool theirs = tables.value(row.item).contains(table);
                in += theirs && row.where == Where::In ? 1 : 0;
                able += theirs
                                && (row.where == Where::In || row.where == Where::Line
                                    || row.where == Where::Out)
                            ? 1
                            : 0;
            }
            int waiting = 0;
            for (const FloorTie &tie : outcome.floorTies) {
                if (tie.table == table)
                    waiting += tie.seats;
            }
            QVERIFY(in + waiting >= std::min(able, input.rule.floorPerTable));
            ties += waiting;
        }
        const auto in = inOf(outcome).size();
        QVERIFY(in + outcome.line.seatsLeft <= input.rule.seats);
        QVERIFY(outcome.unfilled >= 0 && in + outcome.unfilled <= input.rule.seats);
    }
    QVERIFY(ties > 0 || method() == Method::Scores); // means seldom tie
}

void tst_AuditProperties::noTableComesBeforeAnother()
{
    for (int run = 0; run < auditRuns(); ++run) {
        Input input = withTables(m_random, randomInput());
        input.rule.floorPerTable = m_random.bounded(1, 3);
        Input swapped = input;
        for (Origin &origin : swapped.origins) {
            for (int &table : origin.tables)
                table = 3 - table;
        }
        const Outcome one = compute(input);
        const Outcome other = compute(swapped);
        QCOMPARE(other.rows, one.rows);
        QCOMPARE(other.line, one.line);
        QCOMPARE(other.unfilled, one.unfilled);
    }
}

void tst_AuditProperties::aDrawDependsOnSeedAndPoolAlone()
{
    for (int run = 0; run < auditRuns() / 10; ++run) {
        const QByteArray seed = drawSeed(
            {m_random.bounded(1'000U), m_random.bounded(1'000U), m_random.bounded(1'000U)});
        const int pool = m_random.bounded(1, 30);
        const auto all = publicDraw(seed, pool, pool);
        const int count = m_random.bounded(pool);
        QCOMPARE(publicDraw(seed, pool, count), all.first(count));
        QList<qsizetype> places = all;
        std::sort(places.begin(), places.end());
        for (qsizetype i = 0; i < pool; ++i)
            QCOMPARE(places.at(i), i);
    }
}

TALLERISTA_TEST(tst_AuditProperties)
#include "tst_auditproperties.moc"

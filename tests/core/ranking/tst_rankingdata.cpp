// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/letteredvotes.h"
#include "tests/core/ranking/trialcases.h"
#include "tests/core/ranking/trialgroups.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Tallerista;
using namespace Tallerista::TrialCases;
using namespace Qt::StringLiterals;
using LetteredVotes::fracText;

namespace {

/// What "cut" and its likes were computed with, by the key they stand under in a case.
const QMap<QString, QList<Criterion>> Chains{
    {u"cut"_s, {}},
    {u"raw"_s, {}},
    {u"withSupporters"_s, {Criterion::Supporters}},
    {u"withProfile"_s, {Criterion::Supporters, Criterion::Places}},
};

QStringList sortedNames(const QJsonValue &names)
{
    QStringList sorted;
    for (const auto &name : names.toArray())
        sorted.append(name.toVariant().toString());
    sorted.sort();
    return sorted;
}

template <typename Test>
QStringList namesOf(const NamedInput &named, const Outcome &outcome, Test test)
{
    QStringList names;
    for (const Row &row : outcome.rows) {
        if (test(row))
            names.append(named.names.at(row.item));
    }
    names.sort();
    return names;
}

QStringList those(const NamedInput &named, const Outcome &outcome, Where where)
{
    return namesOf(named, outcome, [&](const Row &row) { return row.where == where; });
}

/// The rank of each name when whole keys are compared, as a case gives it: a cut by the votes
/// leaves ties that nothing depends on.
QMap<QString, Rank> ranksByKey(const NamedInput &named, const Outcome &outcome)
{
    QList<Key> keys;
    for (const Row &row : outcome.rows)
        keys.append(row.key);
    const Cut whole = cut(keys, named.input.rule.seats);
    QMap<QString, Rank> ranks;
    for (qsizetype i = 0; i < keys.size(); ++i)
        ranks.insert(named.names.at(outcome.rows.at(i).item), whole.places.at(i).rank);
    return ranks;
}

QMap<QString, Rank> expectedRanks(const QJsonObject &expected)
{
    QMap<QString, Rank> ranks;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonArray rank = it.value().toArray();
        ranks.insert(it.key(), {rank.at(0).toInt(), rank.at(1).toInt()});
    }
    return ranks;
}

Input totalsOf(const Group &group, int seats)
{
    Input input;
    input.rule.seats = seats;
    DotTotals dots;
    for (const int votes : group.votes) {
        input.items.append(Item(input.items.size()));
        dots.totals.append({input.items.constLast(), votes});
    }
    input.votes = dots;
    return input;
}

} // namespace

/// Other people's elections and workshops, and what came out of them. What else is said of them, and whether
/// every case ran: tst_auditdata.
class tst_RankingData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCaseEndsAsItsSourceSays_data();
    void aCaseEndsAsItsSourceSays();
    void aGapOfTwoHandsIsRecounted();
    void faultyDotsAreNamed();
    void fractionsThatFloatsMissAreCut();
    void groupsThatTieAtTheirLineStayTied();

private:
    QJsonObject expected(const QString &id) const;
    static void compareCut(const QJsonObject &expect, const NamedInput &named);
    static void compareCounts(const QJsonObject &expect, const NamedInput &named);
    static void compareDecisions(const QJsonObject &expect, const NamedInput &named);

    QString m_folder;
    QList<TrialCase> m_cases;
};

void tst_RankingData::initTestCase()
{
    m_folder = qEnvironmentVariable("TALLERISTA_TRIAL_DATA");
    if (m_folder.isEmpty())
        QSKIP("TALLERISTA_TRIAL_DATA names no folder with real votes");
    m_cases = trialCases(m_folder);
    QVERIFY2(!m_cases.isEmpty(), "no ranking/cases.json");
}

QJsonObject tst_RankingData::expected(const QString &id) const
{
    for (const TrialCase &trial : m_cases) {
        if (trial.id == id)
            return trial.expect;
    }
    return {};
}

void tst_RankingData::aCaseEndsAsItsSourceSays_data()
{
    QTest::addColumn<NamedInput>("named");
    QTest::addColumn<QJsonObject>("expect");

    for (const TrialCase &trial : std::as_const(m_cases)) {
        if (const auto named = inputOf(trial, m_folder))
            QTest::newRow(qPrintable(trial.id)) << *named << trial.expect;
    }
}

void tst_RankingData::aCaseEndsAsItsSourceSays()
{
    QFETCH(NamedInput, named);
    QFETCH(QJsonObject, expect);

    for (auto it = Chains.begin(); it != Chains.end(); ++it) {
        NamedInput chained = named;
        chained.input.rule.chain = it.value();
        if (expect.contains(it.key()))
            compareCut(expect.value(it.key()).toObject(), chained);
    }
    if (expect.contains("sure"_L1))
        compareCut(expect, named);
    compareCounts(expect, named);
    compareDecisions(expect, named);
}

void tst_RankingData::compareCut(const QJsonObject &expect, const NamedInput &named)
{
    const Outcome outcome = compute(named.input);
    QCOMPARE(those(named, outcome, Where::In), sortedNames(expect.value("sure"_L1)));
    QCOMPARE(those(named, outcome, Where::Line), sortedNames(expect.value("line"_L1)));
    QCOMPARE(outcome.line.seatsLeft, expect.value("seats"_L1).toInt());
    QCOMPARE(outcome.unfilled, expect.value("unfilled"_L1).toInt());
    if (expect.contains("margin"_L1))
        QCOMPARE(fracText(*outcome.line.margin), expect.value("margin"_L1).toString());
    if (expect.contains("ranks"_L1))
        QCOMPARE(ranksByKey(named, outcome), expectedRanks(expect.value("ranks"_L1).toObject()));
}

void tst_RankingData::compareCounts(const QJsonObject &expect, const NamedInput &named)
{
    const QJsonObject points = expect.value("points"_L1).toObject();
    const QJsonObject supporters = expect.value("supporters"_L1).toObject();
    const QJsonObject means = expect.value("means"_L1).toObject();
    for (const Row &row : compute(named.input).rows) {
        const QString &name = named.names.at(row.item);
        if (points.contains(name))
            QCOMPARE(fracText(row.key.at(0)), points.value(name).toVariant().toString());
        if (supporters.contains(name))
            QCOMPARE(row.supporters, supporters.value(name).toInt());
        const QJsonObject mean = means.value(name).toObject();
        if (mean.isEmpty())
            continue;
        QCOMPARE(fracText(row.key.at(0)), mean.value("mean"_L1).toString());
        QCOMPARE(fracText(row.key.at(1)), mean.value("imp"_L1).toString());
        QCOMPARE(row.supporters, mean.value("n"_L1).toInt());
    }
}

void tst_RankingData::compareDecisions(const QJsonObject &expect, const NamedInput &named)
{
    const Outcome outcome = compute(named.input);
    if (expect.contains("selected"_L1))
        QCOMPARE(those(named, outcome, Where::In), sortedNames(expect.value("selected"_L1)));
    if (expect.contains("displaced"_L1)) {
        const auto displaced = [](const Row &row) {
            return row.byVotes == Where::In && row.where == Where::Out;
        };
        QCOMPARE(namesOf(named, outcome, displaced), sortedNames(expect.value("displaced"_L1)));
    }
}

void tst_RankingData::aGapOfTwoHandsIsRecounted()
{
    const bool advised = expected(u"T03b"_s).value("recountAdvised"_L1).toBool();

    QVERIFY(advised);
    QCOMPARE(compute(LetteredVotes::hands({9, 7, 6, 4}, 3)).line.recountAdvised, advised);
}

void tst_RankingData::faultyDotsAreNamed()
{
    const QJsonObject expect = expected(u"T09"_s);
    const Outcome outcome = compute(
        LetteredVotes::dots(u"ABC"_s, {u"AAABB"_s, u"AABBCC"_s}, {.dots = 5, .dotsPerItem = 2}));
    QJsonArray first;
    QJsonArray second;
    for (const Problem &problem : outcome.problems) {
        QJsonArray &ballot = *problem.voter == 0 ? first : second;
        ballot.append(
            QJsonArray{LetteredVotes::codeText(problem.code),
                       problem.item ? QJsonValue(QString(QChar(*problem.item))) : QJsonValue(),
                       problem.got,
                       problem.max});
    }

    QCOMPARE(first, expect.value("first"_L1).toArray());
    QCOMPARE(second, expect.value("second"_L1).toArray());
}

void tst_RankingData::fractionsThatFloatsMissAreCut()
{
    const QJsonObject expect = expected(u"T17"_s);
    const QJsonObject scores = expect.value("scores"_L1).toObject();
    QList<Key> keys;
    for (const auto &score : scores) {
        const QStringList parts = score.toString().split(u'/');
        keys.append(Key{{parts.at(0).toInt(), parts.at(1).toInt()}});
    }
    const Cut found = cut(keys, 4);
    QStringList in;
    QStringList line;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Where where = found.places.at(i).where;
        if (where != Where::Out)
            (where == Where::In ? in : line).append(scores.keys().at(i));
    }
    const QJsonObject whole = expect.value("cut"_L1).toObject();

    QCOMPARE(in, sortedNames(whole.value("sure"_L1)));
    QCOMPARE(line, sortedNames(whole.value("line"_L1)));
    QCOMPARE(found.seatsLeft, whole.value("seats"_L1).toInt());
}

/// Four workshops on open government in Colombia. Three of the ten groups end in a tie: no list
/// of theirs that leaves one action out can be made without something else than the votes.
void tst_RankingData::groupsThatTieAtTheirLineStayTied()
{
    const QList<Group> groups = groupsThatVoted(m_folder);
    QCOMPARE(groups.size(), 10);
    int endTied = 0;
    for (const Group &group : groups) {
        QList<int> sorted = group.votes;
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        for (int seats = 1; seats < sorted.size(); ++seats) {
            const Outcome outcome = compute(totalsOf(group, seats));
            const int last = sorted.at(seats - 1);
            const bool ties = last == sorted.at(seats);
            QCOMPARE(outcome.line.tied.size(), ties ? sorted.count(last) : 0);
            for (const Item item : outcome.line.tied) {
                const Row row = LetteredVotes::rowOf(outcome, item);
                QCOMPARE(row.where, Where::Line);
                QCOMPARE(row.rank->hi - row.rank->lo + 1, int(sorted.count(last)));
                QCOMPARE(row.key, Key{last});
            }
            if (ties && seats == sorted.size() - 1) {
                ++endTied;
                qInfo("tied at %d votes: %s", last, qPrintable(group.problem));
            }
        }
    }
    QCOMPARE(endTied, 3);
}

TALLERISTA_TEST(tst_RankingData)
#include "tst_rankingdata.moc"

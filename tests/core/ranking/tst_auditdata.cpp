// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/audit.h"
#include "core/rules/ranking/draw.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/core/ranking/trialcases.h"
#include "tests/support/testclass.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>

using namespace Tallerista;
using namespace Tallerista::TrialCases;
using namespace Qt::StringLiterals;
using LetteredVotes::fracText;

namespace {

QStringList namesOf(const NamedInput &named, const QList<Item> &items)
{
    QStringList names;
    for (const Item item : items)
        names.append(named.names.at(item));
    names.sort();
    return names;
}

QStringList textsOf(const QJsonValue &values)
{
    QStringList texts;
    for (const auto &value : values.toArray())
        texts.append(value.toVariant().toString());
    texts.sort();
    return texts;
}

/// \a number, not below 0, with \a places decimals, rounded half up, as the cases print it.
QString decimals(const Frac &number, int places)
{
    qint64 scale = 1;
    for (int i = 0; i < places; ++i)
        scale *= 10;
    const qint64 scaled = (2 * number.num() * scale + number.den()) / (2 * number.den());
    return QString::number(scaled / scale) + u'.'
           + QString::number(scaled % scale).rightJustified(places, u'0');
}

/// The mean of the points of the places that each tier of \a people takes, for each item.
QList<Frac> meanPoints(const QList<Tiers> &people, qsizetype items, qint64 first)
{
    QList<Frac> points(items);
    for (const Tiers &tiers : people) {
        qint64 next = first;
        for (const QList<qsizetype> &tier : tiers) {
            qint64 sum = 0;
            for (qsizetype i = 0; i < tier.size(); ++i)
                sum += std::max<qint64>(0, next--);
            for (const qsizetype item : tier)
                points[item] = points.at(item) + Frac(sum, tier.size());
        }
    }
    return points;
}

QList<Key> keysOf(const QList<Frac> &numbers)
{
    QList<Key> keys;
    for (const Frac &number : numbers)
        keys.append(Key{number});
    return keys;
}

/// One dot for each of \a picks, as in vectors with lists of items.
Input approvals(const QList<QList<Item>> &picks, int items, int seats)
{
    Input input{.rule = {.seats = seats, .dots = items}, .items = {}, .votes = {}};
    for (int i = 0; i < items; ++i)
        input.items.append(Item(i));
    QList<DotBallot> ballots;
    for (const QList<Item> &theirs : picks) {
        DotBallot ballot{Voter(ballots.size()), {}};
        for (const Item item : theirs)
            ballot.dots.append({item, 1});
        ballots.append(ballot);
    }
    input.votes = ballots;
    return input;
}

} // namespace

/// Other people's elections, and what is said of them besides the result.
class tst_AuditData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pointsInsideTiesAreMeans();
    void slipsThatDecideAreFound();
    void blocsAreHeardByParts();
    void tablesWeighAlike();
    void ordersAgreeAsInTheBooks_data();
    void ordersAgreeAsInTheBooks();
    void sharedPicksAreCounted();
    void anybodyCanDrawAgain();
    void aRoomIsDividedFromAThirdOn();
    void roundsSpreadTheSeats();
    void meansNeedAQuorum();
    void whoIsOwedASeatIsTold();
    void everyCaseRuns();

private:
    /// The case \a id, which is then among those that were run.
    TrialCase run(const QString &id);
    NamedInput named(const TrialCase &trial) const { return *inputOf(trial, m_folder); }
    TieredBallots tiered(const TrialCase &trial) const
    {
        return tieredBallots(m_folder + u"/ranking/"_s + trial.input.value("file"_L1).toString());
    }

    QString m_folder;
    QList<TrialCase> m_cases;
    QStringList m_run;
};

void tst_AuditData::initTestCase()
{
    m_folder = qEnvironmentVariable("TALLERISTA_TRIAL_DATA");
    if (m_folder.isEmpty())
        QSKIP("TALLERISTA_TRIAL_DATA names no folder with real votes");
    m_cases = trialCases(m_folder);
    QVERIFY2(!m_cases.isEmpty(), "no ranking/cases.json");
}

TrialCase tst_AuditData::run(const QString &id)
{
    m_run.append(id);
    for (const TrialCase &trial : std::as_const(m_cases)) {
        if (trial.id == id)
            return trial;
    }
    return {};
}

/// Two countings of NASA's trajectories, whose ballots tie: no vote of ours, but the same fractions.
void tst_AuditData::pointsInsideTiesAreMeans()
{
    const TrialCase fives = run(u"T13"_s);
    const TieredBallots nasa = tiered(fives);
    const QList<Frac> five = meanPoints(nasa.people, nasa.names.size(), 5);
    const Cut found = cut(keysOf(five), fives.input.value("K"_L1).toInt());
    const QJsonObject points = fives.expect.value("points"_L1).toObject();
    const QJsonObject line = fives.expect.value("cut"_L1).toObject();
    QStringList in;
    QStringList tied;
    for (qsizetype i = 0; i < nasa.names.size(); ++i) {
        const QString &name = nasa.names.at(i);
        QCOMPARE(fracText(five.at(i)), points.value(name).toString(u"0"_s));
        const QJsonArray rank = line.value("ranks"_L1).toObject().value(name).toArray();
        QCOMPARE(found.places.at(i).rank, (Rank{rank.at(0).toInt(), rank.at(1).toInt()}));
        if (found.places.at(i).where == Where::In)
            in.append(name);
        else if (found.places.at(i).where == Where::Line)
            tied.append(name);
    }
    in.sort();
    tied.sort();
    QCOMPARE(in, textsOf(line.value("sure"_L1)));
    QCOMPARE(tied, textsOf(line.value("line"_L1)));
    QCOMPARE(found.seatsLeft, line.value("seats"_L1).toInt());

    const TrialCase borda = run(u"T14"_s);
    const QList<Frac> all = meanPoints(nasa.people, nasa.names.size(), nasa.names.size() - 1);
    const Cut top = cut(keysOf(all), borda.input.value("K"_L1).toInt());
    const QJsonArray expected = borda.expect.value("top"_L1).toArray();
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString name = QString::number(expected.at(i).toArray().at(0).toInt());
        const qsizetype at = nasa.names.indexOf(name);
        QCOMPARE(fracText(all.at(at)), expected.at(i).toArray().at(1).toString());
        QCOMPARE(top.places.at(at).rank, (Rank{int(i) + 1, int(i) + 1}));
    }
}

void tst_AuditData::slipsThatDecideAreFound()
{
    const TrialCase trial = run(u"T18"_s);
    const NamedInput slips = named(trial);
    const auto item = [&](const QString &name) {
        return Item(slips.names.indexOf(name));
    };
    const CountedVotes votes = counted(slips.input);

    const QJsonObject expected = trial.expect.value("flip"_L1).toObject();
    QCOMPARE(expected.size(), 4);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Item above = item(it.key().section(u'<', 0, 0));
        const Item below = item(it.key().section(u'<', 1, 1));
        QCOMPARE(ballotsToPass(votes, above, below), it.value().toArray().at(1).toInt());
    }
    const QJsonObject without = trial.expect.value("leaveOneOut"_L1).toObject();
    QCOMPARE(without.size(), 5);
    Recount recount(votes);
    for (qsizetype i = 0; i < without.size(); ++i) {
        const QJsonValue sure = without.value(QString::number(i + 1)).toObject().value("sure"_L1);
        QCOMPARE(namesOf(slips, votes.itemsAt(recount.without(i))), textsOf(sure));
    }
    const auto found = stability(votes);
    QCOMPARE(found->changes, 2);
    QCOMPARE(namesOf(slips, found->core), QStringList{u"A"_s});
    QCOMPARE(namesOf(slips, found->doorstep), QStringList{u"C"_s});
}

void tst_AuditData::blocsAreHeardByParts()
{
    const TrialCase trial = run(u"T19"_s);
    const NamedInput blocs = named(trial);
    const CountedVotes votes = counted(blocs.input);

    const Minorities found = minorities(votes, inOf(compute(blocs.input)));
    const QJsonObject unheard = trial.expect.value("jr"_L1).toObject();
    QCOMPARE(found.unheard.size(), unheard.size());
    for (const Unheard &each : found.unheard)
        QCOMPARE(each.people, unheard.value(blocs.names.at(each.item)).toInt());

    const auto shared = proportional(votes);
    const QJsonArray rounds = trial.expect.value("spav_rounds"_L1).toArray();
    QCOMPARE(shared->rounds.size(), rounds.size());
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        QCOMPARE(fracText(shared->rounds.at(i).gain), rounds.at(i).toArray().at(0).toString());
        QCOMPARE(namesOf(blocs, shared->rounds.at(i).best), textsOf(rounds.at(i).toArray().at(1)));
    }
    QVERIFY(minorities(votes, shared->in()).unheard.isEmpty());
    const QString split = namesOf(blocs, shared->in()).join(u' ');
    QCOMPARE(u"A=%1 B=%2"_s.arg(split.count(u'A')).arg(split.count(u'B')),
             trial.expect.value("spav_split"_L1).toString());
}

void tst_AuditData::tablesWeighAlike()
{
    const TrialCase trial = run(u"T19b"_s);
    NamedInput blocs = named(run(u"T19"_s));
    for (RankBallot &ballot : std::get<QList<RankBallot>>(blocs.input.votes))
        ballot.table = blocs.names.at(ballot.best.first()).startsWith(u'A') ? 1 : 2;
    blocs.input.rule.tableWeights = true;
    blocs.input.rule.chain = QList<Criterion>();

    const Outcome outcome = compute(blocs.input);

    const QJsonObject scores = trial.expect.value("perTable"_L1).toObject();
    for (const Row &row : outcome.rows)
        QCOMPARE(fracText(row.key.first()), scores.value(blocs.names.at(row.item)).toString());
    const QJsonObject line = trial.expect.value("cut"_L1).toObject();
    QCOMPARE(namesOf(blocs, outcome.line.tied), textsOf(line.value("line"_L1)));
    QCOMPARE(outcome.line.seatsLeft, line.value("seats"_L1).toInt());
    QCOMPARE(inOf(outcome).size(), line.value("sure"_L1).toArray().size());
}

void tst_AuditData::ordersAgreeAsInTheBooks_data()
{
    QTest::addColumn<QString>("id");

    QTest::newRow("NASA") << u"T20"_s;
    QTest::newRow("skating") << u"T21"_s;
    QTest::newRow("ERS") << u"T22"_s;
}

void tst_AuditData::ordersAgreeAsInTheBooks()
{
    QFETCH(QString, id);

    const TrialCase trial = run(id);
    const TieredBallots votes = tiered(trial);
    const auto found = concordance(votes.people, votes.names.size());

    QCOMPARE(fracText(found->s), trial.expect.value("S"_L1).toString());
    QCOMPARE(decimals(found->w, 9), trial.expect.value("W"_L1).toString());
    QCOMPARE(decimals(found->corrected, 9), trial.expect.value("Wc"_L1).toString());
    QCOMPARE(decimals(chiSquared(*found, votes.people.size(), votes.names.size()), 6),
             trial.expect.value("chi2"_L1).toString());
    if (id != u"T22"_s)
        return;
    const QJsonObject vectors = vectorsIn(m_folder, u"kendall_w.json"_s);
    const auto orderOf = [](const QJsonArray &values) {
        QMap<qint64, QList<qsizetype>> byValue; // in thousandths: they are written so
        for (qsizetype i = 0; i < values.size(); ++i)
            byValue[qRound64(values.at(i).toDouble() * 10'000)].append(i);
        return Tiers(byValue.values());
    };
    // SciPy compares objects as several judges see them: its judges are the columns.
    const QJsonArray examples = vectors.value("scipy"_L1).toArray();
    QCOMPARE(examples.size(), 3);
    for (const auto &example : examples) {
        const QJsonArray objects = example.toObject().value("objects_by_judge"_L1).toArray();
        QList<Tiers> judges;
        for (qsizetype judge = 0; judge < objects.at(0).toArray().size(); ++judge) {
            QJsonArray seen;
            for (const auto &object : objects)
                seen.append(object.toArray().at(judge));
            judges.append(orderOf(seen));
        }
        const auto friedman = concordance(judges, objects.size());
        const Frac chi2 = chiSquared(*friedman, judges.size(), objects.size());
        const double told = example.toObject().value("chi2"_L1).toDouble();
        QVERIFY(qAbs(double(chi2.num()) / double(chi2.den()) - told) < 1e-9);
    }
    QList<Tiers> columns;
    const QJsonArray judges = vectors.value("scribd_rank_columns"_L1).toArray();
    for (const auto &column : judges)
        columns.append(orderOf(column.toArray()));
    const auto projects = concordance(columns, 10);
    QCOMPARE(fracText(projects->s), u"1048"_s);
    QCOMPARE(fracText(projects->w), u"131/165"_s);
}

void tst_AuditData::sharedPicksAreCounted()
{
    const TrialCase trial = run(u"T23"_s);
    QStringList slips;
    for (const auto &pick : trial.input.value("picks"_L1).toArray())
        slips.append(textsOf(pick).join(QString()));
    const auto found = sharedPicks(counted(LetteredVotes::dots(u"ABCDE"_s, slips, {})));
    QCOMPARE(fracText(found->shared), trial.expect.value("O"_L1).toString());
    QCOMPARE(fracText(*found->chance), trial.expect.value("E"_L1).toString());
    QCOMPARE(fracText(*found->ceiling), trial.expect.value("M"_L1).toString());
    QCOMPARE(fracText(*found->corrected), trial.expect.value("A"_L1).toString());

    const TrialCase alone = run(u"T23b"_s);
    QList<int> counts;
    for (const auto &count : alone.input.value("counts"_L1).toObject())
        counts.append(count.toInt());
    const auto fromCounts = sharedPicks(counts, alone.input.value("n"_L1).toInt());
    QCOMPARE(fracText(fromCounts->shared), alone.expect.value("O"_L1).toString());
}

void tst_AuditData::anybodyCanDrawAgain()
{
    (void)run(u"T24"_s);
    const QJsonArray draws = vectorsIn(m_folder, u"rfc3797.json"_s).value("cases"_L1).toArray();
    QCOMPARE(draws.size(), 2);
    for (const auto &value : draws) {
        const QJsonObject draw = value.toObject();
        const auto drawn = publicDraw(draw.value("seed"_L1).toString().toLatin1(),
                                      draw.value("pool"_L1).toInt(),
                                      draw.value("draw"_L1).toInt());
        QJsonArray numbers;
        QJsonArray letters;
        for (const qsizetype place : drawn) {
            numbers.append(place + 1);
            letters.append(QString(QChar(char16_t(u'A' + place))));
        }
        if (draw.contains("result_1based"_L1))
            QCOMPARE(numbers, draw.value("result_1based"_L1).toArray());
        else
            QCOMPARE(letters, draw.value("result_letters"_L1).toArray());
    }
}

void tst_AuditData::aRoomIsDividedFromAThirdOn()
{
    const TrialCase trial = run(u"T25"_s);
    const auto answers = [](int low, int high) {
        return QList<int>(low, 1) + QList<int>(high, 5) + QList<int>(12 - low - high, 3);
    };
    const int threshold = trial.expect.value("threshold"_L1).toInt();
    QCOMPARE(isDivided(answers(threshold, threshold)), trial.expect.value("yes"_L1).toBool());
    QCOMPARE(isDivided(answers(threshold - 1, threshold - 1)),
             trial.expect.value("no"_L1).toBool());
    const QJsonObject panels =
        vectorsIn(m_folder, u"rand_ipras.json"_s).value("panel_rule"_L1).toObject();
    QCOMPARE(panels.size(), 9);
    for (auto it = panels.begin(); it != panels.end(); ++it) {
        const int enough = it.value().toInt();
        const auto panel = [&](int extreme) {
            return QList<int>(extreme, 1) + QList<int>(extreme, 5)
                   + QList<int>(it.key().toInt() - 2 * extreme, 3);
        };
        QVERIFY(isDivided(panel(enough)));
        QVERIFY(!isDivided(panel(enough - 1)));
    }
}

void tst_AuditData::roundsSpreadTheSeats()
{
    (void)run(u"T26"_s);
    const QJsonObject spav =
        vectorsIn(m_folder, u"votelib_score_approval.json"_s).value("spav"_L1).toObject();
    QStringList slips;
    for (const auto &ballots : spav.value("ballots"_L1).toArray())
        slips += QStringList(ballots.toArray().at(0).toInt(), ballots.toArray().at(1).toString());
    const auto found = proportional(
        counted(LetteredVotes::dots(u"ABCD"_s, slips, {.seats = spav.value("K"_L1).toInt()})));
    QString gains;
    QJsonArray order;
    for (const Proportional::Round &round : found->rounds) {
        gains += fracText(round.gain) + u' ';
        order.append(QString(QChar(round.taken)));
    }
    QCOMPARE(gains, u"10 9/2 4 "_s);
    QCOMPARE(order, spav.value("order"_L1).toArray());
}

/// Scores of one question, from 0: no vote of ours, but the same means.
void tst_AuditData::meansNeedAQuorum()
{
    const TrialCase trial = run(u"T27"_s);
    const QJsonArray ballots = vectorsIn(m_folder, u"votelib_score_approval.json"_s)
                                   .value("quorum"_L1)
                                   .toObject()
                                   .value("ballots"_L1)
                                   .toArray();
    QMap<QString, std::pair<qint64, qint64>> sums;
    for (const auto &ballot : ballots) {
        const int people = ballot.toArray().at(0).toInt();
        const QJsonObject scores = ballot.toArray().at(1).toObject();
        for (auto it = scores.begin(); it != scores.end(); ++it) {
            sums[it.key()].first += people * it.value().toInt();
            sums[it.key()].second += people;
        }
    }
    QList<Frac> all;
    QList<Frac> many;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        all.append(Frac(it->first, it->second));
        QCOMPARE(fracText(all.constLast()), trial.expect.value(it.key()).toString());
        if (it->second >= 10)
            many.append(all.constLast());
    }
    QCOMPARE(cut(keysOf(all), 1).places.at(2).where, Where::In);  // C
    QCOMPARE(cut(keysOf(many), 1).places.at(1).where, Where::In); // B
}

void tst_AuditData::whoIsOwedASeatIsTold()
{
    (void)run(u"T28"_s);
    const QJsonArray cases = vectorsIn(m_folder, u"jr.json"_s).value("cases"_L1).toArray();
    QCOMPARE(cases.size(), 7);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject each = cases.at(i).toObject();
        const auto itemsIn = [](const QJsonValue &values) {
            QList<Item> items;
            for (const auto &value : values.toArray())
                items.append(Item(value.toInt()));
            return items;
        };
        QList<QList<Item>> picks;
        for (const auto &ballot : each.value("ballots"_L1).toArray())
            picks.append(itemsIn(ballot));
        const QList<Item> in = itemsIn(each.value("W"_L1));
        const auto found = minorities(counted(approvals(picks, 12, int(in.size()))), in);
        QCOMPARE(found.unheard.isEmpty(), each.value("jr"_L1).toBool());
        if (i == 0)
            QCOMPARE(found.unheard, (QList<Unheard>{{3, 1}}));
    }
}

void tst_AuditData::everyCaseRuns()
{
    // Those of tst_rankingdata that hold no whole vote.
    QStringList run = m_run + QStringList{u"T03b"_s, u"T09"_s, u"T17"_s};
    QStringList skipped;
    for (const TrialCase &trial : std::as_const(m_cases)) {
        if (inputOf(trial, m_folder))
            run.append(trial.id);
        else if (!run.contains(trial.id))
            skipped.append(trial.id);
    }
    run.removeDuplicates();
    std::printf(
        "FIGURE ranking, elections and examples of other people: %d cases run, %d skipped\n",
        int(run.size()),
        int(skipped.size()));
    QCOMPARE(skipped, QStringList());
    for (int number = 1; number <= 30; ++number)
        QVERIFY2(run.contains(u"T%1"_s.arg(number, 2, 10, QChar(u'0'))),
                 qPrintable(QString::number(number)));
}

TALLERISTA_TEST(tst_AuditData)
#include "tst_auditdata.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/rules/twins/twinpairs.h"
#include "tests/core/twins/twinideas.h"
#include "tests/support/testclass.h"

#include <QFile>

#include <cstdio>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// The radar over two hundred ideas that people wrote in real groups, typing errors and all. Two are
/// related when they answer the same question and were sorted into the same category afterwards, which is
/// wider than being the same idea.
class tst_RealTwins : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tenHintsHoldHalfOfWhatIsRelated_data();
    void tenHintsHoldHalfOfWhatIsRelated();
    void pairsAtTheThreshold();

private:
    struct RealIdea
    {
        QString text;
        QString rationale;
        QString kind; ///< question and category
    };

    bool areRelated(qsizetype one, qsizetype other) const;
    int relatedPairs() const;

    QList<RealIdea> m_ideas;
};

void tst_RealTwins::initTestCase()
{
    const QString folder = qEnvironmentVariable("TALLERISTA_TRIAL_DATA");
    if (folder.isEmpty())
        QSKIP("TALLERISTA_TRIAL_DATA names no folder with real ideas");
    QFile file(folder + u"/ideas/ideas_con_fundamento.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY(table);
    const auto cell = [&](const CsvTable::Row &row, const QString &column) {
        return row.cells.value(table->header.indexOf(column));
    };
    for (const CsvTable::Row &row : table->rows)
        m_ideas.append({cell(row, u"idea"_s),
                        cell(row, u"fundamento"_s),
                        cell(row, u"pregunta"_s) + u'|' + cell(row, u"categoria_iag"_s)});
    QCOMPARE(m_ideas.size(), 200);
    QCOMPARE(relatedPairs(), 188);
}

bool tst_RealTwins::areRelated(qsizetype one, qsizetype other) const
{
    return m_ideas.at(one).kind == m_ideas.at(other).kind;
}

int tst_RealTwins::relatedPairs() const
{
    int pairs = 0;
    for (qsizetype one = 0; one < m_ideas.size(); ++one) {
        for (qsizetype other = one + 1; other < m_ideas.size(); ++other)
            pairs += areRelated(one, other) ? 1 : 0;
    }
    return pairs;
}

void tst_RealTwins::tenHintsHoldHalfOfWhatIsRelated_data()
{
    QTest::addColumn<bool>("withRationale");
    QTest::addColumn<int>("floor");
    QTest::addColumn<int>("leastRecall"); // thousandths

    QTest::newRow("as hints are shown") << false << TwinIndex::Hint << 500;
    QTest::newRow("however little they resemble") << false << 1 << 500;
    QTest::newRow("with the rationale, not used by the radar") << true << 1 << 0;
}

void tst_RealTwins::tenHintsHoldHalfOfWhatIsRelated()
{
    QFETCH(bool, withRationale);
    QFETCH(int, floor);
    QFETCH(int, leastRecall);
    constexpr int most = 10;
    TwinIndex index(u"es"_s);
    for (qsizetype i = 0; i < m_ideas.size(); ++i)
        index.put(ideaNumber(int(i)),
                  m_ideas.at(i).text
                      + (withRationale ? u' ' + m_ideas.at(i).rationale : QString()));

    int found = 0;
    for (qsizetype one = 0; one < m_ideas.size(); ++one) {
        const auto hints = index.resembling(ideaNumber(int(one)), floor).mid(0, most);
        for (qsizetype other = 0; other < m_ideas.size(); ++other) {
            const bool isHinted = std::any_of(hints.begin(), hints.end(), [&](const auto &hint) {
                return hint.idea == ideaNumber(int(other));
            });
            found += isHinted && areRelated(one, other) ? 1 : 0;
        }
    }

    const int recall = 1000 * found / (2 * relatedPairs());
    std::printf("FIGURE radar, 200 real ideas, %s: recall at %d hints %.3f (Jaccard of folded "
                "words: 0.436)\n",
                QTest::currentDataTag(),
                most,
                recall / 1000.0);
    QVERIFY(recall >= leastRecall);
}

void tst_RealTwins::pairsAtTheThreshold()
{
    TwinPairs radar(u"es"_s);
    for (qsizetype i = 0; i < m_ideas.size(); ++i)
        radar.put(ideaNumber(int(i)), m_ideas.at(i).text);
    QHash<Id<Idea>, qsizetype> places;
    for (qsizetype i = 0; i < m_ideas.size(); ++i)
        places.insert(ideaNumber(int(i)), i);

    const QList<TwinPair> pairs = radar.ranked();
    const auto related = std::count_if(pairs.begin(), pairs.end(), [&](const TwinPair &pair) {
        return areRelated(places.value(pair.one), places.value(pair.other));
    });

    std::printf(
        "FIGURE radar, 200 real ideas, pairs that are offered: %d of 19900, precision %.3f (by "
        "chance: 0.009), recall %.3f\n",
        int(pairs.size()),
        double(related) / double(pairs.size()),
        double(related) / relatedPairs());
    QVERIFY(10 * related >= 3 * pairs.size()); // thirty times what chance would give
}

TALLERISTA_TEST(tst_RealTwins)
#include "tst_realtwins.moc"

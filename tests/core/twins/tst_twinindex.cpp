// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/twinpairs.h"
#include "tests/core/twins/twinideas.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_TwinIndex : public QObject
{
    Q_OBJECT

private slots:
    void theMostAlikeIsHintedFirst();
    void noMoreThanFiveAreHinted();
    void whatRanksEqualStandsInTheOrderOfBirth();
    void anIdeaIsNoHintForItsOwnNewText();
    void theSameTextIsExactWhateverItsSigns_data();
    void theSameTextIsExactWhateverItsSigns();
    void aTextWithoutWordsIsNobodysTwin_data();
    void aTextWithoutWordsIsNobodysTwin();
    void oneCommonWordOfTwoMakesNoPair();
    void halfOfTheWordsMakesAPair();
    void theMatchingWordsAreFoundInBothTexts();
    void resemblanceIsTheSameBothWays();
    void whatIsTakenOutIsForgotten();
    void stepByStepIsTheSameAsAllAtOnce();
    void countsTellTablesApart();
    void answeredAndJoinedPairsAreLeftOut();
    void ofVeryManyTheBestArePairedAndTheRestComesUp();
    void whatIsGivenUpIsGoneOnWith();
};

namespace {

TwinIndex indexOf(const QStringList &texts)
{
    TwinIndex index(u"es"_s);
    for (int number = 0; number < texts.size(); ++number)
        index.put(ideaNumber(number), texts.at(number));
    return index;
}

QList<Id<Idea>> ideasOf(const QList<Resemblance> &found)
{
    QList<Id<Idea>> ideas;
    for (const Resemblance &one : found)
        ideas.append(one.idea);
    return ideas;
}

QStringList partsOf(const QString &text, const QList<TextSpan> &spans)
{
    QStringList parts;
    for (const TextSpan &span : spans)
        parts.append(text.mid(span.start, span.length));
    return parts;
}

Idea idea(int number, int mesa, const std::function<void(IdeaFields &)> &change = {})
{
    IdeaFields fields(Id<Mesa>(ideaNumber(1000 + mesa)), number, u"una idea"_s);
    if (change)
        change(fields);
    return *Idea::create(ideaNumber(number), fields);
}

TwinPair pairOf(int one, int other)
{
    return {ideaNumber(one), ideaNumber(other), 600, false};
}

TwinPair exactPair(int one, int other)
{
    return {ideaNumber(one), ideaNumber(other), AllAlike, true};
}

NotTwin notTwins(int one, int other)
{
    return *NotTwin::create(Id<NotTwin>(ideaNumber(5000 + 100 * one + other)),
                            {ideaNumber(one), ideaNumber(other)});
}

} // namespace

void tst_TwinIndex::theMostAlikeIsHintedFirst()
{
    const TwinIndex index = indexOf({u"Caminos vecinales"_s,
                                     u"Publicar las compras del Estado en un portal"_s,
                                     u"Que se publiquen las compras"_s});

    const QList<Resemblance> hints = index.hints(u"publicar compras"_s);

    QCOMPARE(ideasOf(hints), (QList{ideaNumber(2), ideaNumber(1)}));
    QVERIFY(hints.first().half);
}

void tst_TwinIndex::noMoreThanFiveAreHinted()
{
    const TwinIndex index = indexOf(QStringList(12, u"Portal de compras"_s));

    QCOMPARE(index.hints(u"portal de compras"_s).size(), 5);
}

void tst_TwinIndex::whatRanksEqualStandsInTheOrderOfBirth()
{
    TwinIndex index(u"es"_s);
    for (const int number : {7, 3, 5})
        index.put(ideaNumber(number), u"Portal de compras"_s);

    QCOMPARE(ideasOf(index.hints(u"portal"_s)),
             (QList{ideaNumber(3), ideaNumber(5), ideaNumber(7)}));
}

void tst_TwinIndex::anIdeaIsNoHintForItsOwnNewText()
{
    const TwinIndex index = indexOf({u"Portal de compras"_s, u"Portal"_s});

    QCOMPARE(ideasOf(index.hints(u"portal de compra"_s, ideaNumber(0))), QList{ideaNumber(1)});
}

void tst_TwinIndex::theSameTextIsExactWhateverItsSigns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("exact");

    QTest::newRow("shouted") << u"¡PUBLICAR LAS COMPRAS!"_s << true;
    QTest::newRow("without accents") << u"publicar las compras"_s << true;
    QTest::newRow("a word missing") << u"publicar compras"_s << false;
    QTest::newRow("denied") << u"no publicar las compras"_s << false;
}

void tst_TwinIndex::theSameTextIsExactWhateverItsSigns()
{
    QFETCH(QString, typed);
    QFETCH(bool, exact);
    const TwinIndex index = indexOf({u"Publicar las compras"_s});

    const QList<Resemblance> hints = index.hints(typed);

    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.first().exact, exact);
}

void tst_TwinIndex::aTextWithoutWordsIsNobodysTwin_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("emoji") << u"👍"_s;
    QTest::newRow("signs") << u"¿…?"_s;
}

void tst_TwinIndex::aTextWithoutWordsIsNobodysTwin()
{
    QFETCH(QString, typed);

    QCOMPARE(indexOf({u"👍"_s, QString(), u"Portal"_s}).hints(typed), QList<Resemblance>());
    // Of stop words alone there is nothing to resemble, but the same text is the same text.
    QVERIFY(indexOf({u"para todos"_s}).hints(u"Para todos."_s).first().exact);
}

void tst_TwinIndex::oneCommonWordOfTwoMakesNoPair()
{
    TwinPairs pairs(u"es"_s);
    pairs.put(ideaNumber(1), u"Derecho a la salud"_s);
    pairs.put(ideaNumber(2), u"Derecho a la vivienda"_s);
    QVERIFY(pairs.ranked().isEmpty());

    pairs.put(ideaNumber(3), u"La vivienda"_s); // all that it says
    QCOMPARE(pairs.ranked(), (QList<TwinPair>{{ideaNumber(2), ideaNumber(3), 666, false}}));
}

void tst_TwinIndex::halfOfTheWordsMakesAPair()
{
    TwinPairs pairs(u"es"_s);
    pairs.put(ideaNumber(1), u"Cuidado de nuestros adultos mayores"_s);
    pairs.put(ideaNumber(2), u"RESPETO AL ADULTO MAYOR EN LA FAMILIA"_s);
    pairs.put(ideaNumber(3), u"Caminos vecinales"_s);

    QCOMPARE(pairs.ranked(), (QList<TwinPair>{{ideaNumber(1), ideaNumber(2), 571, false}}));
}

void tst_TwinIndex::theMatchingWordsAreFoundInBothTexts()
{
    const QString one = u"EDUACUION de calidad, y gratuita"_s;
    const QString other = u"A la educación pública gratuita"_s;

    const MatchingWords words = TwinIndex(u"es"_s).matching(one, other);

    QCOMPARE(partsOf(one, words.inOne), (QStringList{u"EDUACUION"_s, u"gratuita"_s}));
    QCOMPARE(partsOf(other, words.inOther), (QStringList{u"educación"_s, u"gratuita"_s}));
}

void tst_TwinIndex::resemblanceIsTheSameBothWays()
{
    const QStringList texts = {u"Educación de calidad y gratuita"_s,
                               u"Eduacuion gratuita educaciones"_s,
                               u"Calidad calidad calidades"_s};
    const TwinIndex index = indexOf(texts);
    for (int one = 0; one < texts.size(); ++one) {
        for (const Resemblance &found : index.resembling(ideaNumber(one), 0)) {
            const auto back = index.resembling(found.idea, 0);
            const auto same = std::find_if(back.begin(), back.end(), [&](const Resemblance &other) {
                return other.idea == ideaNumber(one);
            });
            QVERIFY(same != back.end());
            QCOMPARE(same->likeness, found.likeness);
            QCOMPARE(same->words, found.words);
        }
    }
}

void tst_TwinIndex::whatIsTakenOutIsForgotten()
{
    TwinPairs pairs(u"es"_s);
    pairs.put(ideaNumber(1), u"Portal de compras"_s);
    pairs.put(ideaNumber(2), u"Portal de compras públicas"_s);
    QCOMPARE(pairs.ranked().size(), 1);

    pairs.put(ideaNumber(2), u"Caminos vecinales"_s);
    QVERIFY(pairs.ranked().isEmpty());
    pairs.remove(ideaNumber(1));
    pairs.remove(ideaNumber(1));

    QVERIFY(pairs.index().hints(u"portal de compras"_s).isEmpty());
    QCOMPARE(pairs.index().size(), 1);
}

/// Whatever is put in, changed and taken out on the way, only what is there counts.
void tst_TwinIndex::stepByStepIsTheSameAsAllAtOnce()
{
    const QStringList words =
        u"portal compras datos caminos salud educación jóvenes mayores agua presupuesto"_s.split(
            u' ');
    QRandomGenerator random(20260721);
    const auto someText = [&] {
        QStringList text;
        for (int i = random.bounded(5); i >= 0; --i)
            text.append(words.at(random.bounded(int(words.size()))));
        return text.join(u' ');
    };
    TwinPairs onTheWay(u"es"_s);
    QMap<int, QString> left;
    QList<NotTwin> answered;
    for (int step = 0; step < 900; ++step) {
        const int number = random.bounded(60);
        if (step % 7 == 0)
            (void)onTheWay.ranked();
        if (step % 3 == 0) {
            if (answered.size() > 30)
                answered.removeFirst();
            answered.append(notTwins(number, 60 + random.bounded(30)));
            answered.append(notTwins(random.bounded(number + 1), 1 + number));
            onTheWay.setAnswered(answered);
        } else if (random.bounded(3) == 0) {
            left.remove(number);
            onTheWay.remove(ideaNumber(number));
        } else {
            left[number] = someText();
            onTheWay.put(ideaNumber(number), left.value(number));
        }
    }
    TwinPairs atOnce(u"es"_s);
    atOnce.setAnswered(answered);
    for (auto one = left.cend(); one != left.cbegin();) {
        --one;
        atOnce.put(ideaNumber(one.key()), one.value());
    }

    QVERIFY(atOnce.ranked().size() > 100);
    QCOMPARE(onTheWay.ranked(), atOnce.ranked());
    QCOMPARE(onTheWay.index().size(), left.size());
    QCOMPARE(onTheWay.index().hints(u"portal de agua"_s),
             atOnce.index().hints(u"portal de agua"_s));
}

void tst_TwinIndex::countsTellTablesApart()
{
    const QList<Idea> ideas{idea(1, 1), idea(2, 1), idea(3, 2), idea(4, 2)};

    const TwinCounts counts = countTwins({pairOf(1, 2), pairOf(1, 3), pairOf(2, 4)}, ideas);

    QCOMPARE(counts.of(ideas.at(0)->mesa), 1);
    QCOMPARE(counts.of(ideas.at(2)->mesa), 0);
    QCOMPARE(counts.across, 2);
    QCOMPARE(counts.total(), 3);
}

void tst_TwinIndex::answeredAndJoinedPairsAreLeftOut()
{
    const auto joined = [](IdeaFields &fields) {
        fields.mergedInto = ideaNumber(1);
    };
    const auto aside = [](IdeaFields &fields) {
        fields.aside = true;
    };
    const QList<Idea> ideas{
        idea(1, 1), idea(2, 1), idea(3, 1, joined), idea(4, 1, aside), idea(5, 1)};
    const NotTwin answer = notTwins(5, 2);
    TwinPairs pairs(u"es"_s);

    QVERIFY(pairs.follow(ideas, {answer}));
    QCOMPARE(pairs.ranked(), (QList{exactPair(1, 2), exactPair(1, 5)}));

    QVERIFY(pairs.follow(ideas.first(2) + ideas.sliced(3), {})); // 3 is deleted
    QCOMPARE(pairs.ranked(), (QList{exactPair(1, 2), exactPair(1, 5), exactPair(2, 5)}));

    QVERIFY(pairs.follow({ideas.at(1), idea(3, 1), idea(4, 1)}, {}));
    QCOMPARE(pairs.ranked(), (QList{exactPair(2, 3), exactPair(2, 4), exactPair(3, 4)}));
}

/// Of forty that say the same each names its ten oldest partners, and the others come up one by one.
void tst_TwinIndex::ofVeryManyTheBestArePairedAndTheRestComesUp()
{
    constexpr int many = 40;
    TwinPairs pairs(u"es"_s);
    for (int number = many; number > 0; --number)
        pairs.put(ideaNumber(number), u"Portal de compras"_s);

    const QList<TwinPair> first = pairs.ranked();
    // The first eleven among themselves, and ten of each of the others.
    QCOMPARE(first.size(), 11 * 10 / 2 + (many - 11) * TwinPairs::Most);
    QCOMPARE(first.first(), exactPair(1, 2));

    QList<NotTwin> answered;
    for (int number = 2; number <= 11; ++number)
        answered.append(notTwins(number, many));
    pairs.setAnswered(answered);
    QVERIFY(!pairs.ranked().contains(exactPair(2, many)));
    QVERIFY(pairs.ranked().contains(exactPair(1, many)));
    QVERIFY(pairs.ranked().contains(exactPair(12, many))); // was behind them

    for (int number = 2; number < many; ++number)
        pairs.remove(ideaNumber(number));
    QCOMPARE(pairs.ranked(), QList{exactPair(1, many)});
}

void tst_TwinIndex::whatIsGivenUpIsGoneOnWith()
{
    const QList<Idea> ideas{idea(1, 1), idea(2, 1), idea(3, 1)};
    TwinPairs pairs(u"es"_s);
    int left = 2;

    QVERIFY(!pairs.follow(ideas, {}, [&] { return --left < 0; }));
    QCOMPARE(pairs.ranked(), QList{exactPair(1, 2)});
    QVERIFY(pairs.follow(ideas, {}));
    QCOMPARE(pairs.ranked().size(), 3);
}

TALLERISTA_TEST(tst_TwinIndex)
#include "tst_twinindex.moc"

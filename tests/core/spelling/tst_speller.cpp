// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionary.h"
#include "core/spelling/speller.h"
#include "core/spelling/usualwords.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

/// Knows what it is given, and counts how often it is asked.
class CountingDictionary final : public Dictionary
{
public:
    CountingDictionary(const QStringList &words, int &asked)
        : m_words(words)
        , m_asked(asked)
    {}

    bool knows(const QString &word) const override
    {
        ++m_asked;
        return m_words.contains(word, Qt::CaseInsensitive);
    }
    QStringList suggestions(const QString &word) const override
    {
        if (word == u"abirto"_s)
            return {u"aborto"_s, u"abrito"_s, u"abierto"_s};
        return QStringList(10, word + u'!');
    }

private:
    QStringList m_words;
    int &m_asked;
};

} // namespace

class tst_Speller : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutADictionaryNothingIsAMistake();
    void anUnknownWordIsAMistake();
    void aWordOfTheWorkshopIsKnown_data();
    void aWordOfTheWorkshopIsKnown();
    void ownWordsCanGoAgain();
    void theSameWordsAreNoNews();
    void aLongTextAsksForEachWordOnce();
    void anotherDictionaryIsAskedAnew();
    void fewSuggestionsAreMade();
    void leftOutAndSwappedLettersAreThoughtOfFirst();
    void wordsOfTheTradeAreWords();

private:
    std::unique_ptr<Speller> m_speller;
    int m_asked = 0;
};

void tst_Speller::init()
{
    m_asked = 0;
    m_speller = std::make_unique<Speller>(std::make_unique<CountingDictionary>(
        QStringList{u"los"_s, u"datos"_s, u"abiertos"_s, u"acción"_s}, m_asked));
}

void tst_Speller::withoutADictionaryNothingIsAMistake()
{
    const Speller speller;
    QVERIFY(speller.mistakesIn(u"kjhg"_s).isEmpty());
    QVERIFY(speller.suggestionsFor(u"kjhg"_s).isEmpty());
}

void tst_Speller::anUnknownWordIsAMistake()
{
    const QList<WordPlace> expected{{4, 6}};
    QCOMPARE(m_speller->mistakesIn(u"Los dattos abiertos"_s), expected);
    QVERIFY(m_speller->mistakesIn(u"accio\u0301n"_s).isEmpty());
}

void tst_Speller::aWordOfTheWorkshopIsKnown_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("known");

    QTest::newRow("as it stands") << u"AGA"_s << u"AGA"_s << true;
    QTest::newRow("in small letters") << u"Blockchain"_s << u"blockchain"_s << true;
    QTest::newRow("in capitals") << u"María Núñez"_s << u"NÚÑEZ"_s << true;
    QTest::newRow("a word of several") << u"Ana Xiquín de Paz"_s << u"Xiquín"_s << true;
    QTest::newRow("without its accent") << u"Xiquín"_s << u"Xiquin"_s << false;
    QTest::newRow("an acronym of many") << u"NGO"_s << u"NGOs"_s << true;
    QTest::newRow("what belongs to an acronym") << u"AGA"_s << u"AGA\u2019s"_s << true;
    QTest::newRow("another word that ends alike") << u"AGA"_s << u"agas"_s << false;
    QTest::newRow("with accents of their own") << u"Xiqui\u0301n"_s << u"Xiquín"_s << true;
}

void tst_Speller::aWordOfTheWorkshopIsKnown()
{
    QFETCH(QString, own);
    QFETCH(QString, typed);
    QVERIFY(!m_speller->knows(typed));
    QVERIFY(m_speller->setOwnTexts({own}));
    QTEST(m_speller->knows(typed), "known");
}

void tst_Speller::ownWordsCanGoAgain()
{
    m_speller->setOwnTexts({u"AGA"_s});
    QVERIFY(m_speller->setOwnTexts({}));
    QVERIFY(!m_speller->knows(u"AGA"_s));
}

void tst_Speller::theSameWordsAreNoNews()
{
    m_speller->setOwnTexts({u"AGA y PAN"_s});
    QVERIFY(!m_speller->setOwnTexts({u"PAN"_s, u"aga"_s}));
}

void tst_Speller::aLongTextAsksForEachWordOnce()
{
    const QString text = u"Los dattos abiertos. "_s.repeated(500);
    QVERIFY(text.size() > 10'000);
    QCOMPARE(m_speller->mistakesIn(text).size(), 500);
    QCOMPARE(m_asked, 3);
    m_speller->mistakesIn(text);
    QCOMPARE(m_asked, 3);
}

void tst_Speller::anotherDictionaryIsAskedAnew()
{
    QVERIFY(m_speller->knows(u"datos"_s));
    m_speller->setDictionary(std::make_unique<CountingDictionary>(QStringList{u"data"_s}, m_asked));
    QVERIFY(!m_speller->knows(u"datos"_s));
    QVERIFY(m_speller->knows(u"data"_s));
}

void tst_Speller::fewSuggestionsAreMade()
{
    QCOMPARE(m_speller->suggestionsFor(u"dattos"_s).size(), Speller::MostSuggestions);
}

void tst_Speller::leftOutAndSwappedLettersAreThoughtOfFirst()
{
    QCOMPARE(m_speller->suggestionsFor(u"abirto"_s),
             QStringList({u"abrito"_s, u"abierto"_s, u"aborto"_s}));
}

void tst_Speller::wordsOfTheTradeAreWords()
{
    for (const auto &language : {u"es"_s, u"en"_s}) {
        m_speller->setOwnTexts(usualWords(language));
        for (const QString &word : usualWords(language).join(u' ').split(u' '))
            QVERIFY2(m_speller->knows(word), qPrintable(word));
    }
}

TALLERISTA_TEST(tst_Speller)
#include "tst_speller.moc"

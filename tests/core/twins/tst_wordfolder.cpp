// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/vocabulary.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_WordFolder : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfOneStemMeet_data();
    void wordsOfOneStemMeet();
    void stopWordsAreLeftOutButNotWhatDenies();
    void aWordKnowsWhereItStands();
    void sameTextsHaveOneSameness_data();
    void sameTextsHaveOneSameness();
    void otherTextsHaveAnother_data();
    void otherTextsHaveAnother();
    void aSlipOfTheTypingIsForgiven_data();
    void aSlipOfTheTypingIsForgiven();
    void whatMeansAnotherThingIsNot_data();
    void whatMeansAnotherThingIsNot();
    void hostileTextsAreRead_data();
    void hostileTextsAreRead();
    void aLanguageNobodyKnowsStillHasWords();
    void theVocabularyComparesAsWordsDo();
};

namespace {

FoldedWord wordOf(const QString &language, const QString &text)
{
    const WordFolder folder(language);
    return folder.words(text).value(0);
}

QStringList foldedWords(const WordFolder &folder, const QString &text)
{
    QStringList words;
    for (const FoldedWord &word : folder.words(text))
        words.append(word.folded);
    return words;
}

} // namespace

void tst_WordFolder::wordsOfOneStemMeet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("plural") << u"es"_s << u"compra"_s << u"Compras"_s;
    QTest::newRow("accent forgotten") << u"es"_s << u"educación"_s << u"EDUCACION"_s;
    QTest::newRow("plural of an accented word") << u"es"_s << u"educacion"_s << u"Educaciones"_s;
    QTest::newRow("verb and noun") << u"es"_s << u"capacitar"_s << u"capacitaciones"_s;
    QTest::newRow("gender") << u"es"_s << u"público"_s << u"públicas"_s;
    QTest::newRow("letters and their marks apart") << u"es"_s << u"niños"_s << u"nin\u0303os"_s;
    QTest::newRow("spelled as it sounds, c") << u"es"_s << u"publicar"_s << u"publiquen"_s;
    QTest::newRow("spelled as it sounds, g") << u"es"_s << u"pagar"_s << u"paguen"_s;
    QTest::newRow("spelled as it sounds, z") << u"es"_s << u"realizar"_s << u"realicen"_s;
    QTest::newRow("English plural") << u"en"_s << u"purchase"_s << u"Purchases"_s;
    QTest::newRow("English verb") << u"en"_s << u"publish"_s << u"publishing"_s;
}

void tst_WordFolder::wordsOfOneStemMeet()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);

    QCOMPARE(wordOf(language, one).stem, wordOf(language, other).stem);
    QVERIFY(!wordOf(language, one).stem.isEmpty());
}

void tst_WordFolder::stopWordsAreLeftOutButNotWhatDenies()
{
    const WordFolder spanish(u"es"_s);
    const WordFolder english(u"en"_s);

    QCOMPARE(foldedWords(spanish, u"Que no se pague sin más en la Alcaldía"_s),
             (QStringList{u"no"_s, u"pague"_s, u"sin"_s, u"alcaldia"_s}));
    QCOMPARE(foldedWords(english, u"The town hall should not pay"_s),
             (QStringList{u"town"_s, u"hall"_s, u"not"_s, u"pay"_s}));
}

void tst_WordFolder::aWordKnowsWhereItStands()
{
    const QString text = u"🏫 La escuela, nin\u0303os"_s;
    const WordFolder folder(u"es"_s);
    QStringList found;
    for (const FoldedWord &word : folder.words(text))
        found.append(text.mid(word.place.start, word.place.length));

    QCOMPARE(found, (QStringList{u"escuela"_s, u"nin\u0303os"_s}));
}

void tst_WordFolder::sameTextsHaveOneSameness_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case and signs") << u"Portal de datos"_s << u"¡PORTAL, de datos!"_s;
    QTest::newRow("accents") << u"Educación cívica"_s << u"educacion civica"_s;
    QTest::newRow("spaces") << u"  Portal  de\tdatos "_s << u"Portal de datos"_s;
    QTest::newRow("form D") << u"Educación"_s << u"Educacio\u0301n"_s;
    QTest::newRow("an emoji more") << u"Portal 👍"_s << u"Portal"_s;
}

void tst_WordFolder::sameTextsHaveOneSameness()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const WordFolder folder(u"es"_s);

    QCOMPARE(folder.sameness(one), folder.sameness(other));
    QVERIFY(!folder.sameness(one).isEmpty());
}

void tst_WordFolder::otherTextsHaveAnother_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("one of them denies") << u"Pagar tributos"_s << u"No pagar tributos"_s;
    QTest::newRow("plural") << u"Portal de dato"_s << u"Portal de datos"_s;
    QTest::newRow("another order") << u"datos y portal"_s << u"portal y datos"_s;
    QTest::newRow("another year") << u"Plan 2026"_s << u"Plan 2027"_s;
}

void tst_WordFolder::otherTextsHaveAnother()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const WordFolder folder(u"es"_s);

    QVERIFY(folder.sameness(one) != folder.sameness(other));
}

void tst_WordFolder::aSlipOfTheTypingIsForgiven_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("letters swapped") << u"eduacuion"_s << u"educación"_s;
    QTest::newRow("a letter missing") << u"inlusión"_s << u"inclusión"_s;
    QTest::newRow("a letter doubled") << u"transparrencia"_s << u"transparencia"_s;
}

void tst_WordFolder::aSlipOfTheTypingIsForgiven()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    const int alike = likeness(wordOf(u"es"_s, one), wordOf(u"es"_s, other));

    QVERIFY(alike > 0);
    QVERIFY(alike < AllAlike);
}

void tst_WordFolder::whatMeansAnotherThingIsNot_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("a common ending") << u"constitución"_s << u"institución"_s;
    QTest::newRow("another year") << u"2026"_s << u"2027"_s;
    QTest::newRow("a number with letters") << u"covid19"_s << u"covid20"_s;
    QTest::newRow("short words") << u"sol"_s << u"son"_s;
    QTest::newRow("a few letters in common") << u"salud"_s << u"sanciones"_s;
}

void tst_WordFolder::whatMeansAnotherThingIsNot()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QCOMPARE(likeness(wordOf(u"es"_s, one), wordOf(u"es"_s, other)), 0);
}

void tst_WordFolder::hostileTextsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("spaces") << u" \t\n"_s << 0;
    QTest::newRow("emoji") << u"👨‍👩‍👧‍👦 🇸🇻"_s << 0;
    QTest::newRow("a lone mark") << u"\u0301"_s << 0;
    QTest::newRow("half a surrogate") << QString(QChar(0xD83D)) << 0;
    QTest::newRow("a number") << u"2026"_s << 1;
    QTest::newRow("right to left") << u"فكرة واحدة"_s << 2;
    QTest::newRow("a word of ten thousand letters") << QString(10'000, u'ñ') << 1;
    QTest::newRow("five thousand words") << u"z "_s.repeated(5'000) << WordFolder::MaxWords;
}

void tst_WordFolder::hostileTextsAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, words);

    QCOMPARE(WordFolder(u"es"_s).words(text).size(), words);
}

void tst_WordFolder::aLanguageNobodyKnowsStillHasWords()
{
    QCOMPARE(foldedWords(WordFolder(u"fr"_s), u"L'école"_s), (QStringList{u"l"_s, u"ecole"_s}));
}

/// The vocabulary looks only where it may find something; this looks everywhere.
void tst_WordFolder::theVocabularyComparesAsWordsDo()
{
    const WordFolder folder(u"es"_s);
    const QList<FoldedWord> words =
        folder.words(u"educación educaciones eduacuion publicar pública publicidad público 2026 "
                     "2027 sol son inclusión inlusión institución constitución constitucional"_s);
    Vocabulary vocabulary;
    for (const FoldedWord &word : words)
        vocabulary.add(word);

    for (const FoldedWord &word : words) {
        QHash<int, int> expected;
        for (const FoldedWord &other : words) {
            if (const int alike = likeness(word, other); alike > 0)
                expected.insert(vocabulary.add(other), alike);
        }
        QHash<int, int> found;
        int before = AllAlike;
        for (const Vocabulary::Alike &alike : vocabulary.alike(word)) {
            found.insert(alike.word, alike.likeness);
            QVERIFY(alike.likeness <= before);
            before = alike.likeness;
        }
        QCOMPARE(found, expected);
    }
}

TALLERISTA_TEST(tst_WordFolder)
#include "tst_wordfolder.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionary.h"
#include "core/spelling/dictionaryfiles.h"
#include "core/spelling/speller.h"
#include "tests/support/testclass.h"
#include "tests/support/testdictionary.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList Words{u"acción"_s, u"datos"_s, u"abiertos"_s, u"año"_s, u"publicar"_s};

} // namespace

class tst_Dictionary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void itsWordsAreKnown_data();
    void itsWordsAreKnown();
    void whatItsEncodingCannotSayIsUnknown();
    void aWordNearbyIsSuggested();
    void damagedFilesGiveNoDictionary_data();
    void damagedFilesGiveNoDictionary();
    void theNearestDictionaryIsFound_data();
    void theNearestDictionaryIsFound();
    void aFolderBeforeAnotherWins();
    void affixesAloneAreNoDictionary();
    void theSystemsDictionariesAreRead_data();
    void theSystemsDictionariesAreRead();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    DictionaryFiles files() const { return {path(u"es_SV.aff"_s), path(u"es_SV.dic"_s)}; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Dictionary::initTestCase()
{
    if (!canReadDictionaries())
        QSKIP("The program was built without Hunspell.");
}

void tst_Dictionary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeDictionary(m_folder->path(), u"es_SV"_s, Words);
}

void tst_Dictionary::itsWordsAreKnown_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("in UTF-8") << "UTF-8"_ba;
    QTest::newRow("in Latin-1, as older dictionaries are") << "ISO8859-1"_ba;
}

void tst_Dictionary::itsWordsAreKnown()
{
    QFETCH(QByteArray, encoding);
    writeDictionary(m_folder->path(), u"es_SV"_s, Words, encoding.constData());
    const auto dictionary = readDictionary(files());
    QVERIFY(dictionary);
    for (const QString &word : Words)
        QVERIFY2(dictionary->knows(word), qPrintable(word));
    QVERIFY(dictionary->knows(u"Acción"_s));
    QVERIFY(dictionary->knows(u"ACCIÓN"_s));
    QVERIFY(!dictionary->knows(u"accion"_s));
    QVERIFY(!dictionary->knows(u"dattos"_s));
}

void tst_Dictionary::whatItsEncodingCannotSayIsUnknown()
{
    writeDictionary(m_folder->path(), u"es_SV"_s, Words, "ISO8859-1");
    const auto dictionary = readDictionary(files());
    QVERIFY(dictionary);
    QVERIFY(!dictionary->knows(u"Łódź"_s));
    QVERIFY(dictionary->suggestions(u"Łódź"_s).isEmpty());
    QVERIFY(dictionary->knows(u"año"_s)); // and goes on
}

void tst_Dictionary::aWordNearbyIsSuggested()
{
    const auto dictionary = readDictionary(files());
    QVERIFY(dictionary);
    QVERIFY(dictionary->suggestions(u"accion"_s).contains(u"acción"_s));
}

void tst_Dictionary::damagedFilesGiveNoDictionary_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QByteArray noise(4'000, '\0');
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("no words") << u"es_SV.dic"_s << QByteArray();
    QTest::newRow("a count and no words") << u"es_SV.dic"_s << "900\n"_ba;
    QTest::newRow("noise for words") << u"es_SV.dic"_s << noise;
    QTest::newRow("noise for affixes") << u"es_SV.aff"_s << noise;
    QTest::newRow("an encoding that nobody knows") << u"es_SV.aff"_s << "SET KLINGON-1\n"_ba;
    QTest::newRow("words in another encoding")
        << u"es_SV.dic"_s << "3\nacci\xf3n\na\xf1o\npa\xeds\n"_ba;
}

void tst_Dictionary::damagedFilesGiveNoDictionary()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    write(name, bytes);
    const auto dictionary = readDictionary(files());
    if (name.endsWith(u".dic"_s) || bytes.startsWith("SET"))
        QVERIFY(!dictionary);
    else if (dictionary) // what is left of it may serve
        QVERIFY(dictionary->knows(u"datos"_s));
}

void tst_Dictionary::theNearestDictionaryIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("found");

    const auto row = [](const char *name,
                        const QString &language,
                        const QStringList &there,
                        const QString &found) {
        QTest::newRow(name) << language << there << found;
    };
    row("El Salvador's first", u"es"_s, {u"es_ES"_s, u"es_SV"_s, u"es"_s}, u"es_SV"_s);
    row("with a hyphen", u"es"_s, {u"es-SV"_s, u"es_AR"_s}, u"es-SV"_s);
    row("any Spanish", u"es"_s, {u"es_PE"_s, u"en_US"_s}, u"es_PE"_s);
    row("Spanish without a country", u"es"_s, {u"es"_s, u"hyph_es_SV"_s}, u"es"_s);
    row("the United States' first", u"en"_s, {u"en_GB"_s, u"en_US"_s}, u"en_US"_s);
    row("any English", u"en"_s, {u"en_AU"_s, u"es_SV"_s}, u"en_AU"_s);
    row("none of that language", u"en"_s, {u"es_SV"_s, u"eno_XX"_s}, {});
}

void tst_Dictionary::theNearestDictionaryIsFound()
{
    QFETCH(QString, language);
    QFETCH(QStringList, there);
    QFETCH(QString, found);
    const QTemporaryDir folder;
    for (const QString &name : there)
        writeDictionary(folder.path(), name, Words);
    const auto files = findDictionary(language, {u"/nowhere"_s, folder.path()});
    QCOMPARE(files ? files->words : QString(),
             found.isEmpty() ? QString() : folder.filePath(found + u".dic"_s));
}

void tst_Dictionary::aFolderBeforeAnotherWins()
{
    const QTemporaryDir other;
    writeDictionary(other.path(), u"es_SV"_s, Words);
    const auto files = findDictionary(u"es"_s, {other.path(), m_folder->path()});
    QVERIFY(files);
    QCOMPARE(files->words, other.filePath(u"es_SV.dic"_s));
}

void tst_Dictionary::affixesAloneAreNoDictionary()
{
    QVERIFY(QFile::remove(path(u"es_SV.dic"_s)));
    QVERIFY(!findDictionary(u"es"_s, {m_folder->path()}));
    QVERIFY(!readDictionary(files()));
    writeDictionary(m_folder->path(), u"es_SV"_s, Words);
    QVERIFY(QFile::remove(path(u"es_SV.aff"_s)));
    QVERIFY(!findDictionary(u"es"_s, {m_folder->path()}));
    QVERIFY(!readDictionary(files()));
}

void tst_Dictionary::theSystemsDictionariesAreRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    QTest::newRow("Spanish") << u"es"_s << u"La rendición de cuentas exige información pública."_s
                             << u"ciudadania"_s;
    QTest::newRow("English") << u"en"_s << u"Accountability doesn't come without information."_s
                             << u"goverment"_s;
}

void tst_Dictionary::theSystemsDictionariesAreRead()
{
    QFETCH(QString, language);
    QFETCH(QString, good);
    QFETCH(QString, bad);
    const auto files = findDictionary(language, dictionaryFolders());
    if (!files)
        QSKIP("This system has no such dictionary.");
    const Speller speller(readDictionary(*files));
    QVERIFY(speller.hasDictionary());
    QVERIFY(speller.mistakesIn(good).isEmpty());
    QCOMPARE(speller.mistakesIn(bad).size(), 1);
    QVERIFY(!speller.suggestionsFor(bad).isEmpty());
}

TALLERISTA_TEST(tst_Dictionary)
#include "tst_dictionary.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/words.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void aWordIsFoundWhereItStands_data();
    void aWordIsFoundWhereItStands();
    void placesAreThoseOfTheText();
    void accentsAreComposed();
    void textsOfAnyKindAreRead_data();
    void textsOfAnyKindAreRead();
};

void tst_Words::aWordIsFoundWhereItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", u""_s, {});
    row("punctuation is no word", u"… ¿? – «»"_s, {});
    row("words between signs", u"¿Qué (falta), «aquí»?"_s, {u"Qué"_s, u"falta"_s, u"aquí"_s});
    row("a slash parts words", u"mujeres/hombres"_s, {u"mujeres"_s, u"hombres"_s});
    row("a hyphen parts words", u"socio-cultural"_s, {u"socio"_s, u"cultural"_s});
    row("a prefix before its hyphen is none", u"co-creación"_s, {u"creación"_s});
    row("numbers are left out", u"el 35 % de 1.250"_s, {u"el"_s, u"de"_s});
    row("what holds a digit is left out", u"M2-07 COVID19 3er plan4"_s, {});
    row("an ordinal is left out", u"1.ª n.º 2º"_s, {});
    row("an acronym is a word", u"la AGA"_s, {u"la"_s, u"AGA"_s});
    row("a single letter is none", u"a y o"_s, {});
    row("a Roman numeral is none", u"siglo XXI, Carlos IV"_s, {u"siglo"_s, u"Carlos"_s});
    row("an address of a page", u"vea www.gob.sv/datos ya"_s, {u"vea"_s, u"ya"_s});
    row("an address with its scheme", u"https://gob.sv/Datos-Abiertos"_s, {});
    row("an address in brackets", u"(datos.gob.sv)"_s, {});
    row("an address of a person", u"a ana.perez@ejemplo.sv"_s, {});
    row("a tag", u"#GobiernoAbierto"_s, {});
    row("a full stop parts sentences", u"fin. Otra"_s, {u"fin"_s, u"Otra"_s});
    row("a full stop without its space", u"fin.Otra"_s, {u"fin"_s, u"Otra"_s});
    row("an apostrophe inside",
        u"it doesn't, people\u2019s"_s,
        {u"it"_s, u"doesn't"_s, u"people\u2019s"_s});
    row("apostrophes around", u"'abierto'"_s, {u"abierto"_s});
    row("an underscore", u"plan_final"_s, {});
    row("another script", u"Привет мир 日本 שלום مرحبا"_s, {});
    row("two scripts in one word", u"dаtos"_s, {}); // the second letter is Cyrillic
    row("too long for a word", QString(200, u'a'), {});
    row("an accent of its own", u"accio\u0301n"_s, {u"accio\u0301n"_s});
    row("beside an emoji", u"\U0001F600datos\U0001F600"_s, {u"datos"_s});
}

void tst_Words::aWordIsFoundWhereItStands()
{
    QFETCH(QString, text);
    QStringList found;
    for (const WordPlace &place : wordsToCheck(text))
        found.append(text.mid(place.start, place.length));
    QTEST(found, "words");
}

void tst_Words::placesAreThoseOfTheText()
{
    const QList<WordPlace> expected{{3, 3}, {7, 5}};
    QCOMPARE(wordsToCheck(u"\U0001F600 los datos"_s), expected);
}

void tst_Words::accentsAreComposed()
{
    QCOMPARE(plainWord(u"accio\u0301n"_s), u"acción"_s);
    QCOMPARE(plainWord(u"doesn\u2019t"_s), u"doesn't"_s);
}

void tst_Words::textsOfAnyKindAreRead_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("control characters") << QString(u"a\0b\u0001c\u007f\u0085"_s);
    QTest::newRow("a lone high surrogate") << QString(QChar(0xD83D)) + u"datos"_s + QChar(0xD83D);
    QTest::newRow("a lone low surrogate") << u"da"_s + QChar(0xDE00) + u"tos"_s;
    QTest::newRow("accents without a letter") << QString(500, QChar(0x0301));
    QTest::newRow("a letter under many accents") << u"a"_s + QString(500, QChar(0x0301));
    QTest::newRow("right to left") << u"\u202eabc שלום \u200fdatos\u202c"_s;
    QTest::newRow("no space at all") << QString(100'000, u'x');
    QTest::newRow("an address without end") << QString(50'000, u'a') + u".b"_s.repeated(20'000);
    QTest::newRow("apostrophes alone") << QString(10'000, u'\'');
}

void tst_Words::textsOfAnyKindAreRead()
{
    QFETCH(QString, text);
    qsizetype last = 0;
    for (const WordPlace &place : wordsToCheck(text)) {
        QVERIFY(place.start >= last && place.length > 0);
        last = place.end();
    }
    QVERIFY(last <= text.size());
}

TALLERISTA_TEST(tst_Words)
#include "tst_words.moc"

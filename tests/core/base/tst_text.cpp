// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void cleaningKeepsWhatPeopleWriteAndDropsWhatBreaksPaper_data();
    void cleaningKeepsWhatPeopleWriteAndDropsWhatBreaksPaper();
    void oneLineHasNoLineBreaks();
    void foldingForgetsCaseAccentsAndSpacing_data();
    void foldingForgetsCaseAccentsAndSpacing();
    void charactersAreCountedAsAPersonWould();
};

void tst_Text::cleaningKeepsWhatPeopleWriteAndDropsWhatBreaksPaper_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("markup stays literal") << u"<img src=\"file:///etc/passwd\"><b>x</b>"_s
                                          << u"<img src=\"file:///etc/passwd\"><b>x</b>"_s;
    QTest::newRow("a formula stays literal") << u"=1+1"_s << u"=1+1"_s;
    QTest::newRow("emoji of several parts")
        << u"👩🏽‍🌾 campo"_s << u"👩🏽‍🌾 campo"_s;
    QTest::newRow("combining accents compose") << u"difi\u0301cil"_s << u"difícil"_s;
    QTest::newRow("control characters go") << u"a\u0000b\u0007c\u001B"_s << u"abc"_s;
    QTest::newRow("lone surrogates go")
        << QString(u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00)) << u"ab"_s;
    QTest::newRow("byte-order mark and non-characters go")
        << QString(QChar(0xFEFF) + u"a"_s + QChar(0xFFFE) + QChar(0xFFFF)) << u"a"_s;
    QTest::newRow("what turns the text around it goes")
        << u"a\u202Eb\u202Cc\u2066d\u2069"_s << u"abcd"_s;
    QTest::newRow("right to left stays") << u"ماء \u200Fللجميع"_s << u"ماء \u200Fللجميع"_s;
    QTest::newRow("line ends become one kind") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("space around goes") << u" \t\n hola \u00A0\n"_s << u"hola"_s;
}

void tst_Text::cleaningKeepsWhatPeopleWriteAndDropsWhatBreaksPaper()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);

    QCOMPARE(cleanedText(typed), kept);
}

void tst_Text::oneLineHasNoLineBreaks()
{
    QCOMPARE(cleanedLine(u"  dos\r\n\tlíneas  "_s), u"dos líneas"_s);
}

void tst_Text::foldingForgetsCaseAccentsAndSpacing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("same");

    QTest::newRow("accents") << u"Publicación DIFÍCIL"_s << u"publicacion dificil"_s;
    QTest::newRow("ñ and ü") << u"Pingüino de la Ñ"_s << u"pinguino de la n"_s;
    QTest::newRow("combining accent") << u"e\u0301poca"_s << u"época"_s;
    QTest::newRow("spaces") << u"  a \n b "_s << u"a b"_s;
    QTest::newRow("full width") << u"ＡＢＣ１"_s << u"abc1"_s;
}

void tst_Text::foldingForgetsCaseAccentsAndSpacing()
{
    QFETCH(QString, text);
    QFETCH(QString, same);

    QCOMPARE(folded(text), folded(same));
}

void tst_Text::charactersAreCountedAsAPersonWould()
{
    QCOMPARE(characterCount(u"ñandú"_s), 5);
    QCOMPARE(characterCount(u"🌳🌳"_s), 2);
    QCOMPARE(characterCount({}), 0);
}

TALLERISTA_TEST(tst_Text)
#include "tst_text.moc"

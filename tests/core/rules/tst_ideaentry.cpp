// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ideaentry.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_IdeaEntry : public QObject
{
    Q_OBJECT

private slots:
    void aNumberBeforeTheTextIsTheCards_data();
    void aNumberBeforeTheTextIsTheCards();
    void aNumberOfTheSentenceStaysInIt_data();
    void aNumberOfTheSentenceStaysInIt();
    void marksAtTheEndSayMore_data();
    void marksAtTheEndSayMore();
    void aLineIsReadAsItWasWritten();
    void noWordIsLost();
};

void tst_IdeaEntry::aNumberBeforeTheTextIsTheCards_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("card");
    QTest::addColumn<QString>("text");

    const auto card = [](const char *row, int number, const QString &typed, const QString &text) {
        QTest::newRow(row) << typed << number << text;
    };
    card("a card and its text", 7, u"7 texto"_s, u"texto"_s);
    card("a leading zero", 7, u"07 texto"_s, u"texto"_s);
    card("two leading zeros", 7, u"007 texto"_s, u"texto"_s);
    card("the largest card", 999, u"999 texto"_s, u"texto"_s);
    card("spaces and a tab", 12, u"  12 \t crear huertos "_s, u"crear huertos"_s);
    card("a no-break space", 7, u"7\u00A0texto"_s, u"texto"_s);
    card("a capital", 7, u"7 Crear huertos"_s, u"Crear huertos"_s);
    card("a question", 7, u"7 ¿Y el agua?"_s, u"¿Y el agua?"_s);
    card("quotes", 7, u"7 “Agua” para todos"_s, u"“Agua” para todos"_s);
    card("another script", 7, u"7 水"_s, u"水"_s);
    card("an emoji", 7, u"7 🌳"_s, u"🌳"_s);
    card("a card whose text counts", 7, u"7 50 becas para jóvenes"_s, u"50 becas para jóvenes"_s);
    card("a card whose text has a year", 8, u"8 2030 agenda"_s, u"2030 agenda"_s);
    card("a card whose text has a share", 8, u"8 50 % de descuento"_s, u"50 % de descuento"_s);
    card("a card whose text has a slash", 7, u"7 24/7 atención"_s, u"24/7 atención"_s);
    card("money", 7, u"7 $500 por familia"_s, u"$500 por familia"_s);
    card("a capital after the number starts a sentence",
         24,
         u"24 Horas de agua"_s,
         u"Horas de agua"_s);
    card("a sentence that starts with a preposition",
         7,
         u"7 A las escuelas, agua"_s,
         u"A las escuelas, agua"_s);
    card("a word that only begins like a unit", 7, u"7 milpas escolares"_s, u"milpas escolares"_s);
    card("a word that only begins like another unit",
         7,
         u"7 mesas de diálogo"_s,
         u"mesas de diálogo"_s);
    card("a preposition without a count",
         7,
         u"7 de la escuela al campo"_s,
         u"de la escuela al campo"_s);
    card("all in capitals", 7, u"7 CREAR HUERTOS"_s, u"CREAR HUERTOS"_s);
    card("a number alone is a card without text", 7, u"7"_s, u""_s);
    card("a number and a space", 7, u"07 "_s, u""_s);
}

void tst_IdeaEntry::aNumberBeforeTheTextIsTheCards()
{
    QFETCH(QString, typed);
    QFETCH(int, card);
    QFETCH(QString, text);

    QCOMPARE(parseIdeaEntry(typed), (IdeaEntry{card, text}));
}

void tst_IdeaEntry::aNumberOfTheSentenceStaysInIt_data()
{
    QTest::addColumn<QString>("typed");

    const auto none = [](const char *row, const QString &typed) {
        QTest::newRow(row) << typed;
    };
    none("no number", u"texto"_s);
    none("nothing", u""_s);
    none("a year", u"2030 agenda"_s);
    none("a year alone", u"2030"_s);
    none("a share", u"50 % de descuento"_s);
    none("a share without a space", u"50% de descuento"_s);
    none("a share in words", u"50 por ciento para mujeres"_s);
    none("some of each", u"3 de cada 10 niñas sin agua"_s);
    none("some of some", u"3 de 10 escuelas"_s);
    none("around the clock", u"24/7 atención"_s);
    none("or more", u"2 o más personas"_s);
    none("one or the other", u"2 o 3 reuniones"_s);
    none("from one to another", u"9 a 12 años de escuela"_s);
    none("time", u"24 horas de agua"_s);
    none("time in capitals", u"24 HORAS DE AGUA"_s);
    none("years", u"5 años de exención"_s);
    none("thousands", u"10 mil árboles"_s);
    none("thousands in figures", u"2 500 becas"_s);
    none("a date", u"15 de septiembre sin pólvora"_s);
    none("English counts", u"3 out of 10 girls"_s);
    none("zero", u"0 texto"_s);
    none("zeros", u"000 texto"_s);
    none("four digits", u"1000 texto"_s);
    none("a sign", u"-7 texto"_s);
    none("a decimal", u"1.5 litros por persona"_s);
    none("a list number, which is not a card", u"7. texto"_s);
    none("a list number with a bracket", u"7) texto"_s);
    none("an ordinal", u"1er lugar"_s);
    none("glued", u"7texto"_s);
    none("numbers only", u"7 5"_s);
    none("a number and a sign", u"7 ?"_s);
    none("digits of another script", u"٧ texto"_s);
}

void tst_IdeaEntry::aNumberOfTheSentenceStaysInIt()
{
    QFETCH(QString, typed);

    QCOMPARE(parseIdeaEntry(typed), (IdeaEntry{{}, typed}));
}

void tst_IdeaEntry::marksAtTheEndSayMore_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<IdeaEntry>("entry");

    const auto row = [](const char *name, const QString &typed, const IdeaEntry &entry) {
        QTest::newRow(name) << typed << entry;
    };
    row("a badge", u"Huertos @12"_s, {{}, u"Huertos"_s, u"12"_s});
    row("a card and a name", u"7 Huertos @ana"_s, {7, u"Huertos"_s, u"ana"_s});
    row("a name of two words",
        u"Huertos @ana pérez #agua"_s,
        {{}, u"Huertos"_s, u"ana pérez"_s, u"agua"_s});
    row("everything in any order",
        u"9 Huertos ?2 &MINED #Medio ambiente @3"_s,
        {9, u"Huertos"_s, u"3"_s, u"Medio ambiente"_s, u"MINED"_s, 2, true});
    row("only marks", u"7 @ana"_s, {7, {}, u"ana"_s});
    row("the first of two authors stays", u"Huertos @ana @12"_s, {{}, u"Huertos @ana"_s, u"12"_s});
    row("the words between two marks of a kind stay",
        u"Share #data and #maps with towns"_s,
        {{}, u"Share #data and"_s, {}, u"maps with towns"_s});
    row("two ideas on one line stay together",
        u"Tenders online @ana #Agua Open the budget @4 #clima"_s,
        {{}, u"Tenders online @ana #Agua Open the budget"_s, u"4"_s, u"clima"_s});
    row("the first of two institutions stays",
        u"Ask &City of the sea for help &Mayor of land"_s,
        {{}, u"Ask &City of the sea for help"_s, {}, {}, u"Mayor of land"_s});
    row("the first of two questions stays", u"Pozos ?1 ?2"_s, {{}, u"Pozos ?1"_s, {}, {}, {}, 2});
    row("a numbered hash stays", u"Ser el #1 en agua"_s, {{}, u"Ser el #1 en agua"_s});
    row("a numbered hash stays before a mark",
        u"Ser el #1 en agua @ana"_s,
        {{}, u"Ser el #1 en agua"_s, u"ana"_s});
    row("an address stays", u"Escribir a info@mined.sv"_s, {{}, u"Escribir a info@mined.sv"_s});
    row("a question stays", u"¿Y el agua? ¿Cuándo?"_s, {{}, u"¿Y el agua? ¿Cuándo?"_s});
    row("an entity of markup stays",
        u"A &amp; <img src=x> @1"_s,
        {{}, u"A &amp; <img src=x>"_s, u"1"_s});
    row("a topic before an author",
        u"Huertos #agua @3"_s,
        {{}, u"Huertos"_s, u"3"_s, u"agua"_s, {}, {}, true});
    row("an and between words stays", u"Salud & educación"_s, {{}, u"Salud & educación"_s});
    row("a mark alone stays", u"Huertos @ # &"_s, {{}, u"Huertos @ # &"_s});
    row("the words behind a question's number stay",
        u"Huertos ?2 más"_s,
        {{}, u"Huertos ?2 más"_s});
    row("question 0 stays", u"Huertos ?0"_s, {{}, u"Huertos ?0"_s});
    row("markup stays", u"<b>Agua</b> @1"_s, {{}, u"<b>Agua</b>"_s, u"1"_s});
}

void tst_IdeaEntry::marksAtTheEndSayMore()
{
    QFETCH(QString, typed);
    QFETCH(IdeaEntry, entry);

    QCOMPARE(parseIdeaEntry(typed), entry);
}

void tst_IdeaEntry::aLineIsReadAsItWasWritten()
{
    const IdeaEntry entry{{}, u"24 horas de agua"_s, u"3"_s, u"Medio ambiente"_s, u"ANDA"_s, 2};

    QCOMPARE(ideaLine(entry), u"24 horas de agua @3 #Medio ambiente &ANDA ?2"_s);
    QCOMPARE(parseIdeaLine(ideaLine(entry)), entry);
    QCOMPARE(parseIdeaLine(u"7 Huertos"_s).text, u"7 Huertos"_s);
}

void tst_IdeaEntry::noWordIsLost()
{
    const QStringList pieces{u"agua"_s,
                             u"7"_s,
                             u"@ana"_s,
                             u"@12"_s,
                             u"#clima"_s,
                             u"#1"_s,
                             u"&MINED"_s,
                             u"&amp;"_s,
                             u"&"_s,
                             u"?2"_s,
                             u"?12x"_s,
                             u"@"_s,
                             u"#"_s,
                             u"y"_s,
                             u"#x#y"_s,
                             u"?"_s,
                             u"a@b"_s,
                             u"de&la"_s,
                             u"?99"_s};
    const auto wordsOf = [](const QString &line) {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        words.sort();
        return words;
    };
    QRandomGenerator random(81);
    for (int round = 0; round < 20'000; ++round) {
        QStringList words;
        for (int i = random.bounded(1, 10); i > 0; --i)
            words << pieces.at(random.bounded(int(pieces.size())));
        const QString line = words.join(u' ');
        QCOMPARE(wordsOf(ideaLine(parseIdeaEntry(line))), wordsOf(line));
    }
}

TALLERISTA_TEST(tst_IdeaEntry)
#include "tst_ideaentry.moc"

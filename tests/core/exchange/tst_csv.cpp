// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Qt::StringLiterals;

using Lines = QList<QStringList>;

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void theSeparatorIsFoundOut_data();
    void theSeparatorIsFoundOut();
    void cellsAreTakenApart_data();
    void cellsAreTakenApart();
    void aRowKnowsTheLineItBeginsOn_data();
    void aRowKnowsTheLineItBeginsOn();
    void whatCannotBeReadIsRefusedInOneSentence_data();
    void whatCannotBeReadIsRefusedInOneSentence();
    void noFormulaLeavesTheProgram_data();
    void noFormulaLeavesTheProgram();
    void writingQuotesWhatNeedsIt();
    void whatIsWrittenIsReadBackTheSame_data();
    void whatIsWrittenIsReadBackTheSame();
    void noiseNeverBreaksTheReader();
};

namespace {

/// Header and rows of \a table as one list.
Lines linesOf(const CsvTable &table)
{
    Lines lines = {table.header};
    for (const CsvTable::Row &row : table.rows)
        lines.append(row.cells);
    return lines;
}

/// A text a participant could have typed, rich in what breaks tables.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces = {
        u"agua"_s, u"niñez"_s, u" "_s,      u"\t"_s,     u"\n"_s,    u"\r\n"_s,   u","_s,
        u";"_s,    u"\""_s,    u"\"\""_s,   u"'"_s,      u"="_s,     u"+"_s,      u"-"_s,
        u"@"_s,    u"＝"_s,    u"7"_s,      u"."_s,      u"sep="_s,  u"\u200B"_s, u"\u00A0"_s,
        u"🌳"_s,    u"水"_s,    u"\uFEFF"_s, u"\u0301"_s, u"\u007F"_s};
    QString text;
    for (auto n = random.bounded(7); n > 0; --n)
        text += pieces.at(random.bounded(int(pieces.size())));
    return cleanedText(text);
}

} // namespace

void tst_Csv::theSeparatorIsFoundOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");

    QTest::newRow("semicolons") << u"idea;tema\na,b;c\n"_s << QChar(u';');
    QTest::newRow("commas") << u"idea,tema\na;b,c\n"_s << QChar(u',');
    QTest::newRow("tabs") << u"idea\ttema\na,b\tc;d\n"_s << QChar(u'\t');
    QTest::newRow("a decimal comma in every row")
        << u"mesa;nota\n1,5;2,5\n3,5;4,5\n"_s << QChar(u';');
    QTest::newRow("a rival in every quoted cell")
        << u"a,b\n\"x;y\",1\n\"z;w\",2\n"_s << QChar(u',');
    QTest::newRow("ragged rows") << u"nombre,institución,correo\nAna,ANDA\nLuis\n"_s << QChar(u',');
    QTest::newRow("a title above the table")
        << u"Asistencia\nnombre;mesa\nAna;1\nLuis;2\n"_s << QChar(u';');
    QTest::newRow("a list of sentences")
        << u"Agua limpia\nParques, canchas y luz\nPaz, por fin\n"_s << QChar();
    QTest::newRow("one sentence") << u"Más agua"_s << QChar();
    QTest::newRow("people, each with a comma and a space")
        << u"Ana, ANDA\nLuis, MINSAL\n"_s << QChar(u',');
    QTest::newRow("said in the first line") << u"SEP=|\r\na|b,c\r\n"_s << QChar(u'|');
    QTest::newRow("a first line in a sentence") << u"idea\nPaz\nLuz\nAgua,luz\n"_s << QChar();
    QTest::newRow("a cell larger than the sample")
        << u"a;b\n1;\""_s + u"x,y\n"_s.repeated(40'000) + u"\"\n"_s << QChar(u';');
    QTest::newRow("more text than the sample") << u"a;b\n"_s.repeated(40'000) << QChar(u';');
}

void tst_Csv::theSeparatorIsFoundOut()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);

    const auto table = readCsv(text);

    QVERIFY2(table, "refused");
    QCOMPARE(table->separator, separator);
}

void tst_Csv::cellsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Lines>("lines");

    QTest::newRow("CRLF") << u"a;b\r\nc;d\r\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("CR only") << u"a;b\rc;d"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no line end at the end")
        << u"a;b\nc;d"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"a;;c\n;;\n"_s
                                 << Lines{{u"a"_s, u""_s, u"c"_s}, {u""_s, u""_s, u""_s}};
    QTest::newRow("blank lines do not count")
        << u"\n\na;b\n \n\nc;d\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("ragged rows keep what they have")
        << u"a;b\nc\nd;e;f\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}};
    QTest::newRow("separator, line break and quote within quotes")
        << u"a;b\n\"x;y\";\"1\n2\"\n\"dijo \"\"sí\"\"\";\n"_s
        << Lines{{u"a"_s, u"b"_s}, {u"x;y"_s, u"1\n2"_s}, {u"dijo \"sí\""_s, u""_s}};
    QTest::newRow("an empty cell in quotes is a row")
        << u"a\n\"\"\nb\n"_s << Lines{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("spaces behind a quote")
        << u"a;b\n\"c\"  ;\"d\" \n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("a quote that never closes")
        << u"a;b\nc;\"d\ne;f\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"\"d"_s}, {u"e"_s, u"f"_s}};
    QTest::newRow("a quote that closes in mid sentence")
        << u"a;b\n\"Sí\" dijo ella;c\n"_s
        << Lines{{u"a"_s, u"b"_s}, {u"\"Sí\" dijo ella"_s, u"c"_s}};
    QTest::newRow("an unclosed quote swallows nobody's row")
        << u"a;b\n\"Agua;1\nPaz;2\n\"Luz\";3\n"_s
        << Lines{{u"a"_s, u"b"_s}, {u"\"Agua"_s, u"1"_s}, {u"Paz"_s, u"2"_s}, {u"Luz"_s, u"3"_s}};
    QTest::newRow("a quote alone at the end")
        << u"a;b\nc;\""_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"\""_s}};
    QTest::newRow("the guard of a formula goes")
        << u"a;b\n'=1+1;' =1\n'no;''+2\n"_s
        << Lines{{u"a"_s, u"b"_s}, {u"=1+1"_s, u" =1"_s}, {u"'no"_s, u"'+2"_s}};
}

void tst_Csv::cellsAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(Lines, lines);

    const auto table = readCsv(text);

    QVERIFY2(table, "refused");
    QCOMPARE(linesOf(*table), lines);
}

void tst_Csv::aRowKnowsTheLineItBeginsOn_data()
{
    QTest::addColumn<QString>("lineEnd");

    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("CR") << u"\r"_s;
}

void tst_Csv::aRowKnowsTheLineItBeginsOn()
{
    QFETCH(QString, lineEnd);

    const auto table =
        readCsv(u"sep=;\n\na;b\n\"1\n2\n3\";\"4\n5\"\nc;d\n\n\ne;f"_s.replace(u'\n', lineEnd));

    QVERIFY2(table, "refused");
    QCOMPARE(table->headerLine, 3);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows.at(0).line, 4);
    QCOMPARE(table->rows.at(1).line, 8);
    QCOMPARE(table->rows.at(2).line, 11);
}

void tst_Csv::whatCannotBeReadIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("about");

    QTest::newRow("an empty file") << QByteArray() << u"no text"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"no text"_s;
    QTest::newRow("only blank lines") << QByteArray("\r\n \r\n") << u"no text"_s;
    QTest::newRow("only zeros") << QByteArray(100, '\0') << u"no text"_s;
    QTest::newRow("a packed file") << QByteArray("PK\x03\x04 a;b\n") << u"not CSV"_s;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03") << u"not CSV"_s;
    QTest::newRow("one byte too many") << QByteArray(CsvTable::MaxBytes + 1, 'a') << u"64 MiB"_s;
    QTest::newRow("one column too many")
        << "a;b\n" + QByteArray(CsvTable::MaxColumns, ';') << u"columns"_s;
    QTest::newRow("too many cells")
        << QByteArray(";\n").repeated(CsvTable::MaxCells / 2 + 1) << u"cells"_s;
}

void tst_Csv::whatCannotBeReadIsRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, about);

    const auto table = readCsv(bytes);

    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(about), qPrintable(table.error().message));
}

void tst_Csv::noFormulaLeavesTheProgram_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+503 2222"_s << u"'+503 2222"_s;
    QTest::newRow("minus") << u"- agua"_s << u"'- agua"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("behind spaces") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("behind a zero-width space") << u"\u200B=1"_s << u"'\u200B=1"_s;
    QTest::newRow("behind a no-break space") << u"\u00A0=1"_s << u"'\u00A0=1"_s;
    QTest::newRow("a tab at the start") << u"\tagua"_s << u"\"'\tagua\""_s;
    QTest::newRow("a line break at the start") << u"\nagua"_s << u"\"'\nagua\""_s;
    QTest::newRow("already guarded by hand") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("a negative number is a number") << u"-2.5"_s << u"-2.5"_s;
    QTest::newRow("a sign within") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("an apostrophe") << u"'tis"_s << u"'tis"_s;
}

void tst_Csv::noFormulaLeavesTheProgram()
{
    QFETCH(QString, text);
    QFETCH(QString, written);

    const QByteArray bytes = writeCsv({u"idea"_s}, {{text}}, u',');

    QCOMPARE(bytes, QString(u"\uFEFFidea\r\n"_s + written + u"\r\n"_s).toUtf8());
    const auto back = readCsv(bytes);
    QVERIFY2(back, "refused");
    QCOMPARE(back->rows.constFirst().cells, QStringList(text));
}

void tst_Csv::writingQuotesWhatNeedsIt()
{
    const QByteArray bytes = writeCsv(
        {u"a"_s, u"b"_s}, {{u"1,2"_s, u"1;2"_s}, {u"\"sí\""_s, u" x "_s}, {u""_s, u"y"_s}}, u';');

    QCOMPARE(bytes,
             QByteArray("\xEF\xBB\xBF"
                        "a;b\r\n\"1,2\";\"1;2\"\r\n\"\"\"s\xC3\xAD\"\"\";\" x \"\r\n;y\r\n"));
}

void tst_Csv::whatIsWrittenIsReadBackTheSame_data()
{
    QTest::addColumn<QChar>("separator");

    QTest::newRow("comma") << QChar(u',');
    QTest::newRow("semicolon") << QChar(u';');
    QTest::newRow("tab") << QChar(u'\t');
}

void tst_Csv::whatIsWrittenIsReadBackTheSame()
{
    QFETCH(QChar, separator);

    for (quint32 seed = 0; seed < 3000; ++seed) {
        QRandomGenerator random(seed);
        const int width = random.bounded(1, 6);
        Lines lines(random.bounded(1, 8));
        for (QStringList &line : lines) {
            for (int i = 0; i < width; ++i)
                line.append(anyText(random));
        }
        const QByteArray bytes = writeCsv(lines.constFirst(), lines.sliced(1), separator);

        const auto table = readCsv(bytes);

        QVERIFY2(table, bytes.constData());
        QVERIFY2(linesOf(*table) == lines, QByteArray::number(seed) + ": " + bytes);
    }
}

void tst_Csv::noiseNeverBreaksTheReader()
{
    const QByteArray alphabet("\",;\t\r\n'= a\xE1\xC3\x00\xFF\xFE", 16);
    for (quint32 seed = 0; seed < 5000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes;
        for (auto n = random.bounded(60); n > 0; --n)
            bytes.append(alphabet.at(random.bounded(int(alphabet.size()))));

        const auto table = readCsv(bytes);

        if (!table)
            QVERIFY(!table.error().message.isEmpty());
        else
            QVERIFY(!table->header.isEmpty());
    }
}

TALLERISTA_TEST(tst_Csv)
#include "tst_csv.moc"

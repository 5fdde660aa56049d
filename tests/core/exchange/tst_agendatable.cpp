// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/agendatable.h"
#include "tests/support/testclass.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace Tallerista;

namespace {

AgendaImport readAgenda(const QString &text)
{
    const auto import = readAgendaTable(text.toUtf8());
    return import ? *import : AgendaImport{};
}

AgendaBlock blockOf(const AgendaBlockFields &fields)
{
    return *AgendaBlock::create(Id<AgendaBlock>(RowId(std::array<quint8, RowId::Size>{})), fields);
}

/// Whatever a cell can trip over.
QList<AgendaBlock> hardBlocks()
{
    AgendaBlockFields block;
    block.title = u"=2+3, \"saludo\"; y más"_s;
    block.minutes = 600;
    block.leastMinutes = 30;
    block.fixedStart = 23 * 60 + 59;
    block.tier = 1;
    block.stage = Stage::FirstSelection;
    block.instructions = u"Primero:\n- leer\n- elegir"_s;
    block.notes = u"-5 sillas; \"ojo\", 'a mano'"_s;
    block.lead = u"Ana, José y Ñ"_s;
    AgendaBlockFields note;
    note.title = u"Fin"_s;
    note.minutes = 0;
    note.leastMinutes = 0;
    return {blockOf(block), blockOf(note)};
}

} // namespace

class tst_AgendaTable : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostOnTheWay_data() const;
    void nothingIsLostOnTheWay() const;
    void minutesAreReadAsPeopleWriteThem_data() const;
    void minutesAreReadAsPeopleWriteThem() const;
    void columnsAreKnownInBothLanguagesAndAnyOrder() const;
    void whatIsSkippedIsListedWithItsLineAndReason() const;
    void theLeastIsHalfWhereItIsNotSaid() const;
    void aListWithoutBlocksIsRefused() const;
};

void tst_AgendaTable::nothingIsLostOnTheWay_data() const
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("Spanish, commas") << u"es"_s << QChar(u',');
    QTest::newRow("English, semicolons") << u"en"_s << QChar(u';');
    QTest::newRow("Spanish, tabs") << u"es"_s << QChar(u'\t');
}

void tst_AgendaTable::nothingIsLostOnTheWay() const
{
    QFETCH(QString, language);
    QFETCH(QChar, separator);
    const auto blocks = hardBlocks();
    const auto import = readAgendaTable(writeAgendaTable(blocks, Phrases(language), separator));
    QVERIFY(import);
    QCOMPARE(import->blocks.size(), blocks.size());
    QVERIFY(import->skipped.isEmpty() && import->unusedColumns.isEmpty());
    for (qsizetype i = 0; i < blocks.size(); ++i)
        QVERIFY(import->blocks.at(i).fields == blocks.at(i).fields());
}

void tst_AgendaTable::minutesAreReadAsPeopleWriteThem_data() const
{
    QTest::addColumn<QString>("cells"); // minutes, start, end
    QTest::addColumn<int>("minutes");
    QTest::newRow("a number") << u"20;;"_s << 20;
    QTest::newRow("with its unit") << u"20 min;;"_s << 20;
    QTest::newRow("with a stroke") << u"20';;"_s << 20;
    QTest::newRow("hours and minutes") << u"1:30;;"_s << 90;
    QTest::newRow("in words") << u"1 h 30 min;;"_s << 90;
    QTest::newRow("an hour") << u"1 hora;;"_s << 60;
    QTest::newRow("none: a note") << u"0;;"_s << 0;
    QTest::newRow("from start to end") << u";9:40;10:05"_s << 25;
    QTest::newRow("a span in one cell") << u";9:40 - 10:05;"_s << 25;
    QTest::newRow("past midnight") << u";23:50;00:10"_s << 20;
    QTest::newRow("both: the minutes count") << u"15;9:40;10:05"_s << 15;
}

void tst_AgendaTable::minutesAreReadAsPeopleWriteThem() const
{
    QFETCH(QString, cells);
    const auto import = readAgenda(u"Actividad;Duración;Inicio;Fin\nSaludo;%1\n"_s.arg(cells));
    QCOMPARE(import.blocks.size(), 1);
    QTEST(import.blocks.first().fields.minutes, "minutes");
}

void tst_AgendaTable::columnsAreKnownInBothLanguagesAndAnyOrder() const
{
    const auto spanish =
        readAgenda(u"Taller del martes\nRESPONSABLE,Minutos *,Bloque,Sala\nAna,20,Saludo,B\n"_s);
    QCOMPARE(spanish.blocks.size(), 1);
    QCOMPARE(spanish.blocks.first().fields.lead, u"Ana"_s);
    QCOMPARE(spanish.unusedColumns, QStringList{u"Sala"_s});
    QCOMPARE(spanish.skipped.size(), 1); // the title above
    QCOMPARE(spanish.rowsRead, 1);

    const auto english =
        readAgenda(u"Stage\tActivity\tDuration\tProtected\nIdeas\tBrainstorm\t30\tyes\n"_s);
    QCOMPARE(english.blocks.size(), 1);
    QCOMPARE(english.blocks.first().fields.stage, Stage::Ideas);
    QCOMPARE(english.blocks.first().fields.tier, 1);
}

void tst_AgendaTable::whatIsSkippedIsListedWithItsLineAndReason() const
{
    const auto import = readAgenda(u"Bloque;Minutos;Etapa;Inicio fijo\n"
                                   "Saludo;diez;;\n"
                                   ";10;;\n"
                                   "Largo;601;;\n"
                                   "Pausa;;;\n"
                                   "Otro;10;Siesta;\n"
                                   "Tarde;10;;luego\n"
                                   "Bien;10;;\n"_s);
    QCOMPARE(import.blocks.size(), 1);
    QCOMPARE(import.blocks.first().line, 8);
    QCOMPARE(import.rowsRead, 7);
    QList<int> lines;
    for (const SkippedLine &skipped : import.skipped) {
        lines.append(skipped.line);
        QVERIFY(!skipped.reason.isEmpty());
    }
    QCOMPARE(lines, (QList{2, 3, 4, 5, 6, 7}));
    QCOMPARE(import.skipped.first().reason, u"“diez” is not a number of minutes."_s);
}

void tst_AgendaTable::theLeastIsHalfWhereItIsNotSaid() const
{
    const auto import =
        readAgenda(u"Bloque,Minutos,Mínimo\nSaludo,15,\nMesas,40,30\nTarde,10,20\n"_s);
    QCOMPARE(import.blocks.at(0).fields.leastMinutes, 8);
    QCOMPARE(import.blocks.at(1).fields.leastMinutes, 30);
    QCOMPARE(import.blocks.at(2).fields.leastMinutes, 10); // never more than it has
}

void tst_AgendaTable::aListWithoutBlocksIsRefused() const
{
    QVERIFY(!readAgendaTable("Nombre,Cargo\nAna,Jefa\n"));
    QVERIFY(!readAgendaTable({}));
    const auto empty = readAgendaTable("Bloque,Minutos\n");
    QVERIFY(empty && empty->blocks.isEmpty());
}

TALLERISTA_TEST(tst_AgendaTable)
#include "tst_agendatable.moc"

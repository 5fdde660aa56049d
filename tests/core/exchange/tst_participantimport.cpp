// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/participantimport.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_ParticipantImport : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnFindsItsPlace_data();
    void everyColumnFindsItsPlace();
    void aSurnameJoinsTheName_data();
    void aSurnameJoinsTheName();
    void sexIsReadAsPeopleWriteIt_data();
    void sexIsReadAsPeopleWriteIt();
    void theLetterMFollowsItsColumn_data();
    void theLetterMFollowsItsColumn();
    void theTableIsANumberOrNothing_data();
    void theTableIsANumberOrNothing();
    void aListWithoutHeaderIsPeopleFromItsFirstLine();
    void aTableWithoutNamesIsRefused();
    void aRowThatCannotBeTakenIsListedWithItsReason_data();
    void aRowThatCannotBeTakenIsListedWithItsReason();
    void aPastedLineIsANameAndAnInstitution_data();
    void aPastedLineIsANameAndAnInstitution();
    void cellsFromASpreadsheetNeedNoHeader();
    void cellsFromASpreadsheetMayHaveAHeader();
    void aPastedListOfAWordProcessorLosesItsNumbers();
    void nothingPastedIsSaid();
};

namespace {

ParticipantImport peopleIn(const QString &text)
{
    auto import = readParticipants(text.toUtf8());
    return import ? *std::move(import) : ParticipantImport{};
}

ParticipantImport paste(const QString &text)
{
    auto import = pastedParticipants(text);
    return import ? *std::move(import) : ParticipantImport{};
}

QStringList namesOf(const ParticipantImport &import)
{
    QStringList names;
    for (const ImportedParticipant &person : import.participants)
        names.append(person.draft.name);
    return names;
}

} // namespace

void tst_ParticipantImport::everyColumnFindsItsPlace_data()
{
    QTest::addColumn<QString>("header");

    QTest::newRow("Spanish")
        << u"Mesa;Teléfono;Correo electrónico;Sexo;Cargo;Institución;Nombre completo"_s;
    QTest::newRow("Spanish, other words")
        << u"MESA;celular;Correo;Género;Puesto;Organización;Participante"_s;
    QTest::newRow("English") << u"Table;Phone;E-mail;Sex;Position;Institution;Name"_s;
    QTest::newRow("English, other words")
        << u"table;phone;email;gender;title;organization;full name"_s;
}

void tst_ParticipantImport::everyColumnFindsItsPlace()
{
    QFETCH(QString, header);

    const ParticipantImport import =
        peopleIn(header + u";Firma\n2;'+503 2222-3333; ana@anda.sv ;F;Jefa;ANDA;Ana  Pérez;\n"_s);

    QCOMPARE(import.participants.size(), 1);
    const ImportedParticipant &ana = import.participants.constFirst();
    QCOMPARE(ana.line, 2);
    QCOMPARE(ana.draft.name, u"Ana Pérez"_s);
    QCOMPARE(ana.draft.institution, u"ANDA"_s);
    QCOMPARE(ana.draft.post, u"Jefa"_s);
    QCOMPARE(ana.draft.sex, Sex::Woman);
    QCOMPARE(ana.draft.email, u"ana@anda.sv"_s);
    QCOMPARE(ana.draft.phone, u"+503 2222-3333"_s);
    QCOMPARE(ana.draft.mesaNumber, 2);
    QCOMPARE(import.unusedColumns, QStringList(u"Firma"_s));
    QCOMPARE(import.rowsRead, 1);
}

void tst_ParticipantImport::aSurnameJoinsTheName_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("name, surname") << u"Nombre;Apellido\nAna;Pérez\n"_s;
    QTest::newRow("surname, name") << u"Apellidos;Nombres\nPérez;Ana\n"_s;
    QTest::newRow("English") << u"First name,Last name\nAna,Pérez\n"_s;
    QTest::newRow("a whole name wins")
        << u"Nombre completo;Nombre;Apellido\nAna Pérez;Anita;Pérez\n"_s;
    QTest::newRow("the parts where the whole is empty")
        << u"Nombre completo;Nombre;Apellido\n;Ana;Pérez\n"_s;
}

void tst_ParticipantImport::aSurnameJoinsTheName()
{
    QFETCH(QString, text);

    QCOMPARE(namesOf(peopleIn(text)), QStringList(u"Ana Pérez"_s));
}

void tst_ParticipantImport::sexIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Sex>("sex");

    for (const char *woman : {"F", "f", "Mujer", "Femenino", "femenina", "woman", "Female", "F."})
        QTest::newRow(woman) << QString::fromUtf8(woman) << Sex::Woman;
    for (const char *man : {"M", "m", "H", "Hombre", "MASCULINO", "man", "male"})
        QTest::newRow(man) << QString::fromUtf8(man) << Sex::Man;
    for (const char *other : {"x", "Otro", "other"})
        QTest::newRow(other) << QString::fromUtf8(other) << Sex::Other;
    for (const char *unstated : {"", " ", "?", "prefiere no decir", "1"})
        QTest::addRow("«%s» says nothing", unstated)
            << QString::fromUtf8(unstated) << Sex::Unstated;
}

void tst_ParticipantImport::sexIsReadAsPeopleWriteIt()
{
    QFETCH(QString, cell);
    QFETCH(Sex, sex);

    const ParticipantImport import = peopleIn(u"nombre;sexo\nAna;"_s + cell + u'\n');

    QCOMPARE(import.participants.size(), 1);
    QCOMPARE(import.participants.constFirst().draft.sex, sex);
}

void tst_ParticipantImport::theLetterMFollowsItsColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Sex>("sexOfM");

    QTest::newRow("beside F") << u"nombre;sexo\nAna;F\nLuis;M\n"_s << Sex::Man;
    QTest::newRow("beside H") << u"nombre;sexo\nLuis;H\nAna;M\n"_s << Sex::Woman;
    QTest::newRow("beside both") << u"nombre;sexo\nLuis;H\nAna;F\nEva;M\n"_s << Sex::Man;
    QTest::newRow("alone") << u"nombre;sexo\nLuis;M\n"_s << Sex::Man;
    QTest::newRow("beside H, pasted without header") << u"Luis\tH\nAna\tM\n"_s << Sex::Woman;
}

void tst_ParticipantImport::theLetterMFollowsItsColumn()
{
    QFETCH(QString, text);
    QFETCH(Sex, sexOfM);

    const ParticipantImport import = paste(text);

    QVERIFY(!import.participants.isEmpty());
    QCOMPARE(import.participants.constLast().draft.sex, sexOfM);
}

void tst_ParticipantImport::theTableIsANumberOrNothing_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("mesa");

    QTest::newRow("a number") << u"2"_s << 2;
    QTest::newRow("in words") << u"Mesa 2"_s << 2;
    QTest::newRow("with its sign") << u"Mesa No. 2"_s << 2;
    QTest::newRow("short") << u"M2"_s << 2;
    QTest::newRow("English") << u"Table 12"_s << 12;
    QTest::newRow("none") << u""_s << 0;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("more than there can be") << u"21"_s << 0;
    QTest::newRow("a name") << u"Agua"_s << 0;
    QTest::newRow("two tables") << u"1 y 2"_s << 0;
}

void tst_ParticipantImport::theTableIsANumberOrNothing()
{
    QFETCH(QString, cell);
    QFETCH(int, mesa);

    const ParticipantImport import = peopleIn(u"nombre;mesa\nAna;"_s + cell + u'\n');

    QCOMPARE(import.participants.size(), 1);
    QCOMPARE(import.participants.constFirst().draft.mesaNumber.has_value(), mesa != 0);
    QCOMPARE(import.participants.constFirst().draft.mesaNumber.value_or(0), mesa);
}

void tst_ParticipantImport::aListWithoutHeaderIsPeopleFromItsFirstLine()
{
    const ParticipantImport import = peopleIn(u"Ana Pérez\r\n\r\n2. Luis Gómez - MINSAL\r\n"_s);

    QCOMPARE(namesOf(import), QStringList({u"Ana Pérez"_s, u"Luis Gómez"_s}));
    QCOMPARE(import.participants.at(1).line, 3);
    QCOMPARE(import.participants.at(1).draft.institution, u"MINSAL"_s);
    QCOMPARE(import.rowsRead, 2);
}

void tst_ParticipantImport::aTableWithoutNamesIsRefused()
{
    const auto import = readParticipants(QByteArray("idea;voto\nAgua;3\nLuz;4\n"));

    QVERIFY(!import);
    QVERIFY(import.error().message.contains(u"Name or Participant"_s));
}

void tst_ParticipantImport::aRowThatCannotBeTakenIsListedWithItsReason_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");

    const QString longest(ParticipantFields::MaxNameLength, u'ñ');
    QTest::newRow("as long as can be") << longest + u";ANDA"_s << u""_s;
    QTest::newRow("a name one too long") << longest + u"ñ;ANDA"_s << u"81"_s;
    QTest::newRow("no name") << u" ;ANDA"_s << u"missing"_s;
    QTest::newRow("an institution too long") << u"Eva;"_s + QString(121, u'x') << u"institution"_s;
    QTest::newRow("a post too long") << u"Eva;;"_s + QString(121, u'x') << u"post"_s;
    QTest::newRow("a cell too many") << u"Pérez;Eva;MINED;Jefa"_s << u"4 cells for 3"_s;
}

void tst_ParticipantImport::aRowThatCannotBeTakenIsListedWithItsReason()
{
    QFETCH(QString, row);
    QFETCH(QString, reason);

    const ParticipantImport import =
        peopleIn(u"nombre;institución;cargo\nAna;;\n"_s + row + u"\nAna;;\n"_s);

    QCOMPARE(import.rowsRead, 3);
    QCOMPARE(import.participants.size(), reason.isEmpty() ? 3 : 2);
    QCOMPARE(import.skipped.size(), reason.isEmpty() ? 0 : 1);
    if (reason.isEmpty())
        return;
    QCOMPARE(import.skipped.constFirst().line, 3);
    QVERIFY2(import.skipped.constFirst().reason.contains(reason),
             qPrintable(import.skipped.constFirst().reason));
}

void tst_ParticipantImport::aPastedLineIsANameAndAnInstitution_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("institution");

    QTest::newRow("a name only") << u"Ana Pérez"_s << u"Ana Pérez"_s << u""_s;
    QTest::newRow("a tab") << u"Ana Pérez\tANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a semicolon") << u"Ana Pérez;ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a semicolon and a space") << u"Ana Pérez; ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a hyphen") << u"Ana Pérez - ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a dash") << u"Ana Pérez – ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a long dash") << u"Ana Pérez — ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a comma") << u"Ana Pérez, ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a hyphen within a name")
        << u"Ana Pérez-Soto, ANDA"_s << u"Ana Pérez-Soto"_s << u"ANDA"_s;
    QTest::newRow("a comma within the institution")
        << u"Ana Pérez - Justicia, Paz"_s << u"Ana Pérez"_s << u"Justicia, Paz"_s;
    QTest::newRow("the surname first") << u"Pérez, Ana - ANDA"_s << u"Pérez, Ana"_s << u"ANDA"_s;
    QTest::newRow("two commas") << u"Ana Pérez, Justicia, Paz"_s << u"Ana Pérez"_s
                                << u"Justicia, Paz"_s;
    QTest::newRow("a bullet") << u"- Ana Pérez - ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a list number") << u"1. Ana Pérez, ANDA"_s << u"Ana Pérez"_s << u"ANDA"_s;
    QTest::newRow("a quote") << u"Ana \"Anita\" Pérez, ANDA"_s << u"Ana \"Anita\" Pérez"_s
                             << u"ANDA"_s;
}

void tst_ParticipantImport::aPastedLineIsANameAndAnInstitution()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(QString, institution);

    // Alone, and among lines written in other ways.
    const QString others = u"\nEva\nRosa - MINED\nJosé; ISSS\nSara\tMINSAL\nPaz, luz y sol, SA\n"_s;
    for (const QString &text : {line, QString(line + others)}) {
        const ParticipantImport import = paste(text);

        QVERIFY2(!import.participants.isEmpty(), qPrintable(text));
        QCOMPARE(import.participants.constFirst().draft.name, name);
        QCOMPARE(import.participants.constFirst().draft.institution, institution);
        QCOMPARE(import.rowsRead, text == line ? 1 : 6);
    }
}

void tst_ParticipantImport::cellsFromASpreadsheetNeedNoHeader()
{
    const ParticipantImport import =
        paste(u"1\tAna Pérez\tANDA\tJefa\tF\tana@anda.sv\t2222-3333\tMesa 1\tnota\n"
              "2\tLuis Gómez\t\tDirector\tM\t\t7777 8888\tMesa 2\t\n"_s);

    QCOMPARE(namesOf(import), QStringList({u"Ana Pérez"_s, u"Luis Gómez"_s}));
    const ImportedParticipant &ana = import.participants.at(0);
    QCOMPARE(ana.draft.institution, u"ANDA"_s);
    QCOMPARE(ana.draft.post, u"Jefa"_s);
    QCOMPARE(ana.draft.sex, Sex::Woman);
    QCOMPARE(ana.draft.email, u"ana@anda.sv"_s);
    QCOMPARE(ana.draft.phone, u"2222-3333"_s);
    QCOMPARE(ana.draft.mesaNumber, 1);
    const ImportedParticipant &luis = import.participants.at(1);
    QCOMPARE(luis.draft.institution, u""_s);
    QCOMPARE(luis.draft.post, u"Director"_s);
    QCOMPARE(luis.draft.mesaNumber, 2);
    QCOMPARE(import.unusedColumns, QStringList({u"Column 1"_s, u"Column 9"_s}));
}

void tst_ParticipantImport::cellsFromASpreadsheetMayHaveAHeader()
{
    const ParticipantImport import =
        paste(u"Institución\tNombre\tMesa\nANDA\tAna Pérez\t1\n\tLuis Gómez\t\n"_s);

    QCOMPARE(namesOf(import), QStringList({u"Ana Pérez"_s, u"Luis Gómez"_s}));
    QCOMPARE(import.participants.at(0).draft.institution, u"ANDA"_s);
    QCOMPARE(import.participants.at(0).draft.mesaNumber, 1);
    QCOMPARE(import.participants.at(1).line, 3);
}

void tst_ParticipantImport::aPastedListOfAWordProcessorLosesItsNumbers()
{
    const ParticipantImport import =
        paste(u"1.\tAna Pérez, ANDA\n2.\tLuis Gómez – MINSAL\n3.\tEva\n"_s);

    QCOMPARE(namesOf(import), QStringList({u"Ana Pérez"_s, u"Luis Gómez"_s, u"Eva"_s}));
    QCOMPARE(import.participants.at(0).draft.institution, u"ANDA"_s);
    QCOMPARE(import.participants.at(1).draft.institution, u"MINSAL"_s);
}

void tst_ParticipantImport::nothingPastedIsSaid()
{
    const auto import = pastedParticipants(u" \n\n"_s);

    QVERIFY(!import);
    QVERIFY(import.error().message.contains(u"no text"_s));
}

TALLERISTA_TEST(tst_ParticipantImport)
#include "tst_participantimport.moc"

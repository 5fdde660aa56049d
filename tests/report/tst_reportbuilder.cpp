// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceactions.h"
#include "core/actions/experienceideas.h"
#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/report/builder.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

QString writtenOut(const TestWorkshop &workshop, Edition edition, const QString &language = u"es"_s)
{
    const auto contents = readContents(workshop.document->stores(), workshop.clock.nowUtcMs());
    return Samples::textsOf(buildReport(*contents, edition, Phrases(language))).join(u'\n');
}

} // namespace

class tst_ReportBuilder : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyWorkshopIsADocumentToo();
    void everyIdeaStandsInItWithItsCode();
    void onlyTheInternalEditionNamesPeople();
    void itSpeaksTheLanguageAskedForWhateverTheScreenSpeaks();
    void rowsHaveAsManyCellsAsColumns();
    void anIdeaTellsOutOfWhatItGrew();
};

void tst_ReportBuilder::anEmptyWorkshopIsADocumentToo()
{
    const TestWorkshop workshop;
    const QString text = writtenOut(workshop, Edition::Public);

    QVERIFY(text.contains(u"Taller de prueba"_s));
    QVERIFY(text.contains(u"24 de noviembre de 2026"_s));
    QVERIFY(text.contains(u"¿Qué falta?"_s));
}

void tst_ReportBuilder::everyIdeaStandsInItWithItsCode()
{
    TestWorkshop workshop;
    for (int i = 1; i <= 60; ++i)
        QVERIFY(captureIdea(*workshop.document,
                            workshop.mesa(1 + i % 2),
                            {{}, u"idea <b>%1</b>"_s.arg(i), u"porque %1"_s.arg(i), {}, {}, {}}));
    const QString text = writtenOut(workshop, Edition::Public);

    for (int i = 1; i <= 60; ++i) {
        QVERIFY2(text.contains(u"idea <b>%1</b>"_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(u"porque %1"_s.arg(i)));
    }
    QVERIFY(text.contains(u"M1-30"_s));
    QVERIFY(text.contains(u"M2-30"_s));
}

void tst_ReportBuilder::onlyTheInternalEditionNamesPeople()
{
    TestWorkshop workshop;
    ParticipantDraft person;
    person.name = u"Nombre Reservado"_s;
    person.institution = u"Alcaldía"_s;
    person.email = u"correo@ejemplo.org"_s;
    person.phone = u"2222-3333"_s;
    QVERIFY(addParticipant(*workshop.document, person));
    QVERIFY(captureIdea(
        *workshop.document, workshop.mesa(1), {{}, u"una"_s, {}, {}, {}, u"Nombre Reservado"_s}));

    const QString open = writtenOut(workshop, Edition::Public);
    const QString internal = writtenOut(workshop, Edition::Internal);

    QVERIFY(!open.contains(u"Reservado"_s));
    QVERIFY(open.contains(u"Alcaldía"_s));
    QVERIFY(internal.contains(u"Nombre Reservado"_s));
    for (const QString &text : {open, internal}) {
        QVERIFY(!text.contains(u"correo@ejemplo.org"_s));
        QVERIFY(!text.contains(u"2222-3333"_s));
    }
}

void tst_ReportBuilder::itSpeaksTheLanguageAskedForWhateverTheScreenSpeaks()
{
    const TestWorkshop workshop;

    QVERIFY(writtenOut(workshop, Edition::Public, u"es"_s)
                .startsWith(u"Documento de sistematización"_s));
    QVERIFY(
        writtenOut(workshop, Edition::Public, u"en"_s).startsWith(u"Systematisation document"_s));
    QVERIFY(writtenOut(workshop, Edition::Public, u"en"_s).contains(u"November 24, 2026"_s));
}

void tst_ReportBuilder::rowsHaveAsManyCellsAsColumns()
{
    TestWorkshop workshop;
    QVERIFY(
        addExperience(*workshop.document, workshop.mesa(1), {u"algo"_s, u"Alcaldía"_s, {}, {}}));
    QVERIFY(captureIdea(*workshop.document,
                        workshop.mesa(1),
                        {{}, u"una"_s, {}, u"Salud"_s, u"Alcaldía"_s, u"Ana"_s}));
    const auto contents = readContents(workshop.document->stores(), workshop.clock.nowUtcMs());
    int tables = 0;
    for (const Edition edition : {Edition::Public, Edition::Internal}) {
        for (const Paper::Block &block : buildReport(*contents, edition, Phrases(u"es"_s)).blocks) {
            const auto *table = std::get_if<Paper::Table>(&block);
            if (!table)
                continue;
            ++tables;
            for (const Paper::Row &row : table->rows)
                QCOMPARE(row.cells.size(), table->columns.size());
        }
    }
    QVERIFY(tables > 8);
}

void tst_ReportBuilder::anIdeaTellsOutOfWhatItGrew()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    QVERIFY(addParticipant(document, {u"Nombre Reservado"_s, {}, {}, {}, {}, {}, {}}));
    for (const QString &institution : {u"MINED"_s, QString()}) {
        const auto told =
            addExperience(document, workshop.mesa(1), {u"Un buzón"_s, institution, {}, {}, u"1"_s});
        QVERIFY(makeIdeaOf(document, told->id(), workshop.mesa(1), u"Una idea"_s));
    }

    const QString open = writtenOut(workshop, Edition::Public);
    QVERIFY(open.contains(u"Nació de lo que ya hace MINED"_s));
    QVERIFY(open.contains(u"Nació de lo que ya se hace: “Un buzón”"_s));
    QVERIFY(open.contains(u"Ideas que nacieron de aquí: M1-01"_s));
    QVERIFY(!open.contains(u"Reservado"_s));
    QVERIFY(writtenOut(workshop, Edition::Internal).contains(u"Lo contó: Nombre Reservado"_s));
}

TALLERISTA_TEST(tst_ReportBuilder)
#include "tst_reportbuilder.moc"

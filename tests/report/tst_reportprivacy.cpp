// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/builtreport.h"
#include "tests/report/filledworkshop.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_ReportPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheInternalEditionNamesPeople_data();
    void onlyTheInternalEditionNamesPeople();
    void aNameIsWithheldWhereverItWasTyped();
    void whatIsNobodysFullNameStays();
    void whoWasErasedIsCountedAndNotNamed();

private:
    /// For those who only read.
    const FilledWorkshop m_filled;
};

void tst_ReportPrivacy::onlyTheInternalEditionNamesPeople_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("who proposed") << u"Berta Ríos Luna"_s;
    QTest::newRow("who developed") << u"Carlos Mena Paz"_s;
    QTest::newRow("who has a task") << u"Elsa Vides Mora"_s;
    QTest::newRow("the contact of a sheet") << u"Delia Campos Sol"_s;
    QTest::newRow("an e-mail") << u"delia@ejemplo.org"_s;
    QTest::newRow("a telephone") << u"2222-3333"_s;
}

void tst_ReportPrivacy::onlyTheInternalEditionNamesPeople()
{
    QFETCH(QString, name);
    const QString open = textOf(build(m_filled, Edition::Public));

    QVERIFY(textOf(build(m_filled, Edition::Internal)).contains(name));
    QVERIFY(!open.contains(name, Qt::CaseInsensitive));
    QVERIFY(open.contains(u"Directora de planificación"_s));
}

void tst_ReportPrivacy::aNameIsWithheldWhereverItWasTyped()
{
    FilledWorkshop workshop;
    QVERIFY(captureIdea(*workshop.document,
                        workshop.mesa(1),
                        {{}, u"Que BERTA  RÍOS LUNA, y no Berta, lo explique"_s, {}, {}, {}, {}}));

    const QString open = textOf(build(workshop, Edition::Public));

    QVERIFY(open.contains(u"Que [name withheld], y no Berta, lo explique"_s));
}

void tst_ReportPrivacy::whatIsNobodysFullNameStays()
{
    FilledWorkshop workshop;
    for (const QString &name : {u"Alcaldía de Prueba"_s, u"Persona 14"_s, u"Idea"_s}) {
        ParticipantDraft person;
        person.name = name;
        QVERIFY(addParticipant(*workshop.document, person));
    }

    const QString open = textOf(build(workshop, Edition::Public));

    QVERIFY(open.contains(u"Alcaldía de Prueba"_s));
    QVERIFY(open.contains(u"Idea 1 de la mesa 2"_s));
}

void tst_ReportPrivacy::whoWasErasedIsCountedAndNotNamed()
{
    FilledWorkshop workshop;
    const auto before = workshop.document->stores().participants.all();
    const auto berta = std::find_if(before->begin(), before->end(), [](const Participant &person) {
        return person->name == u"Berta Ríos Luna"_s;
    });
    QVERIFY(berta != before->end());
    QVERIFY(captureIdea(*workshop.document,
                        workshop.mesa(1),
                        {{}, u"Que Berta Ríos Luna lo explique"_s, {}, {}, {}, {}}));

    QVERIFY(eraseParticipant(*workshop.document, berta->id()));

    const QString internal = textOf(build(workshop, Edition::Internal));
    QVERIFY(!internal.contains(u"Berta Ríos Luna"_s));
    QVERIFY(internal.contains(u"Person erased"_s));
    QVERIFY(internal.contains(u"%1 people registered"_s.arg(before->size())));
    QVERIFY(internal.contains(u"Que — lo explique"_s));
    QVERIFY(!textOf(build(workshop, Edition::Public)).contains(u"Berta"_s));
}

TALLERISTA_TEST(tst_ReportPrivacy)
#include "tst_reportprivacy.moc"

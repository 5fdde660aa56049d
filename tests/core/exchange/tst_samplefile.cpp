// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"
#include "core/exchange/samplefile.h"
#include "core/rules/selection/selectionsentences.h"
#include "core/rules/smart/sheetcheck.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// The sample as it is played into a file: what its second half promises.
class tst_SampleFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothTablesTiedAndTheTablesDecided();
    void everySelectedIdeaIsDevelopedAndJudged();
    void tenSheetsSevenOfThemReady();
    void fiveActionsTwoOfThemFromBothTables();
    void everythingCouldBeUndone();

private:
    const Stores &stores() const { return m_document->stores(); }
    FirstSelection selection(int table) const
    {
        const auto mesas = stores().mesas.all();
        return **readFirstSelection(stores(), mesas->at(table - 1).id());
    }

    QTemporaryDir m_folder;
    TestClock m_clock;
    std::unique_ptr<WorkshopDocument> m_document;
};

void tst_SampleFile::initTestCase()
{
    const QString path = m_folder.filePath(u"muestra.taller"_s);
    const auto written = writeSampleFile(path, u"es"_s);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    auto opened = WorkshopDocument::open(path, m_clock, testWriter());
    QVERIFY(opened);
    m_document = std::move(*opened);
}

void tst_SampleFile::bothTablesTiedAndTheTablesDecided()
{
    const FirstSelection dots = selection(1);
    const FirstSelection hands = selection(2);

    QCOMPARE(dots.entered().size(), 11); // «pasan 11»
    QCOMPARE(dots.record().decisions.first().decision->kind, DecisionFields::Kind::AdmitAll);
    QCOMPARE(hands.entered().size(), 10);
    QCOMPARE(hands.record().decisions.first().decision->kind, DecisionFields::Kind::Reasoned);
    QCOMPARE(hands.record().objections.size(), 1);
    QVERIFY(adviceSentence(Phrases(u"es"_s), dots).isEmpty());
    QVERIFY(adviceSentence(Phrases(u"es"_s), hands).isEmpty());
}

void tst_SampleFile::everySelectedIdeaIsDevelopedAndJudged()
{
    for (const int table : {1, 2}) {
        for (const Id<Idea> &idea : selection(table).entered()) {
            const auto development = stores().developments.of(idea);
            const auto verdict = stores().feasibilities.of(idea);
            QVERIFY(*development);
            QVERIFY((**development)->isWritten() || (**development)->onPaper);
            QVERIFY(*verdict);
            QVERIFY(!(**verdict)->lacksReason());
        }
    }
}

void tst_SampleFile::tenSheetsSevenOfThemReady()
{
    const auto sheets = stores().sheets.records();
    const auto workshop = stores().workshop.get();
    int ready = 0;
    for (const SheetRecord &record : *sheets) {
        const bool whole = sheetLacks(record, workshop->fields()).isEmpty();
        QCOMPARE(record.sheet->state, whole ? SheetState::Ready : SheetState::Draft);
        QVERIFY(whole || !record.tasks.isEmpty()); // somebody finds out what is missing
        ready += whole ? 1 : 0;
    }
    QCOMPARE(sheets->size(), 10);
    QCOMPARE(ready, 7);
}

void tst_SampleFile::fiveActionsTwoOfThemFromBothTables()
{
    const auto plenary = readPlenary(stores());
    QVERIFY(*plenary);
    QCOMPARE(plenaryOutcome(**plenary).end, PlenaryEnd::Count);
    int chosen = 0;
    int twins = 0;
    for (const ConsolidationRecord &record : (**plenary).actions) {
        chosen += record.action->chosen ? 1 : 0;
        twins += record.origins.size() == 2 ? 1 : 0;
    }
    QCOMPARE(chosen, 5);
    QCOMPARE(twins, 2);
}

void tst_SampleFile::everythingCouldBeUndone()
{
    const Fingerprint whole = m_document->fingerprint();
    const Scope table = Scope::of(stores().mesas.all()->first().id());
    int steps = 0;
    while (m_document->nextUndo(Scope::workshop()) && m_document->undo(Scope::workshop()))
        ++steps;
    while (m_document->nextUndo(table) && m_document->undo(table))
        ++steps;
    QVERIFY(steps > 50);
    while (m_document->nextRedo(table) && m_document->redo(table))
        --steps;
    while (m_document->nextRedo(Scope::workshop()) && m_document->redo(Scope::workshop()))
        --steps;
    QCOMPARE(steps, 0);
    QVERIFY(m_document->fingerprint() == whole);
    QVERIFY(*m_document->fingerprintHolds());
}

TALLERISTA_TEST(tst_SampleFile)
#include "tst_samplefile.moc"

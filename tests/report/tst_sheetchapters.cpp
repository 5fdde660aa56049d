// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/selectionsentences.h"
#include "tests/report/builtreport.h"
#include "tests/report/filledworkshop.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_SheetChapters : public QObject
{
    Q_OBJECT

private slots:
    void aSheetStandsForEachIdeaOfTheFinalSelections();
    void theMatrixMarksTheActionsOfTheRoom();
    void whatIsOnPaperStaysPending();
    void narrativesArePrintedInTheirLanguageOnly();
    void everyPageSaysThatItIsADraftUntilItIsClosed();
    void rowsHaveAsManyCellsAsColumns();

private:
    /// For those who only read.
    const FilledWorkshop m_filled;
};

void tst_SheetChapters::aSheetStandsForEachIdeaOfTheFinalSelections()
{
    FilledWorkshop workshop;
    SmartSheetFields loose;
    loose.number = 1;
    workshop.insert(SmartSheet::create(workshop.document->newId<SmartSheet>(), loose));
    QCOMPARE(blocksOf<Paper::Form>(build(workshop)).size(), 5);

    FilledWorkshop::must(reopenFinalSelection(*workshop.document, workshop.mesa(1)));
    FilledWorkshop::must(finishFinalSelection(
        *workshop.document, workshop.mesa(1), {workshop.idea(1, 4)}, u"Con una basta por hoy"_s));
    const auto forms = blocksOf<Paper::Form>(build(workshop));

    QCOMPARE(forms.size(), 4);
    QVERIFY(std::none_of(forms.begin(), forms.end(), [](const Paper::Form &form) {
        return form.title.string().startsWith(u"Idea 1 <b>de</b> la mesa 1"_s);
    }));
}

void tst_SheetChapters::theMatrixMarksTheActionsOfTheRoom()
{
    const auto table = tablesOf(build(m_filled), u"All proposed actions"_s).first();
    QStringList marked;
    for (const Paper::Row &row : table.rows) {
        if (row.selected)
            marked.append(row.cells.at(2).string().left(5));
        QCOMPARE(row.cells.at(1).string().contains(u"Proposed action of the workshop"_s),
                 row.selected);
    }

    QCOMPARE(marked, QStringList({u"M1-01"_s, u"M1-04"_s, u"M2-01"_s}));
    QVERIFY(table.rows.first().cells.at(2).string().contains(
        countWords(english(), VoteMethod::Hands, 7)));
    QCOMPARE(table.rows.first().cells.at(4).string(), u"Tableros publicados: 14"_s);
}

void tst_SheetChapters::whatIsOnPaperStaysPending()
{
    const Report report = build(m_filled);
    const auto development = tablesOf(report, u"Development of the ideas"_s).first();
    const auto pending = tablesOf(report, u"What is still to be completed"_s).first();
    QStringList all;
    for (const Paper::Row &row : pending.rows)
        all += cellsOf(row);

    QCOMPARE(cellsOf(development.rows.at(1)).mid(0, 2),
             QStringList({u"M1-02"_s, u"On paper, still to be typed"_s}));
    QVERIFY(all.join(u'\n').contains(u"Developed on paper, still to be typed: M1-02"_s));
    QVERIFY(all.join(u'\n').contains(u"Not developed yet: M1-04"_s));
    QVERIFY(all.contains(u"F1-1"_s));
}

void tst_SheetChapters::narrativesArePrintedInTheirLanguageOnly()
{
    const Report spanish = buildReport(contentsOf(m_filled), Edition::Public, Phrases(u"es"_s));

    QVERIFY(Samples::textsOf(build(m_filled)).contains(u"Second."_s));
    QVERIFY(!Samples::textsOf(spanish).contains(u"Second."_s));
}

void tst_SheetChapters::everyPageSaysThatItIsADraftUntilItIsClosed()
{
    FilledWorkshop workshop;
    QCOMPARE(build(workshop).edition.string(), u"DRAFT · public edition"_s);

    workshop.changeWorkshop(
        [&](WorkshopFields &fields) { fields.closedAt = workshop.clock.nowUtcMs(); });

    QCOMPARE(build(workshop).edition.string(), u"Version 1.0 · public edition"_s);
}

void tst_SheetChapters::rowsHaveAsManyCellsAsColumns()
{
    int tables = 0;
    const auto check = [&tables](const auto &table) {
        ++tables;
        for (const Paper::Row &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    };
    for (const Edition edition : {Edition::Public, Edition::Internal}) {
        const Report report = build(m_filled, edition);
        for (const auto &table : blocksOf<Paper::Table>(report))
            check(table);
        for (const auto &table : smallTablesOf(report))
            check(table);
    }
    QVERIFY(tables > 40);
}

TALLERISTA_TEST(tst_SheetChapters)
#include "tst_sheetchapters.moc"

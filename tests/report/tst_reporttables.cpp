// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/laidoutreport.h"
#include "core/report/layout/columns.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"

#include <numeric>

using namespace Tallerista;
using namespace Tallerista::Paper;
using namespace Qt::StringLiterals;

class tst_ReportTables : public QObject
{
    Q_OBJECT

private slots:
    void captionHeaderAndFirstRowStayTogether_data();
    void captionHeaderAndFirstRowStayTogether();
    void aLastPageHoldsTwoRowsAtLeast_data();
    void aLastPageHoldsTwoRowsAtLeast();
    void aRowIsNeverSplit_data();
    void aRowIsNeverSplit();
    void aRowThatNeedsAWholePageIsNotSplit();
    void theHeaderIsRepeatedOnEachPage();
    void aRowHigherThanAPageFlowsOn();
    void aLowTableStaysOnOnePage_data();
    void aLowTableStaysOnOnePage();
    void anEmptyTableIsOneLine();
    void captionsAreNumberedInOrder();
    void missingCellsAreEmpty();
    void columnsFillTheWidth_data();
    void columnsFillTheWidth();
    void codesAndNumbersAreNotBroken();
    void longWordsInTextColumnsGetRoom();
};

namespace {

QStringList rowsOn(const LaidOutReport &pages, int page)
{
    return pages.textOfPage(page).filter(u"fila"_s);
}

bool holdsCaption(const QStringList &lines)
{
    return !lines.filter(u"Un cuadro"_s).isEmpty();
}

LaidOutReport laidOut(int linesAbove, const Table &table)
{
    const QString above = QStringList(linesAbove, u"relleno"_s).join(u'\n');
    return LaidOutReport(
        Samples::reportOf({Paragraph{above}, Paper::Heading{2, u"Apartado"_s}, table}));
}

void addLinesAbove()
{
    QTest::addColumn<int>("above");

    for (int above = 1; above <= 45; ++above)
        QTest::addRow("%d lines above", above) << above;
}

} // namespace

void tst_ReportTables::captionHeaderAndFirstRowStayTogether_data()
{
    addLinesAbove();
}

void tst_ReportTables::captionHeaderAndFirstRowStayTogether()
{
    QFETCH(int, above);
    const LaidOutReport pages = laidOut(above, Samples::tableOf(40));

    for (int i = 2; i < pages.pageCount(); ++i) {
        const QStringList lines = pages.textOfPage(i);
        const bool header = lines.contains(u"Lo dicho"_s);
        QCOMPARE(header, !rowsOn(pages, i).isEmpty());
        if (holdsCaption(lines)) {
            QVERIFY(header);
            QVERIFY(lines.contains(u"fila 1"_s));
            QVERIFY(!lines.filter(u"Apartado"_s).isEmpty());
        }
    }
}

void tst_ReportTables::aLastPageHoldsTwoRowsAtLeast_data()
{
    QTest::addColumn<int>("rows");

    for (int rows = 2; rows <= 80; ++rows)
        QTest::addRow("%d rows", rows) << rows;
}

void tst_ReportTables::aLastPageHoldsTwoRowsAtLeast()
{
    QFETCH(int, rows);
    const LaidOutReport pages = laidOut(3, Samples::tableOf(rows));

    QVERIFY(rowsOn(pages, pages.pageCount() - 1).size() >= 2);
    qsizetype all = 0;
    for (int i = 0; i < pages.pageCount(); ++i)
        all += rowsOn(pages, i).size();
    QCOMPARE(all, rows);
}

void tst_ReportTables::aRowIsNeverSplit_data()
{
    addLinesAbove();
}

void tst_ReportTables::aRowIsNeverSplit()
{
    QFETCH(int, above);
    const LaidOutReport pages =
        laidOut(above, Samples::tableOf(20, u"fila inicio\nmedio\notro\nmedio\nfin"_s));

    for (int i = 0; i < pages.pageCount(); ++i) {
        const QStringList lines = pages.textOfPage(i);
        QCOMPARE(lines.filter(u"inicio"_s).size(), lines.count(u"fin"_s));
    }
}

void tst_ReportTables::aRowThatNeedsAWholePageIsNotSplit()
{
    const QString tall = u"fila inicio\n"_s + u"medio\n"_s.repeated(44) + u"fin"_s;
    const LaidOutReport pages = laidOut(1, Samples::tableOf(4, tall));

    // The first row shares its page with heading, caption and header: only there it may flow on.
    for (int i = 4; i < pages.pageCount(); ++i) {
        QCOMPARE(rowsOn(pages, i).size(), 1);
        QCOMPARE(pages.textOfPage(i).count(u"fin"_s), 1);
    }
    QCOMPARE(pages.pageCount(), 7);
}

void tst_ReportTables::theHeaderIsRepeatedOnEachPage()
{
    const LaidOutReport pages = laidOut(1, Samples::tableOf(100));

    QVERIFY(pages.pageCount() > 4);
    for (int i = 2; i < pages.pageCount(); ++i)
        QCOMPARE(pages.textOfPage(i).count(u"Lo dicho"_s), 1);
}

void tst_ReportTables::aRowHigherThanAPageFlowsOn()
{
    const QString tall = Samples::manyWords(3000);
    const LaidOutReport pages = laidOut(1, Samples::tableOf(2, tall));

    QString shown;
    for (int i = 2; i < pages.pageCount(); ++i) {
        const QStringList lines = pages.textOfPage(i);
        QCOMPARE(lines.count(u"Lo dicho"_s), 1);
        shown += lines.filter(u"palabra"_s).join(QString());
        QVERIFY(lines.filter(u"palabra"_s).size() >= 2);
    }
    shown.replace(u"palabra2999palabra0"_s, u"palabra2999 palabra0"_s);
    QCOMPARE(shown, tall + u' ' + tall);
}

void tst_ReportTables::aLowTableStaysOnOnePage_data()
{
    addLinesAbove();
}

void tst_ReportTables::aLowTableStaysOnOnePage()
{
    QFETCH(int, above);
    const LaidOutReport pages = laidOut(above, Samples::tableOf(7));

    for (int i = 0; i < pages.pageCount(); ++i) {
        const auto rows = rowsOn(pages, i).size();
        QVERIFY(rows == 0 || rows == 7);
        QCOMPARE(holdsCaption(pages.textOfPage(i)), rows == 7);
    }
}

void tst_ReportTables::anEmptyTableIsOneLine()
{
    Report report = Samples::reportOf({Samples::tableOf(0), Samples::tableOf(1)});
    report.language = u"en"_s;
    Table silent = Samples::tableOf(0);
    silent.empty = u"Nadie propuso nada."_s;
    report.blocks << silent;

    const QStringList lines = LaidOutReport(report).textOfPage(1);

    QVERIFY(lines.contains(u"Un cuadro: no records."_s));
    QVERIFY(lines.contains(u"Nadie propuso nada."_s));
    QCOMPARE(lines.count(u"Lo dicho"_s), 1);
    QVERIFY(lines.contains(u"Table 1. Un cuadro"_s));
}

void tst_ReportTables::captionsAreNumberedInOrder()
{
    Table nameless = Samples::tableOf(1);
    nameless.caption = {};
    Report report = Samples::reportOf({Samples::tableOf(1), nameless, Samples::tableOf(1)});
    report.language = u"en"_s;

    const QStringList lines = LaidOutReport(report).textOfPage(1);

    QCOMPARE(lines.filter(u"Table"_s),
             (QStringList{u"Table 1. Un cuadro"_s, u"Table 2. Un cuadro"_s}));
}

void tst_ReportTables::missingCellsAreEmpty()
{
    Table table = Samples::tableOf(2);
    table.rows[0].cells.clear();
    table.rows[1].cells = {u"2"_s, u"fila 2"_s, u"one too many"_s};

    const QStringList lines = LaidOutReport(Samples::reportOf({table})).textOfPage(1);

    QVERIFY(lines.contains(u"fila 2"_s));
    QVERIFY(lines.filter(u"one too many"_s).isEmpty());
}

void tst_ReportTables::columnsFillTheWidth_data()
{
    QTest::addColumn<Table>("table");

    QTest::newRow("code and text") << Samples::tableOf(3);
    Table codes = Samples::tableOf(3);
    codes.columns[1].kind = Column::Kind::Number;
    QTest::newRow("only codes") << codes;
    Table wide = Samples::tableOf(3, QString(5000, u'x'));
    wide.columns[0].kind = Column::Kind::Text;
    QTest::newRow("words wider than the page") << wide;
    Table many = Samples::tableOf(3);
    while (many.columns.size() < 30)
        many.columns.append(many.columns.first());
    QTest::newRow("thirty columns") << many;
    Table shareless = Samples::tableOf(3);
    shareless.columns[1].share = 0;
    QTest::newRow("a share of nothing") << shareless;
}

void tst_ReportTables::columnsFillTheWidth()
{
    QFETCH(Table, table);
    Layout::Typesetter typesetter;

    const auto widths = Layout::columnWidths(table, typesetter, 488);

    QCOMPARE(qsizetype(widths.size()), table.columns.size());
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 488.0);
    QVERIFY(*std::min_element(widths.begin(), widths.end()) > 0);
}

void tst_ReportTables::codesAndNumbersAreNotBroken()
{
    Table table = Samples::tableOf(3, Samples::manyWords(60));
    table.columns.append({.title = u"Diferencia en minutos"_s, .kind = Column::Kind::Number});
    table.columns.append({.title = u"Previsto"_s, .kind = Column::Kind::Code, .strong = true});
    table.columns.append({.title = u"Sector"_s, .share = 0.2});
    for (Row &row : table.rows)
        row.cells << u"−1,234 min"_s << u"10:20–10:55"_s << u"Municipalidad"_s;

    const QStringList lines = LaidOutReport(Samples::reportOf({table})).textOfPage(1);

    for (const QString &whole : {u"−1,234 min"_s, u"10:20–10:55"_s, u"Municipalidad"_s})
        QCOMPARE(lines.count(whole), 3);
}

void tst_ReportTables::longWordsInTextColumnsGetRoom()
{
    Table table = Samples::tableOf(1, Samples::manyWords(60));
    table.columns.append({.title = u"Nota"_s, .share = 0.01});
    table.rows[0].cells << u"interinstitucionalmente"_s;
    Layout::Typesetter typesetter;

    const auto widths = Layout::columnWidths(table, typesetter, 488);

    QVERIFY(widths[2] > typesetter.widthOf(u"interinstitucionalmente"_s, ReportTheme::TableCell));
}

TALLERISTA_TEST(tst_ReportTables)
#include "tst_reporttables.moc"

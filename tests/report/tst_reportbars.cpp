// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/canvas.h"
#include "core/report/laidoutreport.h"
#include "tests/report/pagebody.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"

#include <QPainterPath>

#include <cmath>
#include <limits>

using namespace Tallerista;
using namespace Tallerista::Paper;
using namespace Qt::StringLiterals;

class tst_ReportBars : public QObject
{
    Q_OBJECT

private slots:
    void theCutLineLiesBetweenItsBars();
    void aCutLineNeedsItsPlaces_data();
    void aCutLineNeedsItsPlaces();
    void barsAreAsLongAsTheirValues();
    void whatIsNotAboveZeroDrawsNoBar_data();
    void whatIsNotAboveZeroDrawsNoBar();
    void tiedBarsAreHatchedAndSaySo();
    void theLegendNamesTheBandsThatAreThere_data();
    void theLegendNamesTheBandsThatAreThere();
    void longLabelsAreWhole();
    void aChartThatAPageHoldsIsNotSplit_data();
    void aChartThatAPageHoldsIsNotSplit();
    void aHeadingStaysWithATallChart();
    void aLongChartFlowsOn();
    void chartsAreNumberedOnTheirOwn();
    void aChartWithoutBarsIsOneLine();
    void hostileTextsAreKept_data();
    void hostileTextsAreKept();
};

namespace {

using Band = Bar::Band;

/// \a count bars of which \a in are in and the rest out.
Bars barsOf(int count, int in = 0)
{
    Bars bars{.caption = u"Un gráfico"_s};
    for (int i = 1; i <= count; ++i)
        bars.bars << Bar{.code = u"M1-%1"_s.arg(i),
                         .label = u"idea %1"_s.arg(i),
                         .valueText = u"v%1"_s.arg(count + 1 - i),
                         .value = double(count + 1 - i),
                         .band = i <= in ? Band::In : Band::Out};
    return bars;
}

LaidOutReport laidOut(const QList<Block> &blocks)
{
    Report report = Samples::reportOf(blocks);
    report.language = u"en"_s;
    return LaidOutReport(report);
}

/// Remembers the bars and the cut line; swatches of a legend are bars too.
class Shapes final : public Canvas
{
public:
    void fill(const QRectF &, const QColor &) override {}
    void fill(const QPainterPath &shape, const QColor &color) override
    {
        if (color == ReportTheme::OnBand)
            ++m_hatches;
        else
            m_bars.append(shape.boundingRect());
    }
    void stroke(const QLineF &line, double, const QColor &color) override
    {
        if (color == ReportTheme::Accent)
            m_cuts.append(line);
    }
    void text(const QTextLayout &, int, const QPointF &, const QColor &) override {}

    const QList<QRectF> &bars() const { return m_bars; }
    const QList<QLineF> &cuts() const { return m_cuts; }
    int hatches() const { return m_hatches; }

private:
    QList<QRectF> m_bars;
    QList<QLineF> m_cuts;
    int m_hatches = 0;
};

} // namespace

void tst_ReportBars::theCutLineLiesBetweenItsBars()
{
    Bars bars = barsOf(14, 10);
    bars.cutAfter = 10;
    bars.cutText = u"Línea de corte: 10"_s;
    const LaidOutReport pages = laidOut({bars});
    const QStringList lines = pages.textOfPage(1);
    Shapes shapes;
    pages.drawPage(1, shapes);

    QCOMPARE(lines.indexOf(bars.cutText.string()), lines.indexOf(u"M1-11"_s) - 1);
    QCOMPARE(shapes.cuts().size(), 1);
    const double y = shapes.cuts().first().y1();
    QVERIFY(shapes.bars().at(9).bottom() < y);
    QVERIFY(shapes.bars().at(10).top() > y);
}

void tst_ReportBars::aCutLineNeedsItsPlaces_data()
{
    QTest::addColumn<int>("cutAfter");
    QTest::addColumn<int>("cuts");

    QTest::newRow("none wanted") << 0 << 0;
    QTest::newRow("below none") << -1 << 0;
    QTest::newRow("as many bars as places") << 6 << 1;
    QTest::newRow("fewer bars than places") << 7 << 0;
}

void tst_ReportBars::aCutLineNeedsItsPlaces()
{
    QFETCH(int, cutAfter);
    QFETCH(int, cuts);
    Bars bars = barsOf(6);
    bars.cutAfter = cutAfter;
    bars.cutText = u"corte"_s;
    const LaidOutReport pages = laidOut({bars});
    Shapes shapes;
    pages.drawPage(1, shapes);

    QCOMPARE(pages.textOfPage(1).count(u"corte"_s), cuts);
    QCOMPARE(shapes.cuts().size(), cuts);
}

void tst_ReportBars::barsAreAsLongAsTheirValues()
{
    Bars bars = barsOf(4, 4);
    bars.bars[3].value = 0.001;
    Shapes shapes;
    laidOut({bars}).drawPage(1, shapes);

    QCOMPARE(shapes.bars().size(), 4);
    const double longest = shapes.bars().first().width();
    QCOMPARE(shapes.bars().at(1).width(), longest * 3 / 4);
    QCOMPARE(shapes.bars().at(2).width(), longest / 2);
    QVERIFY(shapes.bars().at(3).width() > 1);
    for (const QRectF &bar : shapes.bars()) {
        QCOMPARE(bar.height(), 12.0);
        QCOMPARE(bar.left(), shapes.bars().first().left());
    }
}

void tst_ReportBars::whatIsNotAboveZeroDrawsNoBar_data()
{
    QTest::addColumn<double>("value");

    QTest::newRow("zero") << 0.0;
    QTest::newRow("negative") << -5.0;
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
}

void tst_ReportBars::whatIsNotAboveZeroDrawsNoBar()
{
    QFETCH(double, value);
    Bars bars = barsOf(3, 3);
    bars.bars[2].value = value;
    Bars nothing = bars;
    for (Bar &bar : nothing.bars)
        bar.value = value;
    const LaidOutReport some = laidOut({bars});
    const LaidOutReport none = laidOut({nothing});
    Shapes ofSome;
    some.drawPage(1, ofSome);
    Shapes ofNone;
    none.drawPage(1, ofNone);

    QCOMPARE(ofSome.bars().size(), 2);
    QCOMPARE(ofSome.bars().at(1).width(), ofSome.bars().at(0).width() * 2 / 3);
    QCOMPARE(ofNone.bars().size(), 0);
    for (const QString &text : {u"v1"_s, u"v2"_s, u"v3"_s, u"idea 3"_s}) {
        QVERIFY(some.textOfPage(1).contains(text));
        QVERIFY(none.textOfPage(1).contains(text));
    }
}

void tst_ReportBars::tiedBarsAreHatchedAndSaySo()
{
    Bars bars = barsOf(5);
    for (Bar &bar : bars.bars)
        bar.band = Band::Tied;
    bars.bars[4].valueText = {};
    const LaidOutReport pages = laidOut({bars});
    Shapes shapes;
    pages.drawPage(1, shapes);

    constexpr int swatches = 1;
    QCOMPARE(shapes.bars().size(), 5 + swatches);
    QCOMPARE(shapes.hatches(), 5 + swatches);
    QVERIFY(pages.textOfPage(1).contains(u"v5 · Tie"_s));
    QCOMPARE(pages.textOfPage(1).filter(u" · Tie"_s).size(), 4);
    QCOMPARE(pages.textOfPage(1).count(u"Tie"_s), 1 + swatches);
}

void tst_ReportBars::theLegendNamesTheBandsThatAreThere_data()
{
    QTest::addColumn<QList<Band>>("bands");
    QTest::addColumn<QStringList>("named");

    QTest::newRow("all three") << QList<Band>{Band::In, Band::Tied, Band::Out}
                               << QStringList{u"Enter"_s, u"Tie"_s, u"Do not enter"_s};
    QTest::newRow("no tie") << QList<Band>{Band::In, Band::Out}
                            << QStringList{u"Enter"_s, u"Do not enter"_s};
    QTest::newRow("all out") << QList<Band>{Band::Out} << QStringList{u"Do not enter"_s};
    QTest::newRow("all in, nothing to tell apart") << QList<Band>{Band::In} << QStringList{};
}

void tst_ReportBars::theLegendNamesTheBandsThatAreThere()
{
    QFETCH(QList<Band>, bands);
    QFETCH(QStringList, named);
    Bars bars = barsOf(int(bands.size()));
    for (qsizetype i = 0; i < bands.size(); ++i)
        bars.bars[i].band = bands.at(i);

    const QStringList lines = laidOut({bars}).textOfPage(1);

    QStringList legend = lines.mid(lines.lastIndexOf(QRegularExpression(u"^v1.*"_s)) + 1);
    QCOMPARE(legend.mid(0, named.size()), named);
    QCOMPARE(lines.filter(u"nter"_s), named.filter(u"nter"_s));
}

void tst_ReportBars::longLabelsAreWhole()
{
    Bars bars = Samples::ranking();
    const QString endless = Samples::manyWords(60);
    const LaidOutReport some = laidOut({bars});
    bars.bars[3].label = endless;
    const LaidOutReport more = laidOut({bars});

    int mostLines = 0;
    for (const LaidOutReport *pages : {&some, &more}) {
        const QString shown = pages->textOfPage(1).join(QString());
        QVERIFY(!shown.contains(u'…'));
        for (const Bar &bar : pages == &some ? Samples::ranking().bars : bars.bars)
            QVERIFY2(shown.contains(bar.label.string()), qPrintable(bar.label.string()));
    }
    const QStringList lines = some.textOfPage(1);
    for (qsizetype i = lines.indexOf(u"M1-16"_s) + 1; lines.at(i) != u"19 · Tie"_s; ++i)
        ++mostLines;
    QCOMPARE(mostLines, 3);
}

void tst_ReportBars::aChartThatAPageHoldsIsNotSplit_data()
{
    QTest::addColumn<int>("above");

    for (int above = 1; above <= 45; above += 2)
        QTest::addRow("%d lines above", above) << above;
}

void tst_ReportBars::aChartThatAPageHoldsIsNotSplit()
{
    QFETCH(int, above);
    Bars bars = barsOf(14, 5);
    bars.cutAfter = 5;
    bars.cutText = u"corte"_s;
    const LaidOutReport pages =
        laidOut({Samples::linesAbove(above), Paper::Heading{2, u"Apartado"_s}, bars});

    for (int i = 2; i < pages.pageCount(); ++i) {
        const QStringList lines = pages.textOfPage(i);
        const auto shown = lines.filter(u"idea"_s).size();
        QVERIFY(shown == 0 || shown == 14);
        for (const QString &text : {u"corte"_s, u"Enter"_s, u"Chart 1. Un gráfico"_s})
            QCOMPARE(lines.contains(text), shown == 14);
        QCOMPARE(lines.filter(u"Apartado"_s).isEmpty(), shown == 0);
    }
}

void tst_ReportBars::aHeadingStaysWithATallChart()
{
    for (int bars = 24; bars <= 40; ++bars) {
        const LaidOutReport pages = laidOut({Paper::Heading{1, u"Uno"_s}, barsOf(bars, 5)});

        QVERIFY(pages.textOfPage(2).filter(u"idea"_s).size() > 20);
        const int last = pages.pageCount() - 1;
        QVERIFY(pages.textOfPage(last).filter(u"idea"_s).size() >= 2);
        QVERIFY(pages.textOfPage(last).contains(u"Do not enter"_s));
    }
}

void tst_ReportBars::aLongChartFlowsOn()
{
    Bars bars = barsOf(120, 60);
    for (Bar &bar : bars.bars)
        bar.label =
            bar.label.string() + u" abre la etiqueta de una barra y la cierra con punto final"_s;
    for (int cut = 20; cut <= 60; ++cut) {
        bars.cutAfter = cut;
        bars.cutText = u"corte"_s;
        const LaidOutReport pages = laidOut({bars});
        QVERIFY(pages.pageCount() > 4);
        qsizetype shown = 0;
        for (int i = 1; i < pages.pageCount(); ++i) {
            const QStringList lines = pages.textOfPage(i);
            const auto opened = lines.filter(u"idea"_s).size();
            QCOMPARE(lines.filter(u"punto final"_s).size(), opened);
            QCOMPARE(lines.filter(QRegularExpression(u"^v\\d+$"_s)).size(), opened);
            if (lines.contains(u"corte"_s)) {
                QVERIFY(lines.contains(u"M1-%1"_s.arg(cut)));
                QVERIFY(lines.contains(u"M1-%1"_s.arg(cut + 1)));
            }
            shown += opened;
        }
        QCOMPARE(shown, 120);
    }
}

void tst_ReportBars::chartsAreNumberedOnTheirOwn()
{
    Bars nameless = barsOf(2);
    nameless.caption = {};

    const QStringList lines =
        laidOut({Samples::tableOf(1), barsOf(2), nameless, Samples::tableOf(1), barsOf(1)})
            .textOfPage(1);

    QCOMPARE(lines.filter(QRegularExpression(u"^(Table|Chart) "_s)),
             (QStringList{u"Table 1. Un cuadro"_s,
                          u"Chart 1. Un gráfico"_s,
                          u"Table 2. Un cuadro"_s,
                          u"Chart 2. Un gráfico"_s}));
}

void tst_ReportBars::aChartWithoutBarsIsOneLine()
{
    const LaidOutReport pages = laidOut({barsOf(0), barsOf(1)});

    QVERIFY(pages.textOfPage(1).contains(u"Un gráfico: no records."_s));
    QVERIFY(pages.textOfPage(1).contains(u"Chart 1. Un gráfico"_s));
}

void tst_ReportBars::hostileTextsAreKept_data()
{
    QTest::addColumn<Bars>("bars");

    const QString word(20000, u'x');
    const auto row = [&word](const char *name, auto change) {
        Bars bars = barsOf(3, 1);
        bars.cutAfter = 1;
        change(bars, word);
        QTest::newRow(name) << bars;
    };
    row("as code", [](Bars &bars, const QString &text) { bars.bars[1].code = text; });
    row("as label", [](Bars &bars, const QString &text) { bars.bars[1].label = text; });
    row("as value", [](Bars &bars, const QString &text) { bars.bars[1].valueText = text; });
    row("as words of the cut line", [](Bars &bars, const QString &text) { bars.cutText = text; });
    row("as caption", [](Bars &bars, const QString &text) { bars.caption = text; });
}

void tst_ReportBars::hostileTextsAreKept()
{
    QFETCH(Bars, bars);
    const LaidOutReport pages = laidOut({bars});

    qsizetype letters = 0;
    for (int i = 1; i < pages.pageCount(); ++i) {
        for (const QString &line : pages.textOfPage(i))
            letters += line.count(u'x');
        QVERIFY(roomOfBody().contains(reachOfBody(pages, i)));
    }
    QCOMPARE(letters, 20000);
    for (int i = 1; i <= 3; ++i) {
        int found = 0;
        for (int page = 1; page < pages.pageCount(); ++page)
            found += pages.textOfPage(page).filter(u"idea %1"_s.arg(i)).size();
        QCOMPARE(found, bars.bars.at(i - 1).label.string().startsWith(u"idea"_s) ? 1 : 0);
    }
}

TALLERISTA_TEST(tst_ReportBars)
#include "tst_reportbars.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/canvas.h"
#include "core/report/laidoutreport.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Tallerista;
using namespace Tallerista::Paper;
using namespace Qt::StringLiterals;

class tst_ReportLayout : public QObject
{
    Q_OBJECT

private slots:
    void textsAreCleanedAtTheDoor();
    void everyTextIsOnPaper_data();
    void everyTextIsOnPaper();
    void nothingIsDrawnOutsideThePage_data();
    void nothingIsDrawnOutsideThePage();
    void pagesAreCountedInTheFoot();
    void coverTextsOfAnyLengthAreKept();
    void aReportWithoutBlocksIsACover();
    void aPageCanBePaintedAsAnImage();
};

namespace {

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return text.remove(spaces);
}

QString allText(const LaidOutReport &pages)
{
    QString text;
    for (int i = 0; i < pages.pageCount(); ++i)
        text += pages.textOfPage(i).join(QString());
    return text;
}

/// Remembers how far the drawing reaches.
class Reach final : public Canvas
{
public:
    void fill(const QRectF &area, const QColor &) override { m_area |= area; }
    void fill(const QPainterPath &shape, const QColor &) override
    {
        m_area |= shape.boundingRect();
    }
    void stroke(const QLineF &line, double, const QColor &) override
    {
        m_area |= QRectF(line.p1(), line.p2()).normalized().adjusted(0, 0, 0.1, 0.1);
    }
    void text(const QTextLayout &layout, int line, const QPointF &start, const QColor &) override
    {
        const QTextLine drawn = layout.lineAt(line);
        const QRectF ink = drawn.naturalTextRect();
        m_area |= QRectF(start.x() + ink.left() / UnitsPerPoint,
                         start.y() - layout.font().pixelSize() / UnitsPerPoint,
                         ink.width() / UnitsPerPoint,
                         layout.font().pixelSize() / UnitsPerPoint);
    }

    const QRectF &area() const { return m_area; }

private:
    QRectF m_area;
};

} // namespace

void tst_ReportLayout::textsAreCleanedAtTheDoor()
{
    const PlainText text(u"  a\u0007b"_s + QChar(0xD800) + u"\r\nc "_s);

    QCOMPARE(text.string(), u"ab\nc"_s);
    QCOMPARE(text.onOneLine(), u"ab c"_s);
    QCOMPARE(PlainText(u"<b>x</b>"_s).string(), u"<b>x</b>"_s);
}

void tst_ReportLayout::everyTextIsOnPaper_data()
{
    QTest::addColumn<PageSize>("size");

    QTest::newRow("letter") << PageSize::Letter;
    QTest::newRow("A4") << PageSize::A4;
}

void tst_ReportLayout::everyTextIsOnPaper()
{
    QFETCH(PageSize, size);
    const Report report = Samples::stressDocument();

    const LaidOutReport pages(report, {size});

    const QString shown = withoutSpaces(allText(pages));
    for (const QString &text : Samples::textsOf(report)) {
        if (text.size() < 2000) // longer ones are interrupted by running heads
            QVERIFY2(shown.contains(withoutSpaces(text)), qPrintable(text));
    }
    qsizetype searched = 0;
    for (const QString &word : Samples::manyWords(4000).split(u' ')) {
        searched = shown.indexOf(word, searched);
        QVERIFY2(searched >= 0, qPrintable(word));
    }
    qsizetype letters = 0;
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const QString &line : pages.textOfPage(i))
            letters += line.count(u'x') == line.size() ? line.size() : 0;
    }
    QCOMPARE(letters, 20000);
}

void tst_ReportLayout::nothingIsDrawnOutsideThePage_data()
{
    everyTextIsOnPaper_data();
}

void tst_ReportLayout::nothingIsDrawnOutsideThePage()
{
    QFETCH(PageSize, size);
    const LaidOutReport pages(Samples::stressDocument(), {size});
    const QRectF paper = QRectF(QPointF(), pages.pageSize()).adjusted(-0.5, -0.5, 0.5, 0.5);

    for (int i = 0; i < pages.pageCount(); ++i) {
        Reach reach;
        pages.drawPage(i, reach);
        QVERIFY2(paper.contains(reach.area()), qPrintable(QString::number(i + 1)));
    }
}

void tst_ReportLayout::pagesAreCountedInTheFoot()
{
    Report report = Samples::reportOf({Samples::linesAbove(100)});
    report.language = u"en"_s;
    const LaidOutReport pages(report);

    QVERIFY(pages.pageCount() > 2);
    QVERIFY(!pages.textOfPage(0).contains(u"Page 1 of %1"_s.arg(pages.pageCount())));
    for (int i = 1; i < pages.pageCount(); ++i)
        QCOMPARE(pages.textOfPage(i).last(), u"Page %1 of %2"_s.arg(i + 1).arg(pages.pageCount()));
}

void tst_ReportLayout::coverTextsOfAnyLengthAreKept()
{
    Report report = Samples::document();
    report.title = Samples::manyWords(800);
    report.subtitle = QString(3000, u'w');

    const LaidOutReport pages(report);

    const QString shown = withoutSpaces(allText(pages));
    QVERIFY(shown.contains(u"palabra799"_s));
    QVERIFY(shown.count(u'w') >= 3000);
    QVERIFY(shown.contains(withoutSpaces(report.facts.last().value.string())));
    QVERIFY(pages.contents().first().page > 3);
}

void tst_ReportLayout::aReportWithoutBlocksIsACover()
{
    const LaidOutReport pages(Samples::reportOf({}));

    QCOMPARE(pages.pageCount(), 1);
    QVERIFY(pages.contents().isEmpty());
    QVERIFY(pages.textOfPage(0).contains(u"Título"_s));
}

void tst_ReportLayout::aPageCanBePaintedAsAnImage()
{
    const LaidOutReport pages(Samples::document());
    QImage image(pages.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);

    QPainter painter(&image);
    pages.drawPage(0, painter);

    QCOMPARE(painter.transform(), QTransform());
    painter.end();
    QCOMPARE(image.pixelColor(20, 20), ReportTheme::Primary);
    QCOMPARE(image.pixelColor(20, image.height() - 20), QColor(Qt::white));
}

TALLERISTA_TEST(tst_ReportLayout)
#include "tst_reportlayout.moc"

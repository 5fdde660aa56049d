// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/laidoutreport.h"
#include "tests/report/pagebody.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Paper;
using namespace Qt::StringLiterals;

class tst_ReportHeadings : public QObject
{
    Q_OBJECT

private slots:
    void aChapterBeginsAPage();
    void headingsAreNumberedByLevel();
    void belowAnUnnumberedChapterNothingIsNumbered();
    void contentsTellThePageOfEachHeading();
    void longContentsGoOnOverSeveralPages();
    void aHeadingIsNeverLastOnAPage_data();
    void aHeadingIsNeverLastOnAPage();
    void noLineOfAParagraphIsLeftAlone_data();
    void noLineOfAParagraphIsLeftAlone();
    void theRunningHeadNamesTheChapter();
};

namespace {} // namespace

void tst_ReportHeadings::aChapterBeginsAPage()
{
    const LaidOutReport pages(Samples::reportOf({Paper::Heading{1, u"Uno"_s},
                                                 Paragraph{u"a"_s},
                                                 Paper::Heading{1, u"Dos"_s},
                                                 Paragraph{u"b"_s},
                                                 PageBreak{},
                                                 Paragraph{u"c"_s}}));

    QCOMPARE(pages.contents().at(0).page, 3); // after cover and contents
    QCOMPARE(pages.contents().at(1).page, 4);
    QCOMPARE(bodyOf(pages, 4), QStringList{u"c"_s});
}

void tst_ReportHeadings::headingsAreNumberedByLevel()
{
    QList<Block> blocks;
    for (const int level : {1, 2, 3, 3, 2, 1, 2})
        blocks << Paper::Heading{level, u"t"_s} << Paragraph{u"p"_s};

    const LaidOutReport pages(Samples::reportOf(blocks));

    QStringList numbers;
    for (const ContentsEntry &entry : pages.contents())
        numbers.append(entry.number);
    QCOMPARE(numbers,
             (QStringList{u"1"_s, u"1.1"_s, u"1.1.1"_s, u"1.1.2"_s, u"1.2"_s, u"2"_s, u"2.1"_s}));
}

void tst_ReportHeadings::belowAnUnnumberedChapterNothingIsNumbered()
{
    const LaidOutReport pages(Samples::reportOf({Paper::Heading{1, u"Anexos"_s, false},
                                                 Paper::Heading{2, u"Glosario"_s},
                                                 Paper::Heading{1, u"Uno"_s}}));

    QCOMPARE(pages.contents().at(0).number, QString());
    QCOMPARE(pages.contents().at(1).number, QString());
    QCOMPARE(pages.contents().at(2).number, u"1"_s);
}

void tst_ReportHeadings::contentsTellThePageOfEachHeading()
{
    const LaidOutReport pages(Samples::stressDocument());
    const QStringList list = bodyOf(pages, 1);

    QVERIFY(pages.contents().size() > 8);
    for (const ContentsEntry &entry : pages.contents()) {
        const QString title =
            entry.number.isEmpty() ? entry.text : entry.number + QChar(0x2002) + entry.text;
        QVERIFY2(pages.textOfPage(entry.page - 1).contains(title), qPrintable(title));
        if (entry.level > 2)
            continue;
        const qsizetype line = list.indexOf(title);
        QVERIFY2(line >= 0, qPrintable(title));
        QCOMPARE(list.at(line + 1), QString::number(entry.page));
    }
}

void tst_ReportHeadings::longContentsGoOnOverSeveralPages()
{
    QList<Block> blocks;
    for (int i = 0; i < 120; ++i)
        blocks << Paper::Heading{i % 40 ? 2 : 1, u"Título %1"_s.arg(i)} << Paragraph{u"p"_s};

    const LaidOutReport pages(Samples::reportOf(blocks));

    QCOMPARE(pages.contents().first().page, 5); // cover and three pages of contents
    for (const ContentsEntry &entry : pages.contents()) {
        const QString title = entry.number + QChar(0x2002) + entry.text;
        QVERIFY(bodyOf(pages, entry.page - 1).contains(title));
    }
}

void tst_ReportHeadings::aHeadingIsNeverLastOnAPage_data()
{
    QTest::addColumn<int>("above");

    for (int above = 1; above <= 45; ++above)
        QTest::addRow("%d lines above", above) << above;
}

void tst_ReportHeadings::aHeadingIsNeverLastOnAPage()
{
    QFETCH(int, above);
    const LaidOutReport pages(
        Samples::reportOf({Samples::linesAbove(above),
                           Paper::Heading{2, u"Apartado"_s},
                           Paper::Heading{3, u"Punto"_s},
                           Samples::tableOf(30),
                           Paper::Heading{2, u"Otro"_s},
                           Paragraph{QString(300, u'm') + u'\n' + QString(300, u'm')}}));

    for (int i = 2; i < pages.pageCount(); ++i) {
        const QStringList body = bodyOf(pages, i);
        for (const QString &title : {u"Apartado"_s, u"Punto"_s, u"Otro"_s})
            QVERIFY2(!body.last().endsWith(title), qPrintable(title));
    }
}

void tst_ReportHeadings::noLineOfAParagraphIsLeftAlone_data()
{
    aHeadingIsNeverLastOnAPage_data();
}

void tst_ReportHeadings::noLineOfAParagraphIsLeftAlone()
{
    QFETCH(int, above);
    const QString lines = QStringList(7, u"renglón"_s).join(u'\n');
    const LaidOutReport pages(
        Samples::reportOf({Samples::linesAbove(above), Paragraph{lines}, Samples::linesAbove(1)}));

    int together = 0;
    for (int i = 1; i < pages.pageCount(); ++i) {
        const auto here = pages.textOfPage(i).filter(u"renglón"_s).size();
        QVERIFY(here != 1);
        together += int(here);
    }
    QCOMPARE(together, 7);
}

void tst_ReportHeadings::theRunningHeadNamesTheChapter()
{
    const LaidOutReport pages(Samples::document());

    for (const ContentsEntry &entry : pages.contents()) {
        if (entry.level == 1)
            QVERIFY(pages.textOfPage(entry.page - 1).contains(entry.text));
    }
    const QString head = Samples::document().runningHead.string();
    QVERIFY(!pages.textOfPage(0).contains(head));
    QVERIFY(pages.textOfPage(1).contains(head));
}

TALLERISTA_TEST(tst_ReportHeadings)
#include "tst_reportheadings.moc"

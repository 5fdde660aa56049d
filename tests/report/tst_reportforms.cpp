// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/canvas.h"
#include "core/report/laidoutreport.h"
#include "tests/report/pagebody.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"

#include <QTextLayout>

#include <cmath>

using namespace Tallerista;
using namespace Tallerista::Paper;
using namespace Qt::StringLiterals;

class tst_ReportForms : public QObject
{
    Q_OBJECT

private slots:
    void aFormBeginsAPage();
    void theTitleIsInTheContentsWithItsPage();
    void aFormIsMadeSmallerToFitOnePage();
    void aHugeFormFlowsOnAndLosesNothing();
    void eachFurtherPageNamesTheForm();
    void aFormThatFlowsOnTakesAsFewPagesAsItCan();
    void aRowIsNotSplitUnlessHigherThanAThirdOfAPage_data();
    void aRowIsNotSplitUnlessHigherThanAThirdOfAPage();
    void noPageEndsWithAThirdOfItEmpty_data();
    void noPageEndsWithAThirdOfItEmpty();
    void briefRowsShareALineWhereBothFit();
    void aSmallTableIsAsWideAsTheForm();
    void noLineOfASplitRowIsLeftAlone();
    void aSmallTableRepeatsItsHeader();
    void noSectionTitleIsLastOnAPage_data();
    void noSectionTitleIsLastOnAPage();
    void whatIsMissingIsSaid();
    void hostileTextsAreKept_data();
    void hostileTextsAreKept();
    void aFormOfNothingIsABanner();
    void belowAnUnnumberedChapterTheTitleHasNoNumber();
};

namespace {

Form formOf(int rows, const QString &value = u"valor %1"_s)
{
    FormSection section;
    for (int i = 1; i <= rows; ++i)
        section.rows << FormRow{u"rótulo %1"_s.arg(i),
                                value.contains(u"%1"_s) ? value.arg(i) : value};
    return {.kicker = u"Ficha M1-1"_s,
            .title = u"Una acción"_s,
            .sections = {section},
            .missing = u"Por completar"_s};
}

LaidOutReport laidOut(const Form &form)
{
    return LaidOutReport(
        Samples::reportOf({Paper::Heading{1, u"Fichas"_s}, Paragraph{u"p"_s}, form}));
}

constexpr int FirstPage = 3; ///< of the form, after cover, contents and chapter

QStringList formLines(const LaidOutReport &pages)
{
    QStringList lines;
    for (int i = FirstPage; i < pages.pageCount(); ++i)
        lines += bodyOf(pages, i);
    return lines;
}

/// Remembers the size of the values of formOf().
class ValueSize final : public Canvas
{
public:
    void fill(const QRectF &, const QColor &) override {}
    void fill(const QPainterPath &, const QColor &) override {}
    void stroke(const QLineF &, double, const QColor &) override {}
    void text(const QTextLayout &layout, int, const QPointF &, const QColor &) override
    {
        if (layout.text().startsWith(u"valor"_s))
            m_size = layout.font().pixelSize() / UnitsPerPoint;
    }

    double size() const { return m_size; }

private:
    double m_size = 0;
};

/// Where a line of text is drawn.
class LinePlace final : public Canvas
{
public:
    explicit LinePlace(const QString &line)
        : m_line(line)
    {}

    void fill(const QRectF &, const QColor &) override {}
    void fill(const QPainterPath &, const QColor &) override {}
    void stroke(const QLineF &, double, const QColor &) override {}
    void text(const QTextLayout &layout, int line, const QPointF &at, const QColor &) override
    {
        const QTextLine drawn = layout.lineAt(line);
        if (layout.text().mid(drawn.textStart(), drawn.textLength()).trimmed().startsWith(m_line))
            m_place = at;
    }

    QPointF place() const { return m_place; }

private:
    QString m_line;
    QPointF m_place;
};

/// Its left end.
QPointF placeOf(const LaidOutReport &pages, int page, const QString &line)
{
    LinePlace place(line);
    pages.drawPage(page, place);
    return place.place();
}

/// As a part of the full size, in hundredths.
int partOfFullSize(const LaidOutReport &pages)
{
    constexpr double fullSize = 9.6;
    ValueSize values;
    pages.drawPage(FirstPage, values);
    return int(std::lround(values.size() / fullSize * 100));
}

} // namespace

void tst_ReportForms::aFormBeginsAPage()
{
    const LaidOutReport pages(Samples::reportOf({Paper::Heading{1, u"Fichas"_s},
                                                 Paragraph{u"antes"_s},
                                                 formOf(2),
                                                 formOf(2),
                                                 Paragraph{u"después"_s}}));

    QCOMPARE(pages.pageCount(), 5);
    QCOMPARE(bodyOf(pages, FirstPage).first(), u"Ficha M1-1"_s);
    QCOMPARE(bodyOf(pages, FirstPage + 1).first(), u"Ficha M1-1"_s);
    QCOMPARE(bodyOf(pages, FirstPage + 1).last(), u"después"_s);
}

void tst_ReportForms::theTitleIsInTheContentsWithItsPage()
{
    const LaidOutReport pages(Samples::reportOf({Paper::Heading{1, u"Fichas"_s},
                                                 formOf(60),
                                                 formOf(2),
                                                 Paper::Heading{2, u"Otro apartado"_s}}));

    const auto &entries = pages.contents();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(1).level, 2);
    QCOMPARE(entries.at(1).number, u"1.1"_s);
    QCOMPARE(entries.at(1).text, u"Una acción"_s);
    QCOMPARE(entries.at(2).number, u"1.2"_s);
    QCOMPARE(entries.at(3).number, u"1.3"_s);
    const QStringList list = bodyOf(pages, 1);
    for (const ContentsEntry &entry : entries) {
        const QString title = entry.number + QChar(0x2002) + entry.text;
        QVERIFY(bodyOf(pages, entry.page - 1).contains(title));
        QCOMPARE(list.at(list.indexOf(title) + 1), QString::number(entry.page));
    }
    QVERIFY(entries.at(2).page > entries.at(1).page + 1);
}

void tst_ReportForms::aFormIsMadeSmallerToFitOnePage()
{
    QList<int> sizes;
    int pageCount = 0;
    for (int rows = 1; pageCount <= FirstPage + 1; ++rows) {
        const LaidOutReport pages = laidOut(formOf(rows));
        if (const int size = partOfFullSize(pages); sizes.isEmpty() || sizes.last() != size)
            sizes.append(size);
        pageCount = pages.pageCount();
    }

    QCOMPARE(sizes, (QList<int>{100, 95, 90, 86, 82, 100}));
}

void tst_ReportForms::aHugeFormFlowsOnAndLosesNothing()
{
    const QString tall = Samples::manyWords(3000);
    Form form = formOf(3, tall);
    form.sections << FormSection{u"Segunda parte"_s, {{u"último rótulo"_s, u"último valor"_s}}};
    const LaidOutReport pages = laidOut(form);

    QVERIFY(pages.pageCount() > FirstPage + 5);
    QString shown = formLines(pages).filter(u"palabra"_s).join(QString());
    shown.replace(u"palabra2999palabra0"_s, u"palabra2999 palabra0"_s);
    QCOMPARE(shown, QStringList(3, tall).join(u' '));
    for (const QString &line : {u"último rótulo"_s, u"Segunda parte"_s, u"último valor"_s})
        QCOMPARE(formLines(pages).count(line), 1);
    for (int i = FirstPage; i < pages.pageCount(); ++i)
        QVERIFY(bodyOf(pages, i).filter(u"palabra"_s).size() >= 2);
    for (int i = FirstPage + 1; i < pages.pageCount(); ++i)
        QVERIFY(!bodyOf(pages, i).filter(u"rótulo"_s).isEmpty());
}

void tst_ReportForms::eachFurtherPageNamesTheForm()
{
    Report report =
        Samples::reportOf({Paper::Heading{1, u"Fichas"_s}, Paragraph{u"p"_s}, formOf(80)});
    report.language = u"en"_s;
    const LaidOutReport pages(report);
    const QString title = u"1.1"_s + QChar(0x2002) + u"Una acción"_s;

    QVERIFY(pages.pageCount() > FirstPage + 2);
    QCOMPARE(bodyOf(pages, FirstPage).at(1), title);
    for (int i = FirstPage + 1; i < pages.pageCount(); ++i)
        QCOMPARE(bodyOf(pages, i).first(), title + u" (continued)"_s);
}

void tst_ReportForms::aFormThatFlowsOnTakesAsFewPagesAsItCan()
{
    QList<int> sizes;
    int pageCount = 0;
    for (int rows = 40; pageCount <= FirstPage + 2; ++rows) {
        const LaidOutReport pages = laidOut(formOf(rows));
        pageCount = pages.pageCount();
        const int size = partOfFullSize(pages);
        if (pageCount == FirstPage + 2 && (sizes.isEmpty() || sizes.last() != size))
            sizes.append(size);
    }

    QCOMPARE(sizes, (QList<int>{100, 95, 90, 86}));
}

void tst_ReportForms::aRowIsNotSplitUnlessHigherThanAThirdOfAPage_data()
{
    QTest::addColumn<int>("lines");

    for (int lines = 2; lines <= 16; ++lines)
        QTest::addRow("%d lines", lines) << lines;
}

void tst_ReportForms::aRowIsNotSplitUnlessHigherThanAThirdOfAPage()
{
    QFETCH(int, lines);
    const QString value = u"inicio\n"_s + u"medio\n"_s.repeated(lines - 2) + u"fin"_s;
    Form form = formOf(90 / lines + 3, value);
    form.sections[0].rows.prepend({u"r"_s, u"corto"_s});
    const LaidOutReport pages = laidOut(form);

    QVERIFY(pages.pageCount() > FirstPage + 1);
    for (int i = FirstPage; i < pages.pageCount(); ++i)
        QCOMPARE(bodyOf(pages, i).filter(u"inicio"_s).size(),
                 bodyOf(pages, i).filter(u"fin"_s).size());
}

void tst_ReportForms::noPageEndsWithAThirdOfItEmpty_data()
{
    QTest::addColumn<Form>("form");

    for (const int lines : {3, 9, 15, 16, 17, 25, 44, 60})
        QTest::addRow("rows of %d lines", lines)
            << formOf(150 / lines + 2, QStringList(lines, u"renglón"_s).join(u'\n'));
    SmallTable steps{{{.title = u"Paso"_s}}};
    for (int i = 1; i <= 40; ++i)
        steps.rows << Row{{Samples::manyWords(30)}};
    Form form = formOf(25);
    form.sections[0].rows << FormRow{u"¿Qué pasos?"_s, steps};
    QTest::newRow("a small table below rows") << form;
}

void tst_ReportForms::noPageEndsWithAThirdOfItEmpty()
{
    QFETCH(Form, form);
    const LaidOutReport pages = laidOut(form);

    QVERIFY(pages.pageCount() > FirstPage + 1);
    for (int i = FirstPage; i + 1 < pages.pageCount(); ++i) {
        const double empty = roomOfBody().bottom() - reachOfBody(pages, i).bottom();
        QVERIFY(empty < roomOfBody().height() / 3);
    }
}

void tst_ReportForms::briefRowsShareALineWhereBothFit()
{
    const QString tall = Samples::manyWords(40);
    Form form;
    form.sections = {{{},
                      {{u"estado"_s, u"lista"_s, true},
                       {u"tema"_s, u"agua"_s, true},
                       {u"solo"_s, u"uno"_s, true},
                       {u"largo"_s, tall, true},
                       {u"costo"_s, u"nada"_s, true},
                       {u"aparte"_s, u"no"_s}}}};
    const LaidOutReport pages = laidOut(form);
    const auto at = [&pages](const QString &line) {
        return placeOf(pages, FirstPage, line);
    };

    QCOMPARE(at(u"estado"_s).y(), at(u"tema"_s).y());
    QVERIFY(at(u"lista"_s).x() < at(u"tema"_s).x());
    for (const auto &[above, below] : {std::pair{u"tema"_s, u"solo"_s},
                                       {u"solo"_s, u"largo"_s},
                                       {u"largo"_s, u"costo"_s},
                                       {u"costo"_s, u"aparte"_s}}) {
        QVERIFY(at(above).y() < at(below).y());
        QCOMPARE(at(below).x(), at(u"estado"_s).x());
    }
    QVERIFY(formLines(pages).join(QString()).contains(tall));
}

void tst_ReportForms::aSmallTableIsAsWideAsTheForm()
{
    Form form = formOf(1);
    form.sections[0].rows << FormRow{u"pasos"_s, SmallTable{{{u"Paso"_s}}, {Row{{u"uno"_s}}}}};
    const LaidOutReport pages = laidOut(form);
    const auto at = [&pages](const QString &line) {
        return placeOf(pages, FirstPage, line);
    };

    QCOMPARE(at(u"Paso"_s).x(), at(u"pasos"_s).x());
    QCOMPARE(at(u"uno"_s).x(), at(u"rótulo 1"_s).x());
    QVERIFY(at(u"pasos"_s).y() < at(u"Paso"_s).y());
    QVERIFY(at(u"Paso"_s).y() < at(u"uno"_s).y());
}

void tst_ReportForms::noLineOfASplitRowIsLeftAlone()
{
    for (int lines = 17; lines < 100; ++lines) {
        const LaidOutReport pages =
            laidOut(formOf(2, QStringList(lines, u"renglón"_s).join(u'\n')));
        for (int i = FirstPage; i < pages.pageCount(); ++i)
            QVERIFY(bodyOf(pages, i).filter(u"renglón"_s).size() != 1);
    }
}

void tst_ReportForms::aSmallTableRepeatsItsHeader()
{
    SmallTable steps{{{.title = u"Paso"_s}, {.title = u"Fecha"_s, .kind = Column::Kind::Code}}};
    for (int i = 1; i <= 90; ++i)
        steps.rows << Row{{u"paso %1"_s.arg(i), u"31/03/2026"_s}};
    steps.rows << Row{{Samples::manyWords(2000), u"30/04/2026"_s}} << Row{{u"paso final"_s}};
    Form form = formOf(1);
    form.sections[0].rows << FormRow{u"¿Qué pasos?"_s, steps} << FormRow{u"r"_s, u"fin"_s};
    const LaidOutReport pages = laidOut(form);

    QVERIFY(pages.pageCount() > FirstPage + 4);
    for (int i = FirstPage; i < pages.pageCount(); ++i)
        QCOMPARE(bodyOf(pages, i).count(u"Paso"_s), 1);
    const QStringList lines = formLines(pages);
    QCOMPARE(lines.filter(QRegularExpression(u"^paso \\d+$"_s)).size(), 90);
    QCOMPARE(lines.filter(u"palabra"_s).join(QString()), Samples::manyWords(2000));
    QCOMPARE(lines.count(u"31/03/2026"_s), 90);
    QVERIFY(lines.contains(u"paso final"_s));
}

void tst_ReportForms::noSectionTitleIsLastOnAPage_data()
{
    QTest::addColumn<int>("rows");

    for (int rows = 24; rows <= 60; ++rows)
        QTest::addRow("%d rows above", rows) << rows;
}

void tst_ReportForms::noSectionTitleIsLastOnAPage()
{
    QFETCH(int, rows);
    Form form = formOf(rows);
    form.sections << FormSection{u"Segunda parte"_s, formOf(40).sections.first().rows};
    const LaidOutReport pages = laidOut(form);

    for (int i = FirstPage; i < pages.pageCount(); ++i)
        QVERIFY(bodyOf(pages, i).last() != u"Segunda parte"_s);
}

void tst_ReportForms::whatIsMissingIsSaid()
{
    Form form = formOf(1);
    form.sections[0].rows << FormRow{u"sin texto"_s} << FormRow{u"espacios"_s, u" \n"_s}
                          << FormRow{u"sin filas"_s, SmallTable{{{.title = u"Paso"_s}}}}
                          << FormRow{u"sin columnas"_s, SmallTable{{}, {Row{}}}};
    form.title = {};
    const LaidOutReport pages = laidOut(form);

    QCOMPARE(formLines(pages).count(u"Por completar"_s), 4);
    QVERIFY(!formLines(pages).contains(u"Paso"_s));
    QCOMPARE(pages.contents().last().text, u"Por completar"_s);
}

void tst_ReportForms::hostileTextsAreKept_data()
{
    QTest::addColumn<Form>("form");

    const QString word(20000, u'x');
    QTest::newRow("a word as title") << Form{.title = word};
    QTest::newRow("a word as kicker") << Form{.kicker = word, .title = u"t"_s};
    QTest::newRow("a word as section") << Form{.title = u"t"_s, .sections = {{word, {{u"r"_s}}}}};
    QTest::newRow("a word as label") << Form{.sections = {{{}, {{word, u"v"_s}}}}};
    QTest::newRow("a word as value") << Form{.sections = {{{}, {{u"r"_s, word}}}}};
    QTest::newRow("a word as what is missing")
        << Form{.title = u"t"_s, .sections = {{{}, {{u"r"_s}}}}, .missing = word};
    QTest::newRow("a word in a cell")
        << Form{.sections = {{{}, {{u"r"_s, SmallTable{{{u"c"_s}, {u"d"_s}}, {Row{{word}}}}}}}}};
    QTest::newRow("a word as column")
        << Form{.sections = {{{}, {{u"r"_s, SmallTable{{{word}, {u"d"_s}}, {Row{{u"v"_s}}}}}}}}};
}

void tst_ReportForms::hostileTextsAreKept()
{
    QFETCH(Form, form);
    const LaidOutReport pages(Samples::reportOf({form}));

    qsizetype letters = 0;
    for (int i = pages.contents().last().page - 1; i < pages.pageCount(); ++i) {
        const QStringList lines = bodyOf(pages, i);
        for (const QString &line : lines)
            letters += line.count(u'x') == line.size() ? line.size() : 0;
        QVERIFY(!lines.isEmpty());
        QVERIFY(roomOfBody().contains(reachOfBody(pages, i)));
    }
    QVERIFY(letters > 19900); // the number of a heading shares its first line
    QVERIFY(letters <= 20000);
}

void tst_ReportForms::aFormOfNothingIsABanner()
{
    const LaidOutReport pages(
        Samples::reportOf({Form{}, Form{.sections = {{}}}, Paragraph{u"p"_s}}));

    QCOMPARE(pages.pageCount(), 4);
    QCOMPARE(bodyOf(pages, 3).last(), u"p"_s);
}

void tst_ReportForms::belowAnUnnumberedChapterTheTitleHasNoNumber()
{
    const LaidOutReport pages(
        Samples::reportOf({Paper::Heading{1, u"Anexos"_s, false}, Paragraph{u"p"_s}, formOf(1)}));

    QCOMPARE(pages.contents().last().number, QString());
    QVERIFY(bodyOf(pages, FirstPage).contains(u"Una acción"_s));
}

TALLERISTA_TEST(tst_ReportForms)
#include "tst_reportforms.moc"

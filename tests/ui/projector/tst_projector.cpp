// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/report/fonts.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "ui/projector/roompage.h"
#include "ui/projector/wallpages.h"
#include "ui/projector/walltext.h"

#include <QAction>
#include <QFontMetricsF>
#include <QMenuBar>
#include <QPainter>
#include <QToolButton>

#include <cmath>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

QString words(int count, const QString &word = u"transparencia"_s)
{
    return QStringList(count, word).join(u' ');
}

TimerCard longTimer()
{
    return {words(14),
            u"1 h 35 min"_s,
            RoomPhase::Warning,
            u"Ending soon"_s,
            0.4,
            words(120),
            u"10:43"_s,
            u"We end at 10:54"_s,
            words(14)};
}

/// As many rows as wanted, each of \a length words.
QList<ResultRow> rows(int count, int length)
{
    QList<ResultRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append({u"M1-%1 + M2-%1"_s.arg(i, 2, 10, QChar(u'0')),
                     words(length),
                     u"Does not enter"_s,
                     RoomBand(1 + i % 3)});
    return rows;
}

TablesCard tables(int count, bool ownClocks)
{
    TablesCard card{longTimer(), {}};
    for (int i = 1; i <= count; ++i)
        card.mesas.append({i,
                           words(4),
                           ownClocks ? u"%1:30"_s.arg(i) : card.timer.remaining,
                           u"18 ideas"_s,
                           ownClocks ? words(40, u"pregunta"_s) : words(20)});
    return card;
}

RoomView viewOf(const RoomCard &card)
{
    return {RoomMode::Automatic, u"1 h 35 min"_s, RoomPhase::Overtime, u"Time is up"_s, {card}};
}

VotingCard votingCard(int columns, int rows, const QString &title)
{
    VotingCard card{words(3), {}};
    for (int i = 1; i <= columns; ++i) {
        VotingColumn column{words(2), {}};
        for (int row = 1; row <= rows; ++row)
            column.rows.append({u"M%1-%2"_s.arg(i).arg(row), title.left(60)});
        card.columns.append(column);
    }
    return card;
}

ScheduleCard schedule(int rows)
{
    ScheduleCard card{u"Agenda"_s, {}};
    for (int i = 0; i < rows; ++i)
        card.rows.append({u"09:%1"_s.arg(10 + i),
                          words(6),
                          RoomPlace(i % 3),
                          i % 3 == 1 ? u"Ahora"_s : QString()});
    return card;
}

IdeasCard ideas(int count)
{
    IdeasCard card{words(3), words(12), {}};
    for (int i = 1; i <= count; ++i)
        card.rows.append({u"M1-%1"_s.arg(i), words(12)});
    return card;
}

Wall wallOf(const QSize &size, int percent = 100)
{
    return {size, lightColors(), &reportFont, percent / 100.0};
}

/// (L1 + 0.05) / (L2 + 0.05), as WCAG has it.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
               + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The text of \a page that is read worst, and how well.
std::pair<double, QString> worstContrast(const WallPage &page, const Colors &colors)
{
    std::pair<double, QString> worst{21, {}};
    for (qsizetype i = 0; i < page.size(); ++i) {
        const auto *text = std::get_if<WallText>(&page.at(i));
        if (!text)
            continue;
        QColor ground = colors.background;
        for (qsizetype below = 0; below < i; ++below) {
            const auto *plate = std::get_if<WallPlate>(&page.at(below));
            if (plate && plate->rect.contains(text->rect.center()))
                ground = plate->fill;
        }
        const double here = contrast(text->ink, ground);
        if (here < worst.first)
            worst = {here, text->lines.join(u' ')};
    }
    return worst;
}

QList<WallText> textsOf(const WallPage &page)
{
    QList<WallText> texts;
    for (const WallItem &item : page) {
        if (const auto *text = std::get_if<WallText>(&item))
            texts.append(*text);
    }
    return texts;
}

/// What is wrong with a text of a page; empty if nothing is.
QString flawOf(const WallText &text, const Wall &wall)
{
    const QRectF whole(QPointF(0, 0), wall.size);
    const QFontMetricsF metrics(text.font);
    const QString said = text.lines.join(u" / "_s);
    if (!whole.contains(text.rect))
        return u"outside: "_s + said;
    if (text.font.pixelSize() + 1 < Wall::LeastSize * wall.unit())
        return u"too small: "_s + said;
    if (metrics.lineSpacing() * double(text.lines.size()) > text.rect.height() + 1)
        return u"too high: "_s + said;
    for (const QString &line : text.lines) {
        if (metrics.horizontalAdvance(line) > text.rect.width() + 1)
            return u"too wide: "_s + line;
    }
    return {};
}

/// Two texts of \a page that lie on each other; empty if none do.
QString clashOf(const WallPage &page)
{
    const QList<WallText> texts = textsOf(page);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts.at(i).rect & texts.at(j).rect;
            if (both.width() > 1 && both.height() > 1)
                return texts.at(i).lines.first() + u" | "_s + texts.at(j).lines.first();
        }
    }
    return {};
}

} // namespace

class tst_Projector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void everyTextFits_data();
    void everyTextFits();
    void nothingIsPaintedOutside();
    void aLongTextIsCutAfterFourLines();
    void noPageHasMoreThanTwelveLines();
    void shortListsAreWrittenLarger();
    void pagesAreTurnedAndNumbered();
    void anotherSubjectBeginsAtItsFirstPage();
    void f5FlipsWorkAndRoom();
    void typingGoesOnWhereItWas();
    void theImageFollowsTheDocumentAndItsClock();
    void aModeIsChosenFromAnywhere();
    void blackIsBlackAndReadingAloudIsNot();
    void anInvertedImageStaysSo();
    void noNameReachesTheRoom();
    void closingTheWorkshopEmptiesTheImage();

private:
    static RoomPage *room(const TestWindow &desk) { return desk.window->findChild<RoomPage *>(); }
    static void press(const TestWindow &desk, const QKeySequence &keys)
    {
        QTest::keySequence(desk.window.get(), keys);
    }
    static bool isOnRoom(const TestWindow &desk) { return room(desk) && room(desk)->isVisible(); }
    static void trigger(const TestWindow &desk, const QString &text)
    {
        for (QAction *action : desk.window->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    /// Looks at the picture and sends it.
    static void send(const TestWindow &desk, const QString &mode)
    {
        trigger(desk, mode);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
};

void tst_Projector::initTestCase()
{
    ensureReportFonts();
}

void tst_Projector::everyTextIsReadable_data()
{
    QTest::addColumn<RoomPhase>("phase");
    QTest::addColumn<bool>("inverted");

    for (int phase = 0; phase <= int(RoomPhase::Paused); ++phase) {
        for (const bool inverted : {false, true})
            QTest::addRow("phase %d, %s", phase, inverted ? "inverted" : "light")
                << RoomPhase(phase) << inverted;
    }
}

void tst_Projector::everyTextIsReadable()
{
    QFETCH(RoomPhase, phase);
    QFETCH(bool, inverted);
    const Colors colors = inverted ? darkColors() : lightColors();
    const Wall wall{QSize(1920, 1080), colors, &reportFont};
    TimerCard timer = longTimer();
    timer.phase = phase;
    timer.turn = u"Turno 3 de 8 · 0:37"_s;
    TablesCard eight = tables(8, true);
    eight.timer = timer;
    for (MesaCard &mesa : eight.mesas) {
        mesa.phase = phase;
        mesa.phaseWord = u"Por terminar"_s;
    }

    for (const RoomCard &card : {RoomCard(timer),
                                 RoomCard(eight),
                                 RoomCard(ResultCard{words(2), words(5), rows(6, 3)}),
                                 RoomCard(MessageCard{words(2), words(5), words(2), {}}),
                                 RoomCard(TextCard{words(2), words(3), words(5)}),
                                 RoomCard(schedule(9)),
                                 RoomCard(ideas(4)),
                                 RoomCard(votingCard(2, 5, words(3))),
                                 RoomCard(HourCard{words(2), u"10:43"_s})}) {
        for (const WallPage &page :
             wallPages(wall, {RoomMode::Automatic, u"9:41"_s, phase, u"Por terminar"_s, {card}})) {
            const auto [least, text] = worstContrast(page, colors);
            QVERIFY2(least >= 4.5, qPrintable(u"%1: %2"_s.arg(least).arg(text)));
        }
    }
}

void tst_Projector::everyTextFits_data()
{
    QTest::addColumn<RoomView>("view");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");

    const QList<std::pair<const char *, RoomCard>> cards{
        {"a clock", longTimer()},
        {"a clock alone",
         TimerCard{u"Taller"_s, {}, {}, u"Not started"_s, 0, {}, u"08:30"_s, {}, {}}},
        {"two tables", tables(2, false)},
        {"seven tables with clocks of their own", tables(7, true)},
        {"rules", HowCard{u"How it is decided"_s, {words(5), words(20), words(30), words(8)}}},
        {"a short result", ResultCard{words(4), words(10), rows(5, 3)}},
        {"a long result", ResultCard{words(14), words(60), rows(40, 30)}},
        {"rows without a text", ResultCard{u"x"_s, {}, rows(12, 0)}},
        {"one endless word",
         ResultCard{
             QString(300, u'x'), QString(300, u'y'), {{u"M1-01"_s, QString(500, u'ñ'), {}, {}}}}},
        {"five",
         FiveCard{u"Mesa 1"_s, words(3), {{u"M1-01"_s, words(14)}, {u"M1-02"_s, words(9)}}}},
        {"steps", MessageCard{words(10), words(40), words(3), {{u"09:00"_s, words(6)}}}},
        {"a short message", TextCard{{}, {}, words(4)}},
        {"a text that goes on", TextCard{words(9), words(9), words(400)}},
        {"a text of one endless word", TextCard{words(2), {}, QString(280, u'x')}},
        {"an agenda", schedule(12)},
        {"ideas", ideas(18)},
        {"a list to vote", votingCard(2, 12, words(9))},
        {"a list with a column of its own", votingCard(1, 12, QString(60, u'x'))},
        {"an hour", HourCard{words(14), u"10:43"_s}},
    };
    for (const auto &[name, card] : cards) {
        for (const QSize &size : {QSize(1920, 1080),
                                  QSize(1366, 768),
                                  QSize(1024, 768),
                                  QSize(3840, 2160),
                                  QSize(900, 540)}) {
            for (const int percent : {80, 100, 150})
                QTest::addRow("%s at %d × %d, %d %%", name, size.width(), size.height(), percent)
                    << viewOf(card) << size << percent;
        }
    }
}

void tst_Projector::everyTextFits()
{
    QFETCH(RoomView, view);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const Wall wall = wallOf(size, percent);

    const QList<WallPage> pages = wallPages(wall, view);

    QVERIFY(!pages.isEmpty());
    for (const WallPage &page : pages) {
        QCOMPARE(clashOf(page), QString());
        for (const WallText &text : textsOf(page))
            QCOMPARE(flawOf(text, wall), QString());
    }
}

void tst_Projector::nothingIsPaintedOutside()
{
    constexpr int margin = 60;
    const QSize size(1366, 768);
    const Wall wall = wallOf(size);
    for (const RoomCard &card : {RoomCard(longTimer()),
                                 RoomCard(tables(2, false)),
                                 RoomCard(ResultCard{words(6), words(20), rows(14, 12)})}) {
        for (const WallPage &page : wallPages(wall, viewOf(card))) {
            QImage image(size.grownBy({margin, margin, margin, margin}), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(margin, margin);
            paintPage(painter, page);
            painter.end();
            QImage inside = image;
            QPainter(&inside).fillRect(QRect({margin, margin}, size), Qt::white);
            image.fill(Qt::white);
            QCOMPARE(inside, image);
        }
    }
}

void tst_Projector::aLongTextIsCutAfterFourLines()
{
    const ResultCard card{u"Mesa 1"_s, {}, rows(1, 60)};

    const WallPage page = wallPages(wallOf({1920, 1080}), viewOf(card)).first();

    bool found = false;
    for (const WallText &text : textsOf(page)) {
        if (text.lines.size() == 4) {
            QVERIFY(text.lines.last().endsWith(u'…'));
            found = true;
        }
        QVERIFY(text.lines.size() <= 4);
    }
    QVERIFY(found);
}

void tst_Projector::noPageHasMoreThanTwelveLines()
{
    const ResultCard card{{}, {}, rows(30, 9)};

    const auto pages = wallPages(wallOf({1920, 1080}), {RoomMode::Result, {}, {}, {}, {card}});

    QVERIFY(pages.size() >= 3);
    for (const WallPage &page : pages) {
        qsizetype lines = 0;
        for (const WallText &text : textsOf(page)) {
            if (text.lines.first().startsWith(u"trans"_s))
                lines += text.lines.size();
        }
        QVERIFY2(lines >= 4 && lines <= 12, qPrintable(QString::number(lines)));
    }
}

void tst_Projector::shortListsAreWrittenLarger()
{
    const auto sizeFor = [](int count) {
        const HowCard card{u"x"_s, QStringList(count, words(4))};
        return textsOf(wallPages(wallOf({1920, 1080}), viewOf(card)).first())
            .last()
            .font.pixelSize();
    };
    QVERIFY(sizeFor(3) > sizeFor(12));
    QVERIFY(sizeFor(12) >= 36);
}

void tst_Projector::pagesAreTurnedAndNumbered()
{
    RoomPage page(&reportFont);
    page.resize(1366, 768);
    page.setView(viewOf(ResultCard{u"Mesa 1"_s, {}, rows(30, 9)}));
    const int count = page.pageCount();
    QVERIFY(count > 2);
    QCOMPARE(textsOf(page.currentPage()).last().lines, QStringList{u"1/%1"_s.arg(count)});

    QTest::keyClick(&page, Qt::Key_PageDown);
    QCOMPARE(page.page(), 1);
    QTest::keyClick(&page, Qt::Key_PageUp);
    QTest::keyClick(&page, Qt::Key_PageUp);
    QCOMPARE(page.page(), count - 1);
    QTest::keyClick(&page, Qt::Key_Space);
    QCOMPARE(page.page(), 0);
}

void tst_Projector::anotherSubjectBeginsAtItsFirstPage()
{
    RoomPage page(&reportFont);
    page.resize(1366, 768);
    RoomView view = viewOf(ResultCard{u"Mesa 1"_s, {}, rows(30, 9)});
    page.setView(view);
    page.turn(1);

    view.clock = u"9:59"_s;
    page.setView(view);
    QCOMPARE(page.page(), 1);

    page.setView(viewOf(ResultCard{u"Mesa 2"_s, {}, rows(30, 9)}));
    QCOMPARE(page.page(), 0);
}

void tst_Projector::f5FlipsWorkAndRoom()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    press(desk, Qt::Key_F5);
    QVERIFY(!room(desk)); // nothing to show yet
    desk.window->openFile(workshop.path());

    press(desk, Qt::Key_F5);
    QVERIFY(isOnRoom(desk));
    QVERIFY(!desk.window->view()->isVisible());
    QVERIFY(!desk.window->menuBar()->isVisible());
    QCoreApplication::processEvents(); // the menus give way
    QCOMPARE(room(desk)->size(), desk.window->size());

    press(desk, Qt::Key_F5);
    QVERIFY(!isOnRoom(desk));
    QVERIFY(desk.window->view()->isVisible());
    QVERIFY(desk.window->menuBar()->isVisible());

    press(desk, Qt::Key_F5);
    QTest::keyClick(room(desk), Qt::Key_Escape);
    QVERIFY(desk.window->view()->isVisible());
}

void tst_Projector::typingGoesOnWhereItWas()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    desk.go(Stage::Ideas);
    auto *field = desk.window->findChild<QLineEdit *>(u"captureField2"_s);
    field->setFocus();
    QTest::keyClicks(field, u"half a th"_s);

    press(desk, Qt::Key_F5);
    press(desk, Qt::Key_F5);

    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"ought"_s);
    QCOMPARE(field->text(), u"half a thought"_s);
}

void tst_Projector::theImageFollowsTheDocumentAndItsClock()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    press(desk, Qt::Key_F5);
    QVERIFY(std::holds_alternative<MessageCard>(room(desk)->view().cards.first()));

    press(desk, Qt::CTRL | Qt::Key_Return);
    desk.clock.advance(2'000);
    press(desk, Qt::CTRL | Qt::Key_Return);
    QVERIFY(isOnRoom(desk));
    auto card = std::get<TablesCard>(room(desk)->view().cards.first());
    QCOMPARE(card.mesas.first().count.left(1), u"0"_s);

    WorkshopDocument &document = *desk.window->document();
    IdeaDraft draft;
    draft.text = u"Publish the budget"_s;
    QVERIFY(captureIdea(document, document.stores().mesas.all()->first().id(), draft));
    card = std::get<TablesCard>(room(desk)->view().cards.first());
    QCOMPARE(card.mesas.first().count.left(1), u"1"_s);
}

void tst_Projector::aModeIsChosenFromAnywhere()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    send(desk, u"Image: two tables"_s);
    QVERIFY(isOnRoom(desk));
    QVERIFY(std::holds_alternative<TablesCard>(room(desk)->view().cards.first()));

    send(desk, u"Image: timer"_s);
    QVERIFY(std::holds_alternative<TimerCard>(room(desk)->view().cards.first()));

    send(desk, u"Image: automatic"_s);
    QVERIFY(std::holds_alternative<MessageCard>(room(desk)->view().cards.first()));
}

void tst_Projector::blackIsBlackAndReadingAloudIsNot()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    press(desk, Qt::CTRL | Qt::Key_B);
    press(desk, Qt::Key_F5);

    const QImage image = room(desk)->grab().toImage();
    QImage black(image.size(), image.format());
    black.fill(Qt::black);
    QCOMPARE(image, black);
    press(desk, Qt::Key_F5);

    press(desk, Qt::CTRL | Qt::Key_L);
    QVERIFY(isOnRoom(desk));
    QCOMPARE(room(desk)->view().mode, RoomMode::Automatic);
    press(desk, Qt::CTRL | Qt::Key_L);
    QVERIFY(!isOnRoom(desk));

    press(desk, Qt::CTRL | Qt::Key_B);
    press(desk, Qt::Key_F5);
    QCOMPARE(room(desk)->view().mode, RoomMode::Automatic);
}

void tst_Projector::anInvertedImageStaysSo()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    press(desk, Qt::Key_F5);
    const auto ground = [&] {
        return room(desk)->grab().toImage().pixelColor(2, 2);
    };
    QCOMPARE(ground(), lightColors().background);

    trigger(desk, u"Light letters on a dark image"_s);

    QCOMPARE(ground(), darkColors().background);
    QVERIFY(desk.settings.projectorInverted());
}

void tst_Projector::noNameReachesTheRoom()
{
    TestWorkshop workshop;
    IdeaDraft draft;
    draft.text = u"Publish the budget"_s;
    draft.author = u"Zutana"_s;
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), draft));
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    press(desk, Qt::Key_F5);
    QStringList modes;
    for (const QAction *action : desk.window->actions()) {
        if (action->text().startsWith(u"Image: "_s))
            modes.append(action->text());
    }
    QCOMPARE(modes.size(), 17);
    for (const QString &mode : modes) {
        if (mode == u"Image: message"_s)
            continue;
        send(desk, mode);
        QVERIFY(!room(desk)->accessibleDescription().isEmpty());
        QVERIFY(!room(desk)->accessibleDescription().contains(u"Zutana"_s));
        for (const WallText &text : textsOf(room(desk)->currentPage()))
            QVERIFY(!text.lines.join(u' ').contains(u"Zutana"_s));
    }
}

void tst_Projector::closingTheWorkshopEmptiesTheImage()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow desk;
    desk.window->openFile(workshop.path());
    press(desk, Qt::Key_F5);

    press(desk, Qt::CTRL | Qt::Key_W);

    QVERIFY(!isOnRoom(desk));
    QVERIFY(room(desk)->view().cards.isEmpty());
    QVERIFY(desk.window->menuBar()->isVisible());
    desk.window->openFile(workshop.path());
    QCOMPARE(desk.window->findChild<QToolButton *>(u"projectorState"_s)->text(),
             u"Projector: off"_s);
}

TALLERISTA_TEST(tst_Projector)
#include "tst_projector.moc"

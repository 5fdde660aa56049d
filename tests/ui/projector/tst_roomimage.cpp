// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/fonts.h"
#include "tests/support/testclass.h"
#include "ui/projector/lightsignal.h"
#include "ui/projector/roomimage.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QVariantAnimation>

#include <array>
#include <cmath>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(960, 540);

RoomView message(const QString &text)
{
    return {RoomMode::Message, {}, {}, {}, {TextCard{{}, {}, text}}};
}

RoomView timer(const QString &remaining)
{
    TimerCard card;
    card.title = u"Lluvia de ideas"_s;
    card.remaining = remaining;
    card.hour = u"10:43"_s;
    return {RoomMode::Timer, remaining, RoomPhase::Normal, {}, {card}};
}

RoomView result(int rows)
{
    ResultCard card{u"Mesa 1"_s, u"Entran 10 ideas."_s, {}};
    for (int i = 1; i <= rows; ++i)
        card.rows.append(
            {u"M1-%1"_s.arg(i), u"Publicar el presupuesto"_s, u"Entra"_s, RoomBand::In});
    return {RoomMode::Result, u"9:00"_s, RoomPhase::Warning, u"Por terminar"_s, {card}};
}

/// \a newest is the one that is marked, from 1; 0: none is.
RoomView wallOf(int count, int newest, const QString &clock = u"9:00"_s)
{
    IdeasCard card{u"Mesa 1: ideas"_s, u"¿Qué falta?"_s, {}};
    for (int i = 1; i <= count; ++i) {
        card.rows.append({u"M1-%1"_s.arg(i), u"Publicar el presupuesto"_s});
        if (i == newest)
            card.rows.last().news = u"Nueva"_s;
    }
    return {RoomMode::Ideas, clock, RoomPhase::Normal, {}, {card}};
}

QStringList linesOf(const WallPage &page)
{
    QStringList lines;
    for (const WallItem &item : page) {
        if (const auto *text = std::get_if<WallText>(&item))
            lines += text->lines;
    }
    return lines;
}

QList<RoomView> subjects()
{
    return {message(u"Regresamos a las 10:40"_s),
            timer(u"9:41"_s),
            result(4),
            result(30),
            RoomView{RoomMode::Black, {}, {}, {}, {}},
            message(u"Favor dejar libre la salida"_s)};
}

QImage pictureOf(RoomImage &image)
{
    return image.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// \a view alone, as an image that never showed anything else.
QImage alone(const RoomView &view, const RoomLook &look)
{
    RoomImage image(&reportFont);
    image.resize(Size);
    image.setLook(look);
    image.setView(view);
    return pictureOf(image);
}

/// But for the edges of letters, which a font may place by a fraction of a pixel.
bool looksLike(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += int(qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 100);
    }
    return one.size() == other.size() && different < 60;
}

/// Luminance of a colour on a screen, 0 to 1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

class tst_RoomImage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() const { ensureReportFonts(); }
    void atNoInstantIsThereAMixture();
    void aFadeGoesFromTheOldToTheNew();
    void anUndoneSubjectIsWholeAgain();
    void aFadeIsShort();
    void blackComesAtOnce();
    void aCountdownDoesNotFade();
    void aHiddenImageKeepsNothing();
    void theLightIsSlowAndSoft();
    void theLightComesOnceAndGoes();
    void withoutMotionThereIsNoLight();
    void aPictureOfAnotherScreenIsTrue();
    void itTurnsToTheLatestIdea();
    void aHeadingStandsOnEveryPageOfItsIdeas();
    void textsAreNoMarkup();
    void theMarkOfARehearsalIsOnEveryPage();
    void largerLettersAreLarger();
    void theLargestLettersKeepWhatCounts_data();
    void theLargestLettersKeepWhatCounts();

private:
    static QVariantAnimation *fadeOf(const RoomImage &image)
    {
        return image.findChild<QVariantAnimation *>(u"fade"_s);
    }
    static QVariantAnimation *lightOf(const RoomImage &image)
    {
        return image.findChild<QVariantAnimation *>(u"light"_s);
    }
    static void halt(QVariantAnimation &animation, int ms)
    {
        animation.pause();
        animation.setCurrentTime(ms);
    }
};

void tst_RoomImage::atNoInstantIsThereAMixture()
{
    const RoomLook still{false, 100, false};
    QVERIFY(!looksLike(alone(result(4), still), alone(result(3), still)));
    QHash<int, QImage> pictures;
    const QList<RoomView> views = subjects();
    for (int i = 0; i < views.size(); ++i)
        pictures.insert(i, alone(views.at(i), still));
    RoomImage image(&reportFont);
    image.setLook(still);
    image.resize(Size);
    image.show();
    QRandomGenerator random(7);
    for (int step = 0; step < 60; ++step) {
        const int next = random.bounded(int(views.size()));
        image.setView(views.at(next));
        QVERIFY(looksLike(pictureOf(image), pictures.value(next)));
    }
}

void tst_RoomImage::aFadeGoesFromTheOldToTheNew()
{
    const RoomLook moving{false, 100, true};
    const QImage old = alone(timer(u"9:41"_s), moving);
    const QImage fresh = alone(result(4), moving);
    RoomImage image(&reportFont);
    image.setLook(moving);
    image.resize(Size);
    image.show();
    image.setView(timer(u"9:41"_s));
    fadeOf(image)->stop();

    image.setView(result(4));
    halt(*fadeOf(image), 0);
    QCOMPARE(pictureOf(image), old);

    halt(*fadeOf(image), RoomImage::FadeMs / 2);
    const QImage half = pictureOf(image);
    for (const QPoint &point : {QPoint(480, 300), QPoint(100, 60), QPoint(700, 250)}) {
        for (const auto channel : std::array<int (*)(QRgb), 3>{qRed, qGreen, qBlue}) {
            const int mean = (channel(old.pixel(point)) + channel(fresh.pixel(point))) / 2;
            QVERIFY(qAbs(channel(half.pixel(point)) - mean) <= 2);
        }
    }

    fadeOf(image)->stop();
    QCOMPARE(pictureOf(image), fresh);
}

void tst_RoomImage::anUndoneSubjectIsWholeAgain()
{
    const RoomLook moving{true, 100, true};
    RoomImage image(&reportFont);
    image.setLook(moving);
    image.resize(Size);
    image.show();
    image.setView(timer(u"9:41"_s));
    image.setView(result(4));
    image.setView(timer(u"9:41"_s));
    fadeOf(image)->stop();
    QCOMPARE(pictureOf(image), alone(timer(u"9:41"_s), moving));
}

void tst_RoomImage::aFadeIsShort()
{
    QVERIFY(RoomImage::FadeMs <= 600);
    const RoomImage image(&reportFont);
    QCOMPARE(fadeOf(image)->duration(), RoomImage::FadeMs);
}

void tst_RoomImage::blackComesAtOnce()
{
    RoomImage image(&reportFont);
    image.resize(Size);
    image.show();
    image.setView(result(4));
    image.setView({RoomMode::Black, {}, {}, {}, {}});
    QImage black(Size, QImage::Format_RGB32);
    black.fill(Qt::black);
    QCOMPARE(pictureOf(image), black);
}

void tst_RoomImage::aCountdownDoesNotFade()
{
    RoomImage image(&reportFont);
    image.resize(Size);
    image.show();
    image.setView(timer(u"9:41"_s));
    fadeOf(image)->stop();
    image.setView(timer(u"9:40"_s));
    QCOMPARE(fadeOf(image)->state(), QAbstractAnimation::Stopped);
    QCOMPARE(pictureOf(image), alone(timer(u"9:40"_s), {}));
}

void tst_RoomImage::aHiddenImageKeepsNothing()
{
    RoomImage image(&reportFont);
    image.resize(Size);
    image.show();
    image.setView(result(4));
    image.hide();
    image.setView({});
    image.setView(message(u"Nuevo"_s));
    image.show();
    QCOMPARE(pictureOf(image), alone(message(u"Nuevo"_s), {}));
}

void tst_RoomImage::theLightIsSlowAndSoft()
{
    QList<int> tops;
    double most = 0;
    for (int ms = 1; ms < LightSignal::Ms; ++ms) {
        const double here = LightSignal::strength(ms);
        most = std::max(most, here);
        if (here > LightSignal::strength(ms - 1) && here >= LightSignal::strength(ms + 1))
            tops.append(ms);
    }
    QCOMPARE(LightSignal::Ms, 3'000);
    QCOMPARE(LightSignal::strength(0), 0.0);
    QVERIFY(LightSignal::strength(LightSignal::Ms) < 0.001);
    QCOMPARE(tops.size(), 2);
    QVERIFY(tops.last() - tops.first() >= 1'000);
    for (const Colors &colors : {lightColors(), darkColors()}) {
        const QColor lit = mixed(colors.background, colors.timerWarning.ground, most);
        QVERIFY(qAbs(luminance(lit) - luminance(colors.background)) < 0.25);
    }
}

void tst_RoomImage::theLightComesOnceAndGoes()
{
    RoomImage image(&reportFont);
    image.resize(Size);
    image.show();
    image.setView(timer(u"0:00"_s));
    fadeOf(image)->stop();
    const QImage before = pictureOf(image);

    image.giveLight();
    QCOMPARE(lightOf(image)->loopCount(), 1);
    halt(*lightOf(image), LightSignal::SwellMs / 2);
    const QImage lit = pictureOf(image);
    QVERIFY(lit.pixel(2, 2) != before.pixel(2, 2));
    QCOMPARE(lit.copy(60, 40, 840, 460), before.copy(60, 40, 840, 460)); // the texts stay

    lightOf(image)->stop();
    QCOMPARE(pictureOf(image), before);
}

void tst_RoomImage::withoutMotionThereIsNoLight()
{
    RoomImage image(&reportFont);
    image.resize(Size);
    image.setLook({false, 100, false});
    image.show();
    image.setView(timer(u"0:00"_s));
    image.giveLight();
    QCOMPARE(lightOf(image)->state(), QAbstractAnimation::Stopped);
}

void tst_RoomImage::aPictureOfAnotherScreenIsTrue()
{
    RoomImage wall(&reportFont);
    wall.resize(1920, 1080);
    RoomImage picture(&reportFont);
    picture.resize(320, 240);
    picture.setWallSize(wall.size());
    for (const RoomView &view : subjects()) {
        wall.setView(view);
        picture.setView(view);
        QCOMPARE(picture.pageCount(), wall.pageCount());
        const QImage large =
            pictureOf(wall).scaled(320, 180, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage small = pictureOf(picture).copy(0, 30, 320, 180);
        qint64 difference = 0;
        for (int y = 0; y < 180; ++y) {
            for (int x = 0; x < 320; ++x)
                difference += qAbs(qGray(large.pixel(x, y)) - qGray(small.pixel(x, y)));
        }
        QVERIFY2(difference / (320 * 180) < 8, qPrintable(QString::number(difference)));
    }
}

void tst_RoomImage::itTurnsToTheLatestIdea()
{
    RoomImage image(&reportFont);
    image.resize(1920, 1080);
    image.setView(wallOf(40, 40));
    const int last = image.pageCount() - 1;
    QVERIFY(last > 0);
    QCOMPARE(image.page(), last);

    image.turn(1);
    image.setView(wallOf(40, 40, u"8:59"_s));
    QCOMPARE(image.page(), 0); // where somebody turned it

    image.setView(wallOf(41, 41));
    QCOMPARE(image.page(), image.pageCount() - 1);
    image.setView(wallOf(41, 1));
    QCOMPARE(image.page(), 0);
}

void tst_RoomImage::aHeadingStandsOnEveryPageOfItsIdeas()
{
    RoomImage image(&reportFont);
    image.resize(1920, 1080);
    RoomView view = wallOf(40, 0);
    for (IdeaRow &row : std::get<IdeasCard>(view.cards.first()).rows)
        row.heading = u"Open data"_s;
    image.setView(view);
    QVERIFY(image.pageCount() > 1);
    for (int page = 0; page < image.pageCount(); ++page) {
        QCOMPARE(linesOf(image.currentPage()).count(u"Open data"_s), 1);
        image.turn(1);
    }
}

void tst_RoomImage::textsAreNoMarkup()
{
    RoomImage image(&reportFont);
    image.resize(1920, 1080);
    for (const QString &text : {u"<b>bold</b> &amp; <img src=x>"_s,
                                u"\u202Eהכל פתוח"_s,
                                u"Parks 🌳 for all 👩‍👩‍👧"_s}) {
        RoomView view = wallOf(1, 0);
        std::get<IdeasCard>(view.cards.first()).rows.first().text = text;
        image.setView(view);
        QVERIFY2(linesOf(image.currentPage()).contains(text),
                 qPrintable(linesOf(image.currentPage()).join(u'|')));
    }
}

void tst_RoomImage::theMarkOfARehearsalIsOnEveryPage()
{
    RoomImage image(&reportFont);
    image.resize(1920, 1080);
    for (RoomView view : subjects()) {
        view.mark = u"REHEARSAL"_s;
        image.setView(view);
        for (int page = 0; page < image.pageCount(); ++page) {
            QVERIFY(linesOf(image.currentPage()).contains(u"◆ REHEARSAL"_s));
            image.turn(1);
        }
    }
}

void tst_RoomImage::largerLettersAreLarger()
{
    const auto letters = [](int percent) {
        RoomImage image(&reportFont);
        image.resize(1920, 1080);
        image.setLook({false, percent, false});
        image.setView(result(4));
        return std::get<WallText>(image.currentPage().at(3)).font.pixelSize();
    };
    QVERIFY(letters(80) < letters(100));
    QVERIFY(letters(100) < letters(150));
}

void tst_RoomImage::theLargestLettersKeepWhatCounts_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("on a wide wall") << QSize(1920, 1080);
    QTest::newRow("on a laptop") << QSize(1366, 768);
}

void tst_RoomImage::theLargestLettersKeepWhatCounts()
{
    QFETCH(QSize, size);
    const QString question =
        u"What else could your institution do in the next two years, and who would answer for it?"_s;
    TablesCard card;
    card.timer.title = u"Discussion and brainstorm"_s;
    card.timer.remaining = u"14:03"_s;
    card.timer.instructions =
        u"Write in silence, one idea a card: what could be done in the next two "
        "years? Then read it out when it is your turn, please."_s;
    card.mesas = {{1, u"Table 1"_s, {}, u"16 ideas"_s, question},
                  {2, u"Table 2"_s, {}, u"13 ideas"_s, question}};
    const QString longIdea = u"A national system that follows every commitment of open government "
                             u"with open data, people "
                             "who take part, and dates that all can see"_s;
    RoomView list = wallOf(3, 0);
    std::get<IdeasCard>(list.cards.first()).question = question;
    std::get<IdeasCard>(list.cards.first()).rows.first().text = longIdea;
    RoomImage image(&reportFont);
    image.resize(size);
    image.setLook({false, 150, false});

    RoomView tables = wallOf(1, 0);
    tables.cards = {card};
    image.setView(tables);
    QVERIFY(linesOf(image.currentPage()).contains(u"16 ideas"_s));
    QVERIFY(linesOf(image.currentPage()).contains(u"13 ideas"_s));

    image.setView(list);
    QVERIFY2(linesOf(image.currentPage()).join(u' ').contains(longIdea),
             qPrintable(linesOf(image.currentPage()).join(u'|')));
}

TALLERISTA_TEST(tst_RoomImage)
#include "tst_roomimage.moc"

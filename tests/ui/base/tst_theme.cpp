// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/actiontable.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QWheelEvent>

#include <cmath>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

void addPairs(const char *theme, const Colors &colors)
{
    constexpr double text = 4.5;
    constexpr double shape = 3;
    const auto row = [&](const char *what, const QColor &one, const QColor &other, double least) {
        QTest::addRow("%s: %s", theme, what) << one << other << least;
    };
    row("ink on surface", colors.ink, colors.surface, text);
    row("ink on background", colors.ink, colors.background, text);
    row("ink on selected row", colors.ink, colors.selectedRow, text);
    row("secondary on surface", colors.secondaryInk, colors.surface, text);
    row("secondary on background", colors.secondaryInk, colors.background, text);
    row("secondary on selected row", colors.secondaryInk, colors.selectedRow, text);
    row("primary button", colors.onPrimary, colors.primary, text);
    row("selected text", colors.onAccent, colors.accent, text);
    row("accent as text", colors.accent, colors.surface, text);
    row("accent as ring on background", colors.accent, colors.background, shape);
    row("accent as ring on selected row", colors.accent, colors.selectedRow, shape);
    row("control border on surface", colors.controlBorder, colors.surface, shape);
    row("control border on background", colors.controlBorder, colors.background, shape);
    for (const auto &[name, pair] : {std::pair("notice", colors.notice),
                                     std::pair("problem", colors.problem),
                                     std::pair("good", colors.good)}) {
        row(qPrintable(u"%1 on its ground"_s.arg(QLatin1StringView(name))),
            pair.ink,
            pair.ground,
            text);
        row(qPrintable(u"%1 on surface"_s.arg(QLatin1StringView(name))),
            pair.ink,
            colors.surface,
            text);
        row(qPrintable(u"ink on %1"_s.arg(QLatin1StringView(name))), colors.ink, pair.ground, text);
        row(qPrintable(u"%1 as a mark on selected row"_s.arg(QLatin1StringView(name))),
            pair.ink,
            colors.selectedRow,
            shape);
    }
    row("timer, normal", colors.timerNormal.ink, colors.timerNormal.ground, text);
    row("timer, warning", colors.timerWarning.ink, colors.timerWarning.ground, text);
    row("timer, danger", colors.timerDanger.ink, colors.timerDanger.ground, text);
    row("timer, overtime", colors.timerOvertime.ink, colors.timerOvertime.ground, text);
    row("timer, paused", colors.timerPaused.ink, colors.timerPaused.ground, text);
    for (size_t i = 0; i < colors.mesas.size(); ++i) {
        const auto name = [&](const char *ground) {
            return u"table %1 on %2"_s.arg(i + 1).arg(QLatin1StringView(ground)).toUtf8();
        };
        row(name("surface"), colors.mesas.at(i), colors.surface, text);
        row(name("background"), colors.mesas.at(i), colors.background, text);
        row(name("selected row"), colors.mesas.at(i), colors.selectedRow, text);
    }
}

/// The mean luminance of what \a icon paints.
double inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(32).toImage();
    double sum = 0;
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() < 128)
                continue;
            sum += luminance(color);
            ++painted;
        }
    }
    return painted == 0 ? -1 : sum / painted;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void aPaletteIsDarkWhenItsTextIsLighter();
    void theChoiceDressesTheApplication();
    void asTheSystemForgetsOurOwnDark();
    void tablesHaveColoursOfTheirOwn();
    void everyIconIsEmbeddedTwice();
    void iconsFollowTheTheme();
    void aLargeSystemFontEnlargesEverything();
    void controlsAreHighEnoughToHit();
    void aFocusedButtonHasARing();
    void motionCanBeSwitchedOff();
    void theWheelTurnsOnlyWhatHasTheFocus();
};

void tst_Theme::everyPairCanBeRead_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("least");

    addPairs("light", lightColors());
    addPairs("dark", darkColors());
}

void tst_Theme::everyPairCanBeRead()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, least);

    const double measured = contrast(one, other);
    QVERIFY2(measured >= least,
             qPrintable(u"%1 on %2 is %3 : 1"_s.arg(one.name(), other.name()).arg(measured)));
}

void tst_Theme::aPaletteIsDarkWhenItsTextIsLighter()
{
    QVERIFY(Theme::looksDark(paletteOf(darkColors())));
    QVERIFY(!Theme::looksDark(paletteOf(lightColors())));
}

void tst_Theme::theChoiceDressesTheApplication()
{
    Theme theme;
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&] { ++changes; });

    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().background);

    theme.setChoice(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().background);
    QCOMPARE(changes, 2);
}

void tst_Theme::asTheSystemForgetsOurOwnDark()
{
    Theme theme;
    theme.setChoice(ThemeChoice::System);
    const bool system = theme.isDark();

    theme.setChoice(system ? ThemeChoice::Light : ThemeChoice::Dark);
    theme.setChoice(ThemeChoice::System);

    QCOMPARE(theme.isDark(), system);
}

void tst_Theme::tablesHaveColoursOfTheirOwn()
{
    const Theme theme;
    QVERIFY(theme.mesaColor(1) != theme.mesaColor(2));
    QVERIFY(theme.mesaColor(20).isValid());
    QCOMPARE(theme.mesaColor(0), theme.mesaColor(1));
}

void tst_Theme::everyIconIsEmbeddedTwice()
{
    for (const auto &row : actionTable()) {
        const auto name = QString::fromLatin1(row.icon);
        QVERIFY2(QFile::exists(u":/icons/light/"_s + name), row.icon);
        QVERIFY2(QFile::exists(u":/icons/dark/"_s + name), row.icon);
    }
}

void tst_Theme::iconsFollowTheTheme()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    const double onLight = inkOf(theme.icon(u"edit-undo"_s));
    const double onPrimaryOfLight = inkOf(theme.iconOnPrimary(u"edit-undo"_s));
    theme.setChoice(ThemeChoice::Dark);
    const double onDark = inkOf(theme.icon(u"edit-undo"_s));

    QVERIFY(onLight >= 0);
    QVERIFY(onLight < 0.1);
    QVERIFY(onDark > 0.7);
    QVERIFY(onPrimaryOfLight > 0.7);
}

void tst_Theme::aLargeSystemFontEnlargesEverything()
{
    const QFont usual = QApplication::font();
    const Theme usualTheme;
    QCOMPARE(usualTheme.font().pixelSize(), 13);
    QCOMPARE(usualTheme.scaled(Theme::RowHeight), Theme::RowHeight);

    QFont large = usual;
    large.setPixelSize(32);
    QApplication::setFont(large);
    const Theme largeTheme;
    QApplication::setFont(usual);

    QCOMPARE(largeTheme.font().pixelSize(), 26);
    QCOMPARE(largeTheme.scaled(Theme::RowHeight), 2 * Theme::RowHeight);
}

void tst_Theme::controlsAreHighEnoughToHit()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    QPushButton plain(u"x"_s);
    QPushButton primary(u"x"_s);
    Theme::makePrimary(&primary);
    const QLineEdit field;

    QVERIFY(plain.sizeHint().height() >= Theme::RowHeight);
    QVERIFY(primary.sizeHint().height() >= Theme::PrimaryHeight);
    QVERIFY(field.sizeHint().height() >= Theme::RowHeight);
}

void tst_Theme::aFocusedButtonHasARing()
{
    const Theme theme;
    QPushButton button(u"Guardar"_s);
    button.resize(120, 36);
    const auto picture = [&](QStyle::State state) {
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        option.state = QStyle::State_Enabled | state;
        QImage image(button.size(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        button.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
        return image;
    };
    const QColor accent = button.palette().color(QPalette::Highlight);
    const QPoint top(60, 0);

    QCOMPARE(picture(QStyle::State_HasFocus).pixelColor(top), accent);
    QVERIFY(picture(QStyle::State_None).pixelColor(top) != accent);
}

void tst_Theme::motionCanBeSwitchedOff()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    const auto duration = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    QVERIFY(duration() > 0);

    theme.setMotion(false);

    QCOMPARE(duration(), 0);
}

void tst_Theme::theWheelTurnsOnlyWhatHasTheFocus()
{
    const Theme theme;
    QWidget page;
    QLineEdit line(&page);
    QSpinBox number(&page);
    page.show();
    QApplication::setActiveWindow(&page);
    const auto roll = [&number] {
        const QPoint at = number.rect().center();
        QWheelEvent wheel(at,
                          number.mapToGlobal(at),
                          {},
                          {0, 120},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&number, &wheel);
    };
    line.setFocus();
    roll();
    QCOMPARE(number.value(), 0);
    number.setFocus();
    roll();
    QCOMPARE(number.value(), 1);
}

TALLERISTA_TEST(tst_Theme)
#include "tst_theme.moc"

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme.h"

#include "ui/base/style.h"
#include "ui/base/svgicon.h"

#include <QApplication>
#include <QFontInfo>
#include <QPushButton>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// System fonts of up to 12 points at 96 dots per inch are usual; our 13 px stand for all of them.
constexpr double UsualPixels = 16;

int pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Secondary:
        return 11;
    case TextSize::Body:
        return 13;
    case TextSize::Section:
        return 15;
    case TextSize::PageTitle:
        return 22;
    case TextSize::Timer:
        return 40;
    case TextSize::BigTimer:
        return 96;
    }
    Q_UNREACHABLE();
}

QIcon iconFor(bool darkGround, const QString &name)
{
    return svgIcon(u":/icons/%1/%2"_s.arg(darkGround ? u"dark"_s : u"light"_s, name));
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_scale(qBound(1.0, QFontInfo(m_systemFont).pixelSize() / UsualPixels, 2.5))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_systemFont.setFeature("tnum", 1);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System)
            setChoice(m_choice);
    });
#endif
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    m_dark = choice == ThemeChoice::System ? systemIsDark() : choice == ThemeChoice::Dark;
    m_colors = m_dark ? darkColors() : lightColors();
    dressApplication();
    emit changed();
}

void Theme::setMotion(bool on)
{
    m_motion = on;
    if (m_style)
        m_style->setMotion(on);
}

QColor Theme::mesaColor(int number) const
{
    const auto count = int(m_colors.mesas.size());
    return m_colors.mesas.at(size_t((qMax(1, number) - 1) % count));
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font = m_systemFont;
    font.setPixelSize(scaled(pixelsOf(size)));
    font.setWeight(weight);
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return iconFor(m_dark, name);
}

QIcon Theme::iconOnPrimary(const QString &name) const
{
    return iconFor(!m_dark, name);
}

void Theme::makePrimary(QPushButton *button, bool primary)
{
    button->setProperty(Style::PrimaryProperty, primary);
    button->updateGeometry();
    button->update();
}

bool Theme::looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
           > palette.color(QPalette::Window).lightness();
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    QApplication::setPalette(QPalette()); // back to the system's own
    return looksDark(QApplication::palette());
}

void Theme::dressApplication()
{
    if (!m_style) {
        m_style = new Style(m_scale);
        m_style->setMotion(m_motion);
        QApplication::setStyle(m_style); // takes it
    }
    m_style->setColors(m_colors);
    QApplication::setFont(font());
    QApplication::setPalette(paletteOf(m_colors));
}

} // namespace Tallerista

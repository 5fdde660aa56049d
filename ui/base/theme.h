// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/colors.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>

class QPushButton;

namespace Tallerista {

class Style;

enum class ThemeChoice {
    System,
    Light,
    Dark,
};

/// Sizes of type by their use, from a secondary line to the clock of the agenda page.
enum class TextSize {
    Secondary,
    Body,
    Section,
    PageTitle,
    Timer,
    BigTimer,
};

/// How the interface looks: style, palette, sizes and icons of the whole application.
/// Widgets that paint by themselves take a Theme and repaint when it has changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    // Logical pixels at the normal size of type; see scaled().
    static constexpr int Grid = 8;
    static constexpr int PageMargin = 24;
    static constexpr int RowHeight = 32;
    static constexpr int LiveRowHeight = 40;
    static constexpr int PrimaryHeight = 44;
    static constexpr int Radius = 6;
    static constexpr int FocusWidth = 2;

    /// Takes its scale from the system's font; changes nothing before setChoice().
    explicit Theme(QObject *parent = nullptr);

    /// Dresses the application. With System, its lightness is that of the system's own palette, read
    /// now (and followed while running from Qt 6.5 on).
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    /// Off: nothing slides or fades.
    void setMotion(bool on);

    const Colors &colors() const { return m_colors; }
    QColor background() const { return m_colors.background; }
    QColor surface() const { return m_colors.surface; }
    QColor ink() const { return m_colors.ink; }
    QColor secondaryInk() const { return m_colors.secondaryInk; }
    QColor primary() const { return m_colors.primary; }
    QColor accent() const { return m_colors.accent; }
    QColor selectedRow() const { return m_colors.selectedRow; }
    QColor notice() const { return m_colors.notice.ink; }
    QColor noticeGround() const { return m_colors.notice.ground; }
    QColor problem() const { return m_colors.problem.ink; }
    QColor problemGround() const { return m_colors.problem.ground; }
    QColor good() const { return m_colors.good.ink; }
    QColor goodGround() const { return m_colors.good.ground; }
    QColor rule() const { return m_colors.rule; }
    QColor controlBorder() const { return m_colors.controlBorder; }
    /// The colour of table \a number (from 1); readable as text on the surface and the background.
    QColor mesaColor(int number) const;

    /// The system's font with digits of one width.
    QFont font(TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal) const;
    /// \a pixels in the proportion in which the system's font is larger than usual.
    int scaled(int pixels) const { return qRound(pixels * m_scale); }

    /// The icon \a name of ui/base/icons.txt, for light or dark grounds as the theme is now.
    QIcon icon(const QString &name) const;
    /// The same for a button made primary.
    QIcon iconOnPrimary(const QString &name) const;

    /// Fills \a button with the primary colour and makes it at least PrimaryHeight high.
    static void makePrimary(QPushButton *button, bool primary = true);
    /// Whether texts of \a palette are lighter than their ground.
    static bool looksDark(const QPalette &palette);

signals:
    void changed();

private:
    bool systemIsDark() const;
    void dressApplication();

    QFont m_systemFont;
    double m_scale = 1;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    bool m_motion = true;
    Colors m_colors = lightColors();
    QPointer<Style> m_style;
};

} // namespace Tallerista

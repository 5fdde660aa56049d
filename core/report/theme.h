// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace Tallerista {

enum class PageSize {
    Letter,
    A4,
};

struct PageSetup
{
    PageSize size = PageSize::Letter;
};

/// How documents look, as data. Lengths are in points (1/72 inch).
namespace ReportTheme {

// Contrast on white: ink 15.7, primary 12.5, grey 6.0, accent 5.2 (4.6 on a selected row).
inline constexpr QColor Ink{0x1B, 0x24, 0x30};
inline constexpr QColor Primary{0x12, 0x35, 0x5B};
inline constexpr QColor Accent{0x0B, 0x7A, 0x75};
inline constexpr QColor Grey{0x5B, 0x64, 0x72};
inline constexpr QColor Rule{0xCB, 0xD3, 0xDC};
inline constexpr QColor HeaderTint{0xE8, 0xEE, 0xF5};
inline constexpr QColor Zebra{0xF5, 0xF8, 0xFA};
inline constexpr QColor SelectedTint{0xE6, 0xF4, 0xF2};
// Bars on white, where 3 is enough: in 12.5 (Primary), tied 5.0, out 3.04.
inline constexpr QColor BarTied{0x3F, 0x73, 0xA6};
inline constexpr QColor BarOut{0x84, 0x96, 0xA9};
inline constexpr QColor OnBand{0xFF, 0xFF, 0xFF};
inline constexpr QColor OnBandSoft{0xE4, 0xEE, 0xF7};
inline constexpr QColor OnBandQuiet{0xCF, 0xE3, 0xF2};

struct TextStyle
{
    double size;
    double leading; ///< from one baseline to the next
    QFont::Weight weight = QFont::Normal;
    QColor color = Ink;

    TextStyle scaled(double factor) const
    {
        return {size * factor, leading * factor, weight, color};
    }
};

inline constexpr TextStyle CoverTitle{34, 40, QFont::Black, OnBand};
inline constexpr TextStyle CoverSubtitle{15.5, 21.5, QFont::Normal, OnBandSoft};
inline constexpr TextStyle CoverOrganisation{11, 15, QFont::Bold, OnBandQuiet};
inline constexpr TextStyle CoverLabel{9.5, 14, QFont::Bold, Accent};
inline constexpr TextStyle CoverValue{11, 15.5};

inline constexpr TextStyle Heading1{22, 27, QFont::Bold, Primary};
inline constexpr TextStyle Heading2{14, 18.5, QFont::Bold, Primary};
inline constexpr TextStyle Heading3{11.5, 15.5, QFont::Bold, Accent};
inline constexpr TextStyle Lead{12, 18, QFont::Normal, Primary};
inline constexpr TextStyle Body{10.5, 15.5};
inline constexpr TextStyle Note{9, 13, QFont::Normal, Grey};
inline constexpr TextStyle Bullet{10.5, 15.5, QFont::Bold, Accent};

inline constexpr TextStyle Caption{9.25, 13};
inline constexpr TextStyle TableHeader{8.6, 11.2, QFont::Bold, Primary};
inline constexpr TextStyle TableCell{9, 12.4};
inline constexpr TextStyle TableStrongCell{9, 12.4, QFont::Bold};
inline constexpr TextStyle TableNote{8.4, 11.6, QFont::Normal, Grey};

inline constexpr TextStyle FormKicker{10, 14, QFont::Bold, OnBandQuiet};
inline constexpr TextStyle FormTitle{16, 20.5, QFont::Bold, OnBand};
inline constexpr TextStyle FormSection{8.4, 11.6, QFont::Bold, Accent};
inline constexpr TextStyle FormContinued{9, 12.4, QFont::Bold, Primary};
inline constexpr TextStyle FormLabel{9, 12.4, QFont::Bold, Primary};
inline constexpr TextStyle FormValue{9.6, 13.4};
inline constexpr TextStyle FormMissing{9.6, 13.4, QFont::Normal, Grey};
inline constexpr TextStyle SmallTableHeader{8.2, 11.2, QFont::Bold, Grey};

// One leading for all of them: a line of each makes a slice of a bar's row.
inline constexpr TextStyle BarLabel{9, 12};
inline constexpr TextStyle BarLabelIn{9, 12, QFont::Bold, Primary};
inline constexpr TextStyle BarCode{8.4, 12, QFont::Normal, Grey};
inline constexpr TextStyle BarValue{9, 12};
inline constexpr TextStyle CutText{9, 12, QFont::Bold, Accent};
inline constexpr TextStyle Legend{8.4, 11.6, QFont::Normal, Grey};

inline constexpr TextStyle Contents1{10.6, 15, QFont::Bold, Primary};
inline constexpr TextStyle Contents2{9.6, 13.4};
inline constexpr TextStyle Running{8.2, 11, QFont::Normal, Grey};
inline constexpr TextStyle RunningChapter{8.2, 11, QFont::Bold, Primary};
inline constexpr TextStyle RunningPage{8.2, 11, QFont::Bold, Ink};

inline constexpr double CellPadX = 6;
inline constexpr double CellPadY = 4.6;
inline constexpr double ReadingWidth = 424; ///< about 80 characters of body text
/// A table lower than this part of a page is never broken.
inline constexpr double UnbreakablePart = 0.36;

} // namespace ReportTheme

/// A page of \a setup and where the text stands on it, in points.
struct PageGeometry
{
    explicit PageGeometry(const PageSetup &setup)
        : size(setup.size == PageSize::A4 ? QSizeF(595.28, 841.89) : QSizeF(612, 792))
        , text(QRectF(QPointF(), size).marginsRemoved(QMarginsF(62, 74, 62, 66)))
    {}

    QSizeF size;
    QRectF text;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/colors.h"

#include <QProxyStyle>

class QStyleOptionButton;

namespace Tallerista {

/// Fusion with what it cannot be told by a palette: a focus ring that is always seen, round corners,
/// rows and controls of a fair height, and a pale selected row. A style and not a style sheet, for
/// sheets make Fusion's own controls lose their parts.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Marks a button as the primary one; see Theme::makePrimary().
    static constexpr const char *PrimaryProperty = "primary";

    explicit Style(double scale);

    void setColors(const Colors &colors) { m_colors = colors; }
    void setMotion(bool on) { m_motion = on; }

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap which,
                       const QStyleOption *option,
                       const QWidget *widget) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    /// The wheel over a number or a choice without the focus scrolls the page and changes nothing.
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isPrimary(const QStyleOption *option, const QWidget *widget) const;
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    double m_scale;
    bool m_motion = true;
    Colors m_colors = lightColors();
};

} // namespace Tallerista

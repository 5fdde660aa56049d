// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/style.h"

#include "ui/base/painting.h"
#include "ui/base/svgicon.h"
#include "ui/base/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MenuItemHeight = 28;
constexpr int FieldPadding = 5;
constexpr int LabelGap = 6;

/// \a option with the pale selection of rows instead of that of texts.
template <typename Option>
Option withPaleSelection(const Option &option, const Colors &colors)
{
    Option row = option;
    row.palette.setColor(QPalette::Highlight, colors.selectedRow);
    row.palette.setColor(QPalette::HighlightedText, colors.ink);
    return row;
}

/// \a option with borders of 3 : 1: Fusion makes them of the window's colour, divided by 1.4.
template <typename Option>
Option withSeenBorder(const Option &option)
{
    Option seen = option;
    seen.palette.setColor(QPalette::Window, option.palette.color(QPalette::Mid).lighter(140));
    return seen;
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool turnsWithWheel(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QComboBox *>(widget);
}

} // namespace

Style::Style(double scale)
    : QProxyStyle(u"Fusion"_s)
    , m_scale(scale)
{}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption *option,
                          QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, option->rect, option->palette.color(QPalette::Highlight));
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawField(*option, *painter);
        break;
    case PE_Frame:
        return drawFrame(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto bordered = withSeenBorder(*button);
            return QProxyStyle::drawPrimitive(element, &bordered, painter, widget);
        }
        break;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto pale = withPaleSelection(*item, m_colors);
            return QProxyStyle::drawPrimitive(element, &pale, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton onPrimary = *button;
            if (has(*option, State_Enabled) && isPrimary(option, widget))
                onPrimary.palette.setColor(QPalette::ButtonText, m_colors.onPrimary);
            return drawButtonLabel(onPrimary, *painter);
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem pale = *item; // the focus ring keeps its accent
            pale.palette.setColor(QPalette::HighlightedText, m_colors.ink);
            return QProxyStyle::drawControl(element, &pale, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && has(*option, State_HasFocus)) // Fusion draws none
        paintFocusRing(*painter, option->rect, option->palette.color(QPalette::Highlight));
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (spin && control == CC_SpinBox) {
        const auto seen = withSeenBorder(*spin);
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    } else if (combo && control == CC_ComboBox) {
        const auto seen = withSeenBorder(*combo);
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    } else {
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    if (has(*option, State_HasFocus))
        paintFocusRing(*painter, option->rect, option->palette.color(QPalette::Highlight));
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption *option,
                              const QSize &size,
                              const QWidget *widget) const
{
    const auto atLeast = [&](int width, int height) {
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({qRound(width * m_scale), qRound(height * m_scale)});
    };
    switch (type) {
    case CT_PushButton: {
        const int height = isPrimary(option, widget) ? Theme::PrimaryHeight : Theme::RowHeight;
        return atLeast(0, height) + QSize(2 * Theme::Grid, 0);
    }
    case CT_ComboBox:
    case CT_HeaderSection:
    case CT_ItemViewItem:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ToolButton:
        return atLeast(0, Theme::RowHeight);
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return atLeast(0, MenuItemHeight);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const QRect inside = QProxyStyle::subElementRect(element, option, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? inside.adjusted(FieldPadding, 0, -FieldPadding, 0)
                                             : inside;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(16 * m_scale);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return Theme::FocusWidth; // room for the ring
        break;
    case PM_HeaderDefaultSectionSizeVertical:
        return qRound(Theme::RowHeight * m_scale);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption *option,
                     const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    if (hint == SH_Widget_Animation_Duration && !m_motion)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QIcon Style::standardIcon(StandardPixmap which,
                          const QStyleOption *option,
                          const QWidget *widget) const
{
    // Every menu bar asks for it, and Fusion's own has the MIME database read.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return svgIcon(
            u":/icons/%1/go-next"_s.arg(m_colors.ink.lightness() > 127 ? u"dark"_s : u"light"_s));
    return QProxyStyle::standardIcon(which, option, widget);
}

bool Style::isPrimary(const QStyleOption *option, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
           || (widget && widget->property(PrimaryProperty).toBool());
}

void Style::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = has(option, State_Enabled);
    const bool primary = enabled && isPrimary(&option, widget);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool pressed = has(option, State_Sunken) || has(option, State_On);
    const bool touched = pressed || (enabled && has(option, State_MouseOver));
    if (flat && !touched)
        return;
    QColor ground = primary ? m_colors.primary : option.palette.color(QPalette::Button);
    const QColor ink = primary ? m_colors.onPrimary : option.palette.color(QPalette::ButtonText);
    if (touched)
        ground = mixed(ground, ink, pressed ? 0.18 : 0.08);
    paintPanel(painter,
               option.rect,
               ground,
               primary || flat ? QColor() : option.palette.color(QPalette::Mid));
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    const bool enabled = has(button, State_Enabled);
    QRect text = button.rect;
    int align = Qt::AlignCenter | Qt::TextShowMnemonic;
    if (!button.icon.isNull()) {
        const QFontMetrics metrics = button.fontMetrics;
        const int gap = button.text.isEmpty() ? 0 : LabelGap;
        const int words = metrics.size(Qt::TextShowMnemonic, button.text).width();
        const QSize size = button.iconSize;
        const int left = (button.rect.width() - size.width() - gap - words) / 2;
        const QRect icon(button.rect.left() + qMax(0, left),
                         button.rect.center().y() + 1 - size.height() / 2,
                         size.width(),
                         size.height());
        button.icon.paint(&painter,
                          visualRect(button.direction, button.rect, icon),
                          Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        text.setLeft(icon.right() + 1 + gap);
        text = visualRect(button.direction, button.rect, text);
        align = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic;
    }
    proxy()->drawItemText(
        &painter, text, align, button.palette, enabled, button.text, QPalette::ButtonText);
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    paintPanel(painter,
               option.rect,
               option.palette.color(QPalette::Base),
               option.palette.color(QPalette::Mid));
    if (has(option, State_HasFocus))
        paintFocusRing(painter, option.rect, option.palette.color(QPalette::Highlight));
}

void Style::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    // Square, as what it holds.
    const bool focus = has(option, State_HasFocus);
    painter.save();
    painter.setPen(option.palette.color(focus ? QPalette::Highlight : QPalette::Midlight));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    if (qobject_cast<const QAbstractScrollArea *>(widget)) {
        if (!focus)
            painter.setPen(option.palette.color(QPalette::Base));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter.restore();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (turnsWithWheel(widget))
        widget->installEventFilter(this);
}

void Style::unpolish(QWidget *widget)
{
    if (turnsWithWheel(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes to what is around
    return true;
}

} // namespace Tallerista

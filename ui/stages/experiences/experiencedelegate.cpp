// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experiencedelegate.h"

#include "ui/base/theme.h"
#include "ui/stages/experiences/experiencemodel.h"

#include <QApplication>
#include <QPainter>

namespace Tallerista {

namespace {

QMargins margins()
{
    return {Theme::Grid / 2, Theme::Grid, Theme::Grid, Theme::Grid};
}

/// As many lines of \a text as go into \a height, the last one cut short when there are more.
QString fitted(const QString &text, const QFontMetrics &metrics, const QSize &room)
{
    const QRect all(QPoint(), QSize(room.width(), QWIDGETSIZE_MAX));
    if (metrics.boundingRect(all, Qt::TextWordWrap, text).height() <= room.height())
        return text;
    qsizetype least = 0;
    qsizetype most = text.size();
    while (least < most) {
        const qsizetype middle = (least + most + 1) / 2;
        const auto bounds =
            metrics.boundingRect(all, Qt::TextWordWrap, text.left(middle) + QChar(0x2026));
        if (bounds.height() <= room.height())
            least = middle;
        else
            most = middle - 1;
    }
    return text.left(least) + QChar(0x2026);
}

} // namespace

ExperienceDelegate::ExperienceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ExperienceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QRect room(
        0, 0, option.rect.width() - margins().left() - margins().right(), QWIDGETSIZE_MAX);
    const QSize text =
        option.fontMetrics
            .boundingRect(room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString())
            .size();
    return text.grownBy(margins() + QMargins(0, 0, 0, detailHeight(index)));
}

int ExperienceDelegate::detailHeight(const QModelIndex &index) const
{
    if (index.data(ExperienceModel::DetailRole).toString().isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(TextSize::Secondary)).height() + Theme::Grid / 2;
}

void ExperienceDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const auto *widget = cell.widget;
    const auto *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    painter->save();
    painter->fillRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1, m_theme.rule());
    const int below = detailHeight(index);
    const QRect room = cell.rect.marginsRemoved(margins() + QMargins(0, 0, 0, below));
    painter->setFont(cell.font);
    painter->setPen(m_theme.ink());
    painter->drawText(room, Qt::TextWordWrap, fitted(text, cell.fontMetrics, room.size()));
    if (below > 0)
        paintDetail(painter, QRect(room.left(), room.bottom() + 1, room.width(), below), index);
    painter->restore();
}

void ExperienceDelegate::paintDetail(QPainter *painter,
                                     const QRect &room,
                                     const QModelIndex &index) const
{
    painter->setFont(m_theme.font(TextSize::Secondary));
    painter->setPen(m_theme.secondaryInk());
    painter->drawText(
        room,
        Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            index.data(ExperienceModel::DetailRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace Tallerista

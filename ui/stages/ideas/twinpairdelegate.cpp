// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/twinpairdelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/markedtext.h"
#include "ui/stages/ideas/twinpairmodel.h"

#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

const ShownTwins &twinsAt(const QModelIndex &index)
{
    return static_cast<const TwinPairModel *>(index.model())->at(index);
}

} // namespace

TwinPairDelegate::TwinPairDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void TwinPairDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->translate(option.rect.topLeft());
    const QRect row(0, 0, option.rect.width(), option.rect.height());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, m_theme.selectedRow());
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.rule());
    layOut(twinsAt(index), row.width(), painter);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row, m_theme.accent());
    painter->restore();
}

QSize TwinPairDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layOut(twinsAt(index), width, nullptr)};
}

int TwinPairDelegate::layOut(const ShownTwins &twins, int width, QPainter *painter) const
{
    const int margin = m_theme.scaled(Theme::Grid);
    const QFont small =
        m_theme.font(TextSize::Secondary, twins.exact ? QFont::DemiBold : QFont::Normal);
    const int line = QFontMetrics(small).height();
    if (painter) {
        painter->setFont(small);
        painter->setPen(twins.exact ? m_theme.notice() : m_theme.secondaryInk());
        painter->drawText(QRect(margin, margin, width - 2 * margin, line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          TwinPairModel::remark(twins));
    }
    QRect room(margin, margin + line + margin / 2, width - 2 * margin, 0);
    room.translate(0, layOutSide(twins.one, twins.matching.inOne, room, painter) + margin / 2);
    room.translate(0, layOutSide(twins.other, twins.matching.inOther, room, painter));
    return room.top() + margin;
}

int TwinPairDelegate::layOutSide(const TwinSide &side,
                                 const QList<TextSpan> &matching,
                                 const QRect &room,
                                 QPainter *painter) const
{
    const QFont strong = m_theme.font(TextSize::Body, QFont::DemiBold);
    const QFont small = m_theme.font(TextSize::Secondary);
    const int line = QFontMetrics(strong).height();
    const int left = room.left() + codeWidth() + m_theme.scaled(2 * Theme::Grid);
    MarkedText text(side.text, matching, m_theme.font());
    const auto height = qCeil(text.layOut(std::max(1, room.right() - left)));
    const QRect code(room.left(), room.top(), codeWidth(), line);
    const QRect table(room.left(), code.bottom() + 1, codeWidth(), QFontMetrics(small).height());
    if (painter) {
        painter->setFont(strong);
        painter->setPen(m_theme.mesaColor(side.mesaNumber));
        painter->drawText(code, Qt::AlignLeft | Qt::AlignTop, side.code);
        painter->setFont(small);
        painter->drawText(
            table,
            Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(side.mesaTitle, Qt::ElideRight, table.width()));
        text.draw(*painter, QPointF(left, room.top()), m_theme.ink());
    }
    return std::max(height, table.bottom() + 1 - room.top());
}

int TwinPairDelegate::codeWidth() const
{
    return QFontMetrics(m_theme.font()).horizontalAdvance(QString(12, u'0'));
}

} // namespace Tallerista

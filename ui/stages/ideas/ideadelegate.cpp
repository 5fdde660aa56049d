// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideadelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/ideamodel.h"
#include "ui/widgets/checkmark.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeaDelegate::IdeaDelegate(const Theme &theme, int mesaNumber, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_mesaNumber(mesaNumber)
{}

IdeaDelegate::Places IdeaDelegate::placesIn(int width, const QModelIndex &index) const
{
    const int margin = m_theme.scaled(Theme::Grid);
    const int indent = index.data(IdeaModel::DepthRole).toInt() * 3 * margin;
    const QFontMetrics body(m_theme.font());
    const QFontMetrics codeMetrics(m_theme.font(TextSize::Body, QFont::DemiBold));
    const int codeWidth =
        std::max(codeMetrics.horizontalAdvance(index.data(IdeaModel::CodeRole).toString()),
                 codeMetrics.horizontalAdvance(u"M8-88"_s));
    Places places;
    places.code = QRect(margin + indent, margin, codeWidth, body.height());
    const int left = places.code.right() + 2 * margin;
    const int room = std::max(1, width - left - margin);
    const QString text = index.data().toString();
    const int textHeight =
        body.boundingRect(QRect(0, 0, room, 1), wrapFlags(body, text, room), text).height();
    places.text = QRect(left, margin, room, textHeight);
    places.height = places.text.bottom() + 1 + margin;
    if (!index.data(IdeaModel::DetailRole).toString().isEmpty()) {
        const int height = QFontMetrics(m_theme.font(TextSize::Secondary)).height();
        places.detail = QRect(left, places.text.bottom() + 3, room, height);
        places.height = places.detail.bottom() + 1 + margin;
    }
    places.height = std::max(places.height, m_theme.scaled(Theme::LiveRowHeight));
    return places;
}

void IdeaDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->translate(option.rect.topLeft());
    const QRect row(0, 0, option.rect.width(), option.rect.height());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, m_theme.selectedRow());
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.rule());
    if (index.data(IdeaModel::SectionRole).toBool())
        paintSection(*painter, row, index);
    else
        paintIdea(*painter, placesIn(option.rect.width(), index), index);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row, m_theme.accent());
    painter->restore();
}

void IdeaDelegate::paintIdea(QPainter &painter,
                             const Places &places,
                             const QModelIndex &index) const
{
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(m_theme.mesaColor(m_mesaNumber));
    painter.drawText(
        places.code, Qt::AlignLeft | Qt::AlignTop, index.data(IdeaModel::CodeRole).toString());
    if (index.data(IdeaModel::MarkedRole).toBool())
        paintCheckMark(
            painter,
            m_theme,
            QPointF(places.code.center().x(), places.code.bottom() + m_theme.scaled(Theme::Grid)),
            true);

    const QString text = index.data().toString();
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.ink());
    painter.drawText(
        places.text, wrapFlags(painter.fontMetrics(), text, places.text.width()), text);

    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.secondaryInk());
    const QString detail = painter.fontMetrics().elidedText(
        index.data(IdeaModel::DetailRole).toString(), Qt::ElideRight, places.detail.width());
    painter.drawText(places.detail, Qt::AlignLeft | Qt::AlignTop, detail);
}

void IdeaDelegate::paintSection(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int margin = m_theme.scaled(Theme::Grid);
    painter.setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    painter.setPen(m_theme.ink());
    painter.drawText(row.adjusted(margin, 0, -margin, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(
                         index.data().toString(), Qt::ElideRight, row.width() - 2 * margin));
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (index.data(IdeaModel::SectionRole).toBool())
        return {width, m_theme.scaled(Theme::LiveRowHeight)};
    return {width, placesIn(width, index).height};
}

} // namespace Tallerista

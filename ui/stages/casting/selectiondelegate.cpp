// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/selectiondelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/casting/selectionmodel.h"
#include "ui/widgets/checkmark.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

constexpr int BoxSide = 16;
constexpr int CountBarWidth = 72;
constexpr int CountBarHeight = 10;

const SelectionEntry &entryOf(const QModelIndex &index)
{
    return static_cast<const SelectionModel *>(index.model())->at(index);
}

} // namespace

SelectionDelegate::SelectionDelegate(const Theme &theme, int mesaNumber, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_mesaNumber(mesaNumber)
{}

int SelectionDelegate::markWidth() const
{
    if (m_shows == Shows::Counts)
        return 0;
    const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
    return isResult() ? metrics.horizontalAdvance(u"88–88"_s) : m_theme.scaled(BoxSide);
}

SelectionDelegate::Places SelectionDelegate::placesIn(int width, const SelectionEntry &entry) const
{
    const int margin = m_theme.scaled(Theme::Grid);
    const QFontMetrics body(m_theme.font());
    const QFontMetrics strong(m_theme.font(TextSize::Body, QFont::DemiBold));
    const bool counts = m_shows == Shows::Counts || isResult();
    Places places;
    const int bandHeight = entry.band.isEmpty() ? 0 : strong.height() + 2 * margin;
    places.band = QRect(0, 0, width, bandHeight);
    int left = margin;
    const int mark = markWidth();
    places.mark = QRect(left, bandHeight, mark, 0);
    left += mark > 0 ? mark + margin : 0;
    const int codeWidth =
        std::max(strong.horizontalAdvance(entry.code), strong.horizontalAdvance(u"M8-88"_s));
    places.code = QRect(left, bandHeight, codeWidth, 0);
    left = places.code.right() + 1 + margin;
    int right = width - margin;
    if (counts) {
        const int countWidth =
            std::max(strong.horizontalAdvance(u"888"_s), strong.horizontalAdvance(entry.got));
        places.count = QRect(right - countWidth, bandHeight, countWidth, 0);
        right = places.count.left() - margin;
    }
    if (isResult()) {
        const int barWidth = m_theme.scaled(CountBarWidth);
        places.bar = QRect(right - barWidth, bandHeight, barWidth, 0);
        right = places.bar.left() - margin;
    }
    const int room = std::max(1, right - left);
    const int textHeight =
        body.boundingRect(QRect(0, 0, room, 10'000), wrapFlags(body, entry.text, room), entry.text)
            .height();
    const int height = std::max(textHeight + margin, m_theme.scaled(Theme::LiveRowHeight));
    places.text = QRect(left, bandHeight, room, height);
    for (QRect *place : {&places.mark, &places.code, &places.count, &places.bar})
        place->setHeight(height);
    places.row = QRect(0, bandHeight, width, height);
    return places;
}

/// A count that the room must not see is only a mark that there is one.
QString SelectionDelegate::countText(const SelectionEntry &entry) const
{
    if (!entry.got.isEmpty())
        return entry.got;
    return entry.counted && !isResult() ? u"✓"_s : QString();
}

void SelectionDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const SelectionEntry &entry = entryOf(index);
    const Places places = placesIn(option.rect.width(), entry);
    painter->save();
    painter->translate(option.rect.topLeft());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(places.row, m_theme.selectedRow());
    painter->fillRect(QRect(places.row.left(), places.row.bottom(), places.row.width(), 1),
                      m_theme.rule());
    paintBand(*painter, places, entry);
    paintMark(*painter, places, entry);

    painter->setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter->setPen(m_theme.mesaColor(m_mesaNumber));
    painter->drawText(places.code, Qt::AlignLeft | Qt::AlignVCenter, entry.code);
    painter->setPen(m_theme.ink());
    if (const QString count = countText(entry); !count.isEmpty())
        painter->drawText(places.count, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setFont(m_theme.font());
    painter->drawText(places.text,
                      wrapFlags(painter->fontMetrics(), entry.text, places.text.width())
                          | Qt::AlignVCenter,
                      entry.text);
    paintBar(*painter, places, entry);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, places.row, m_theme.accent());
    painter->restore();
}

void SelectionDelegate::paintBand(QPainter &painter,
                                  const Places &places,
                                  const SelectionEntry &entry) const
{
    if (entry.band.isEmpty())
        return;
    const int margin = m_theme.scaled(Theme::Grid);
    const bool first = entry.where == Where::In;
    if (!first)
        painter.fillRect(QRect(0, margin / 2, places.band.width(), m_theme.scaled(3)),
                         m_theme.accent());
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(entry.where == Where::Line ? m_theme.notice()
                   : first                    ? m_theme.good()
                                              : m_theme.secondaryInk());
    painter.drawText(places.band.adjusted(margin, margin / 2, -margin, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     entry.band);
}

void SelectionDelegate::paintMark(QPainter &painter,
                                  const Places &places,
                                  const SelectionEntry &entry) const
{
    if (m_shows == Shows::Counts)
        return;
    const bool ties = entry.where == Where::Line;
    if (m_shows == Shows::Result || (m_shows == Shows::Marking && !ties)) {
        painter.setFont(m_theme.font());
        painter.setPen(m_theme.secondaryInk());
        painter.drawText(places.mark, Qt::AlignRight | Qt::AlignVCenter, entry.rank);
        return;
    }
    const bool marked = ties ? m_marked.contains(entry.idea) : entry.marked;
    paintCheckMark(painter, m_theme, QRectF(places.mark).center(), marked);
}

void SelectionDelegate::paintBar(QPainter &painter,
                                 const Places &places,
                                 const SelectionEntry &entry) const
{
    if (!isResult() || !entry.count)
        return;
    QRectF bar(places.bar);
    bar.setHeight(m_theme.scaled(CountBarHeight));
    bar.moveCenter(QRectF(places.bar).center());
    bar.setWidth(std::max(2.0, bar.width() * entry.share));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool in = entry.where == Where::In;
    const bool ties = entry.where == Where::Line;
    painter.setPen(ties ? QPen(m_theme.notice(), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(in     ? QBrush(m_theme.primary())
                     : ties ? QBrush(m_theme.notice(), Qt::BDiagPattern)
                            : QBrush(m_theme.controlBorder()));
    painter.drawRoundedRect(bar, 2, 2);
    painter.restore();
}

QSize SelectionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const SelectionEntry &entry = entryOf(index);
    return {width, placesIn(width, entry).row.bottom() + 1};
}

} // namespace Tallerista

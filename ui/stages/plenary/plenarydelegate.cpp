// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenarydelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/plenary/plenarymodel.h"
#include "ui/widgets/checkmark.h"
#include "ui/widgets/statemark.h"

#include <QListView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int PlenaryDelegateMarkSide = 16;
constexpr int HandsWidth = 88;
constexpr int LineGap = 2;
constexpr int WrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Wraps at words, and anywhere only when a word is wider than the column.
int wrapping(const QFontMetrics &metrics, const QString &text, int width)
{
    const QStringList words = text.split(u' ');
    const bool tooWide = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) > width;
    });
    return tooWide ? WrapFlags | Qt::TextWrapAnywhere : WrapFlags;
}

int heightOf(const QFontMetrics &metrics, const QString &text, int width)
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, wrapping(metrics, text, width), text).height();
}

const PlenaryLine &lineOf(const QModelIndex &index)
{
    return static_cast<const PlenaryModel *>(index.model())->at(index);
}

bool isResult(const PlenaryLine &line)
{
    return !line.sentence.isEmpty();
}

StageRail::State markOf(PlenaryPlace place)
{
    switch (place) {
    case PlenaryPlace::In:
        return StageRail::State::Ready;
    case PlenaryPlace::Tied:
        return StageRail::State::Missing;
    case PlenaryPlace::Out:
    case PlenaryPlace::Uncounted:
        return StageRail::State::Empty;
    }
    Q_UNREACHABLE();
}

QColor inkOf(PlenaryPlace place, const Theme &theme)
{
    switch (place) {
    case PlenaryPlace::In:
        return theme.good();
    case PlenaryPlace::Tied:
        return theme.notice();
    case PlenaryPlace::Out:
    case PlenaryPlace::Uncounted:
        return theme.secondaryInk();
    }
    Q_UNREACHABLE();
}

/// Whether the origins are told with their texts, one below the other, and not by their codes alone.
bool tellsTexts(const PlenaryLine &line)
{
    return std::any_of(line.origins.begin(), line.origins.end(), [](const PlenaryOrigin &origin) {
        return !origin.text.isEmpty();
    });
}

int codesWidth(const QFontMetrics &metrics, const PlenaryLine &line, int space)
{
    int width = 0;
    for (const PlenaryOrigin &origin : line.origins)
        width += metrics.horizontalAdvance(origin.code) + space;
    return width;
}

} // namespace

PlenaryDelegate::PlenaryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

PlenaryDelegate::Places PlenaryDelegate::placesIn(int width, const PlenaryLine &line) const
{
    const int margin = m_theme.scaled(Theme::Grid);
    const QFontMetrics body(m_theme.font());
    const QFontMetrics strong(m_theme.font(TextSize::Body, QFont::DemiBold));
    Places places;
    const int top = line.band.isEmpty() ? 0 : strong.height() + 2 * margin;
    places.band = QRect(0, 0, width, top);
    places.mark =
        QRect(margin, top + margin, m_theme.scaled(PlenaryDelegateMarkSide), body.height());
    places.number = QRect(places.mark.right() + 1 + margin / 2,
                          top + margin,
                          strong.horizontalAdvance(u"88"_s),
                          body.height());
    const int left = places.number.right() + 1 + margin;
    const int handsWidth = isResult(line) ? 0
                                          : std::max(m_theme.scaled(HandsWidth),
                                                     strong.horizontalAdvance(line.countText) + 1);
    places.hands = QRect(width - margin - handsWidth, top + margin, handsWidth, body.height());
    const int room = std::max(1, places.hands.left() - margin - left);
    places.text = QRect(left, top + margin, room, heightOf(body, line.wording, room));
    placeBelow(places, line);
    const int bottom = std::max(places.origins.bottom(), places.sentence.bottom()) + 1 + margin;
    const int height = std::max(bottom - top, m_theme.scaled(Theme::LiveRowHeight));
    places.row = QRect(0, top, width, height);
    return places;
}

/// Codes alone stand before the sentence, texts below it.
void PlenaryDelegate::placeBelow(Places &places, const PlenaryLine &line) const
{
    const QFontMetrics body(m_theme.font());
    const QFontMetrics codes(m_theme.font(TextSize::Secondary, QFont::DemiBold));
    const bool texts = tellsTexts(line);
    const bool inOneLine = isResult(line) && !texts;
    QRect below = places.text;
    below.moveTop(places.text.bottom() + 1 + LineGap);
    if (isResult(line)) {
        places.sentence = below;
        if (inOneLine)
            places.sentence.adjust(codesWidth(codes, line, m_theme.scaled(Theme::Grid)), 0, 0, 0);
        places.sentence.setHeight(heightOf(body, line.sentence, places.sentence.width()));
    }
    if (isResult(line) && texts)
        below.moveTop(places.sentence.bottom() + 1 + LineGap);
    const auto lines = texts ? line.origins.size() : qsizetype(1);
    below.setHeight(int(lines) * (inOneLine ? body.height() : codes.lineSpacing()));
    places.origins = below;
}

void PlenaryDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PlenaryLine &line = lineOf(index);
    const Places places = placesIn(option.rect.width(), line);
    painter->save();
    painter->translate(option.rect.topLeft());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(places.row, m_theme.selectedRow());
    painter->fillRect(QRect(places.row.left(), places.row.bottom(), places.row.width(), 1),
                      m_theme.rule());
    paintBand(*painter, places, line);
    if (line.canBeMarked)
        paintCheckMark(*painter, m_theme, QRectF(places.mark).center(), line.marked);

    painter->setPen(m_theme.ink());
    painter->setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter->drawText(places.number, Qt::AlignRight | Qt::AlignTop, QString::number(line.number));
    painter->setFont(m_theme.font());
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(
        places.text, wrapping(metrics, line.wording, places.text.width()), line.wording);
    painter->setPen(inkOf(line.place, m_theme));
    painter->drawText(
        places.sentence, wrapping(metrics, line.sentence, places.sentence.width()), line.sentence);
    if (!isResult(line)) {
        painter->setPen(line.count ? m_theme.ink() : m_theme.secondaryInk());
        painter->setFont(
            m_theme.font(TextSize::Body, line.count ? QFont::DemiBold : QFont::Normal));
        painter->drawText(places.hands, Qt::AlignRight | Qt::AlignTop, line.countText);
    }
    paintOrigins(*painter, places, line);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, places.row, m_theme.accent());
    painter->restore();
}

void PlenaryDelegate::paintBand(QPainter &painter,
                                const Places &places,
                                const PlenaryLine &line) const
{
    if (line.band.isEmpty())
        return;
    const int margin = m_theme.scaled(Theme::Grid);
    const QRect row = places.band.adjusted(margin, margin / 2, -margin, 0);
    QRect mark = row;
    mark.setWidth(m_theme.scaled(PlenaryDelegateMarkSide));
    paintStateMark(painter, mark, markOf(line.place), m_theme);
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(inkOf(line.place, m_theme));
    painter.drawText(
        row.adjusted(mark.width() + margin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.band);
    painter.fillRect(QRect(0, places.band.bottom(), places.band.width(), 1), m_theme.rule());
}

void PlenaryDelegate::paintOrigins(QPainter &painter,
                                   const Places &places,
                                   const PlenaryLine &line) const
{
    const QFont codeFont = m_theme.font(TextSize::Secondary, QFont::DemiBold);
    const QFontMetrics codeMetrics(codeFont);
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
    const int space = m_theme.scaled(Theme::Grid);
    const bool texts = tellsTexts(line);
    QRect place = places.origins;
    if (texts)
        place.setHeight(place.height() / int(line.origins.size()));
    for (const PlenaryOrigin &origin : line.origins) {
        painter.setFont(codeFont);
        painter.setPen(m_theme.mesaColor(std::max(1, origin.mesa)));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, origin.code);
        const int width = codeMetrics.horizontalAdvance(origin.code) + space;
        if (!texts) {
            place.translate(width, 0);
            continue;
        }
        const QRect text = place.adjusted(width, 0, 0, 0);
        painter.setFont(m_theme.font(TextSize::Secondary));
        painter.setPen(m_theme.secondaryInk());
        painter.drawText(text,
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(origin.text, Qt::ElideRight, text.width()));
        place.translate(0, place.height());
    }
}

QSize PlenaryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesIn(width, lineOf(index)).row.bottom() + 1};
}

bool PlenaryDelegate::editorEvent(QEvent *event,
                                  QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QPoint where = static_cast<QMouseEvent *>(event)->pos() - option.rect.topLeft();
    const int margin = m_theme.scaled(Theme::Grid);
    const QRect mark = placesIn(option.rect.width(), lineOf(index))
                           .mark.adjusted(-margin, -margin, margin / 2, margin);
    if (!mark.contains(where))
        return false;
    const bool marked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(marked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finaldelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/finalselection/finalmodel.h"
#include "ui/widgets/checkmark.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int BoxSide = 16;

const FinalEntry &entryOf(const QModelIndex &index)
{
    return static_cast<const FinalModel *>(index.model())->at(index);
}

QString verdictMark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Feasible:
        return u"✓"_s;
    case Verdict::WithConditions:
        return u"◐"_s;
    case Verdict::NotFeasible:
        return u"✕"_s;
    case Verdict::Unjudged:
        break;
    }
    return u"○"_s;
}

} // namespace

FinalDelegate::FinalDelegate(const Theme &theme, int mesaNumber, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_mesaNumber(mesaNumber)
{}

FinalDelegate::Places FinalDelegate::placesIn(int width, const FinalEntry &entry) const
{
    const int margin = m_theme.scaled(Theme::Grid);
    const QFontMetrics body(m_theme.font());
    const QFontMetrics small(m_theme.font(TextSize::Secondary));
    const QFontMetrics strong(m_theme.font(TextSize::Body, QFont::DemiBold));
    Places places;
    const int top = entry.band.isEmpty() ? 0 : strong.height() + 2 * margin;
    places.band = QRect(0, 0, width, top);
    const int side = m_theme.scaled(BoxSide);
    const int first = top + margin / 2;
    places.mark = QRect(margin, first, side, body.height());
    const int codeWidth =
        std::max(strong.horizontalAdvance(entry.code), strong.horizontalAdvance(u"M8-88"_s));
    places.code = QRect(places.mark.right() + 1 + margin, first, codeWidth, body.height());
    const int left = places.code.right() + 1 + margin;
    const int room = std::max(1, width - left - margin);
    const auto heightOf = [room](const QFontMetrics &metrics, const QString &text) {
        return metrics.boundingRect(QRect(0, 0, room, 10'000), wrapFlags(metrics, text, room), text)
            .height();
    };
    places.text = QRect(left, first, room, heightOf(body, entry.text));
    places.verdict =
        QRect(left, places.text.bottom() + 3, room, heightOf(small, verdictLine(entry)));
    const int height = std::max(places.verdict.bottom() + 1 + margin / 2 - top,
                                m_theme.scaled(Theme::LiveRowHeight));
    places.row = QRect(0, top, width, height);
    return places;
}

QString FinalDelegate::verdictLine(const FinalEntry &entry) const
{
    if (entry.isPrivate)
        return {};
    QString line = verdictMark(entry.verdict) + u' ' + entry.verdictText;
    if (entry.lacksReason)
        line += u" · "_s + tr("the reason is missing");
    if (entry.tied)
        line += u" · "_s + tr("ties for the last places");
    return line;
}

QColor FinalDelegate::verdictInk(const FinalEntry &entry) const
{
    if (entry.lacksReason)
        return m_theme.notice();
    switch (entry.verdict) {
    case Verdict::Feasible:
        return m_theme.good();
    case Verdict::WithConditions:
        return m_theme.notice();
    case Verdict::NotFeasible:
        return m_theme.problem();
    case Verdict::Unjudged:
        break;
    }
    return m_theme.secondaryInk();
}

void FinalDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const FinalEntry &entry = entryOf(index);
    const Places places = placesIn(option.rect.width(), entry);
    painter->save();
    painter->translate(option.rect.topLeft());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(places.row, m_theme.selectedRow());
    painter->fillRect(QRect(places.row.left(), places.row.bottom(), places.row.width(), 1),
                      m_theme.rule());
    painter->setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    if (!entry.band.isEmpty()) {
        painter->setPen(m_theme.secondaryInk());
        painter->drawText(places.band.adjusted(Theme::Grid, Theme::Grid / 2, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          entry.band);
    }
    if (!entry.isPrivate)
        paintCheckMark(*painter, m_theme, QRectF(places.mark).center(), entry.chosen);
    painter->setPen(m_theme.mesaColor(m_mesaNumber));
    painter->drawText(places.code, Qt::AlignLeft | Qt::AlignTop, entry.code);
    painter->setFont(m_theme.font());
    painter->setPen(m_theme.ink());
    painter->drawText(places.text,
                      wrapFlags(painter->fontMetrics(), entry.text, places.text.width()),
                      entry.text);
    painter->setFont(m_theme.font(TextSize::Secondary));
    painter->setPen(verdictInk(entry));
    const QString verdict = verdictLine(entry);
    painter->drawText(places.verdict,
                      wrapFlags(painter->fontMetrics(), verdict, places.verdict.width()),
                      verdict);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, places.row, m_theme.accent());
    painter->restore();
}

QSize FinalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesIn(width, entryOf(index)).row.bottom() + 1};
}

} // namespace Tallerista

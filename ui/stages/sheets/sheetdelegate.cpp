// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetdelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/sheets/sheetmodel.h"
#include "ui/widgets/statemark.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int EdgeWidth = 4;
constexpr int BadgeWidth = 42;
constexpr int LetterWidth = 14;
constexpr int SheetDelegateMarkWidth = 16;

StageRail::State markOf(LetterState state)
{
    switch (state) {
    case LetterState::Complete:
        return StageRail::State::Ready;
    case LetterState::Incomplete:
        return StageRail::State::UnderWay;
    case LetterState::Wrong:
        return StageRail::State::Missing;
    }
    Q_UNREACHABLE();
}

/// The first two lines of \a text at most; the last one is cut short when there are more.
QStringList nameLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return {};
    first.setLineWidth(width);
    const auto rest = text.mid(first.textLength());
    layout.endLayout();
    QStringList lines{text.left(first.textLength())};
    if (!rest.isEmpty())
        lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
    return lines;
}

} // namespace

SheetDelegate::SheetDelegate(const Theme &theme, const SheetModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const SheetLine &sheet = m_model.at(index);
    const auto name =
        nameLines(sheet.record.sheet->name, m_theme.font(), roomIn(QRect(0, 0, width, 0)).width());
    const auto lines = 2 + name.size() + (sheet.chosen ? 0 : 1);
    return {width, int(lines) * lineHeight() + 2 * Theme::Grid};
}

void SheetDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const SheetLine &sheet = m_model.at(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.selectedRow());
    if (sheet.mesaNumber)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), EdgeWidth, option.rect.height() - 1),
            m_theme.mesaColor(*sheet.mesaNumber));
    painter->fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme.rule());
    QRect room = roomIn(option.rect);
    const int height = lineHeight();
    paintHead(*painter, QRect(room.topLeft(), QSize(room.width(), height)), sheet);
    room.setTop(room.top() + height);
    paintName(*painter, room.adjusted(0, 0, 0, -height), sheet);
    room.setTop(room.bottom() + 1 - height);
    paintBadges(*painter, room, sheet);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, m_theme.accent());
    painter->restore();
}

void SheetDelegate::paintHead(QPainter &painter, const QRect &line, const SheetLine &sheet) const
{
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(sheet.mesaNumber ? m_theme.mesaColor(*sheet.mesaNumber) : m_theme.ink());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sheet.code());
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(sheet.lacks.isEmpty() ? m_theme.good() : m_theme.secondaryInk());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count(sheet));
}

void SheetDelegate::paintName(QPainter &painter, const QRect &room, const SheetLine &sheet) const
{
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.ink());
    QRect line(room.topLeft(), QSize(room.width(), lineHeight()));
    for (const QString &text : nameLines(sheet.record.sheet->name, m_theme.font(), room.width())) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, lineHeight());
    }
    if (sheet.chosen)
        return;
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.notice());
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, SheetModel::tr("No longer among the chosen ones"));
}

void SheetDelegate::paintBadges(QPainter &painter, const QRect &line, const SheetLine &sheet) const
{
    const auto states = letterStates(sheet.lacks);
    const int width = qMin(m_theme.scaled(BadgeWidth), line.width() / SmartLetters);
    for (int letter = 0; letter < SmartLetters; ++letter) {
        const QRect badge(line.left() + letter * width, line.top(), width, line.height());
        painter.setFont(m_theme.font(TextSize::Secondary, QFont::DemiBold));
        painter.setPen(m_theme.ink());
        painter.drawText(badge, Qt::AlignLeft | Qt::AlignVCenter, letterSign(SmartLetter(letter)));
        const QRectF mark(badge.left() + m_theme.scaled(LetterWidth),
                          badge.top(),
                          m_theme.scaled(SheetDelegateMarkWidth),
                          badge.height());
        paintStateMark(painter, mark, markOf(states.at(size_t(letter))), m_theme);
    }
}

QString SheetDelegate::count(const SheetLine &sheet) const
{
    return sheet.lacks.isEmpty() ? tr("ready") : tr("%n missing", nullptr, int(sheet.lacks.size()));
}

/// \a row without its margins.
QRect SheetDelegate::roomIn(const QRect &row) const
{
    return row.adjusted(EdgeWidth + Theme::Grid, Theme::Grid, -Theme::Grid, -Theme::Grid);
}

int SheetDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.font()).lineSpacing() + 2;
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stagebutton.h"

#include "ui/base/painting.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int StageButtonMarkSide = 16;
constexpr int EdgeWidth = 3;

} // namespace

StageButton::StageButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StageButton::setEntry(const StageRail::Entry &entry)
{
    m_entry = entry;
    const QString word = StageRail::stateWord(entry.state);
    const QString state =
        entry.spokenCounts.isEmpty() ? word : u"%1, %2"_s.arg(word, entry.spokenCounts);
    const QString name = u"%1: %2"_s.arg(entry.title, state);
    setAccessibleName(name);
    setAccessibleDescription(entry.keys);
    setToolTip(toolTipText(entry.keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, entry.keys)));
    update();
}

void StageButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize StageButton::sizeHint() const
{
    return {m_theme.scaled(m_folded ? StageRail::FoldedWidth : StageRail::Width),
            m_theme.scaled(Theme::LiveRowHeight)};
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF ground = QRectF(rect()).adjusted(4, 1, -4, -1);
    if (isChecked())
        paintPanel(painter, ground, m_theme.selectedRow(), {});
    else if (underMouse() || isDown())
        paintPanel(painter, ground, mixed(m_theme.background(), m_theme.ink(), 0.07), {});
    if (isChecked())
        painter.fillRect(QRectF(4, 6, EdgeWidth, height() - 12), m_theme.accent());
    if (m_folded)
        paintFolded(painter);
    else
        paintOpen(painter);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 0, -2, 0), m_theme.accent());
}

void StageButton::paintOpen(QPainter &painter) const
{
    const int side = m_theme.scaled(StageButtonMarkSide);
    const QRect mark(2 * Theme::Grid, (height() - side) / 2, side, side);
    paintStateMark(painter, mark, m_entry.state, m_theme);

    QRect text = rect().adjusted(mark.right() + 1 + Theme::Grid, 0, -3 * Theme::Grid / 2, 0);
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.secondaryInk());
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, m_entry.counts);
    const int counts = painter.fontMetrics().horizontalAdvance(m_entry.counts);
    if (counts > 0)
        text.adjust(0, 0, -counts - Theme::Grid / 2, 0);
    painter.setFont(m_theme.font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.ink());
    painter.drawText(text,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_entry.title, Qt::ElideRight, text.width()));
}

void StageButton::paintFolded(QPainter &painter) const
{
    const int side = m_theme.scaled(StageButtonMarkSide);
    const int left = (width() - 2 * side - Theme::Grid / 2) / 2;
    const QRect icon(left, (height() - side) / 2, side, side);
    m_theme.icon(m_entry.icon).paint(&painter, icon);
    paintStateMark(painter, icon.translated(side + Theme::Grid / 2, 0), m_entry.state, m_theme);
}

} // namespace Tallerista

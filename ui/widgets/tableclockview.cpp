// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableclockview.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MinuteWidth = 40;

} // namespace

TableClockView::TableClockView(const Theme &theme, const Mesa &mesa, QWidget *parent)
    : QWidget(parent)
    , m_mesa(mesa.id())
    , m_title(mesa->title())
    , m_clock(new QLabel(this))
    , m_pause(new QPushButton(this))
{
    m_clock->setObjectName(u"tableClock%1"_s.arg(mesa->number));
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setFont(theme.font(TextSize::Section, QFont::DemiBold));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, theme.mesaColor(mesa->number));
    m_clock->setPalette(ink);
    m_pause->setObjectName(u"pauseTable%1"_s.arg(mesa->number));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_clock);
    layout->addSpacing(Theme::Grid / 2);
    layout->addWidget(m_pause);
    for (const int minutes : {-1, 1}) {
        auto *button = new QPushButton(minutes < 0 ? u"−1"_s : u"+1"_s, this);
        button->setFixedWidth(theme.scaled(MinuteWidth));
        button->setAccessibleName(minutes < 0 ? tr("One minute less for %1").arg(m_title)
                                              : tr("One minute more for %1").arg(m_title));
        layout->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, minutes] { emit minutesPressed(minutes); });
    }
    for (auto *button : findChildren<QPushButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(false);
    }
    connect(m_pause, &QPushButton::clicked, this, &TableClockView::pausePressed);
}

void TableClockView::setClock(const TableClock &clock)
{
    const QString remaining = remainingText(clock.remainingMs);
    m_clock->setText(clock.paused ? tr("%1 · %2 · paused").arg(m_title, remaining)
                                  : m_title + u" · "_s + remaining);
    m_pause->setText(clock.paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(clock.paused ? tr("Resume %1").arg(m_title)
                                            : tr("Pause %1").arg(m_title));
}

} // namespace Tallerista

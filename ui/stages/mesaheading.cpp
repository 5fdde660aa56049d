// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/mesaheading.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Tallerista {

MesaHeading::MesaHeading(const Theme &theme, const Mesa &mesa, QWidget *side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(mesa->number)
    , m_title(new QLabel(mesa->title(), this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.font(TextSize::Section, QFont::DemiBold));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(side);
    connect(&theme, &Theme::changed, this, &MesaHeading::dress);
    dress();
}

void MesaHeading::dress()
{
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, m_theme.mesaColor(m_number));
    m_title->setPalette(palette);
}

} // namespace Tallerista

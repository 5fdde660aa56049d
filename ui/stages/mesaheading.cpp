// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/mesaheading.h"

#include "ui/base/theme.h"
#include "ui/stages/stagepage.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Tallerista {

MesaHeading::MesaHeading(const PageContext &context,
                         const Mesa &mesa,
                         QWidget *side,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_number(mesa->number)
    , m_title(new QLabel(context.document.mayWrite(Scope::of(mesa.id()))
                             ? mesa->title()
                             : tr("%1 · written on the other computer").arg(mesa->title()),
                         this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(side);
    connect(&m_theme, &Theme::changed, this, &MesaHeading::dress);
    dress();
}

void MesaHeading::dress()
{
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, m_theme.mesaColor(m_number));
    m_title->setPalette(palette);
}

} // namespace Tallerista

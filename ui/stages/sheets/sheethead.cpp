// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheethead.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

SheetHead::SheetHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_code(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Secondary, QFont::DemiBold}, {}, this))
    , m_name(new ElidedLabel(this))
    , m_turn(new QPushButton(this))
{
    m_code->setObjectName(u"sheetCode"_s);
    m_name->setObjectName(u"sheetName"_s);
    m_name->setFont(theme.font(TextSize::Section, QFont::DemiBold));
    m_turn->setObjectName(u"complete"_s);
    m_turn->setAutoDefault(false);
    m_turn->setToolTip(QKeySequence(Keys).toString(QKeySequence::NativeText));
    m_turn->setAccessibleDescription(m_turn->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_code);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_turn);
    connect(m_turn, &QPushButton::clicked, this, &SheetHead::turned);
    setFull(false);
}

void SheetHead::setSheet(const QString &code, const QString &name)
{
    m_code->setText(code);
    m_name->setText(name);
}

void SheetHead::setFull(bool full)
{
    m_turn->setText(full ? tr("Seven questions") : tr("Complete"));
    m_turn->setAccessibleName(m_turn->text());
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/cutsfield.h"

#include "core/domain/vote.h"
#include "core/domain/workshop.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Tallerista {

CutsField::CutsField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    m_first = addNumber(theme, tr("First selection"), u"firstCut"_s);
    m_final = addNumber(theme, tr("Final selection"), u"finalCut"_s);
    m_plenary = addNumber(theme, tr("Plenary"), u"plenaryCut"_s);
    layout->addStretch();
}

QSpinBox *CutsField::addNumber(const Theme &theme, const QString &name, const QString &objectName)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(objectName);
    number->setRange(1, VoteFields::MaxSeats);
    number->setKeyboardTracking(false);
    number->setAccessibleName(name);
    layout()->addWidget(
        new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Secondary}, name, this));
    layout()->addWidget(number);
    connect(number, &QSpinBox::valueChanged, this, &CutsField::changed);
    return number;
}

void CutsField::show(const WorkshopFields &workshop)
{
    const QSignalBlocker quiet(this);
    m_first->setValue(workshop.firstCut);
    m_final->setValue(workshop.finalCut);
    m_plenary->setValue(workshop.plenaryCut);
}

void CutsField::putInto(WorkshopFields &workshop) const
{
    workshop.firstCut = m_first->value();
    workshop.finalCut = m_final->value();
    workshop.plenaryCut = m_plenary->value();
}

} // namespace Tallerista

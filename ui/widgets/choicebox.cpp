// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicebox.h"

#include <QWheelEvent>

#include <utility>

namespace Tallerista {

ChoiceBox::ChoiceBox(const QList<Choice> &choices, Write write, QWidget *parent)
    : QComboBox(parent)
    , m_write(std::move(write))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    for (const Choice &choice : choices)
        addItem(choice.name, choice.value);
    connect(this, &QComboBox::activated, this, &ChoiceBox::save);
}

void ChoiceBox::follow(int held)
{
    m_held = held;
    setCurrentIndex(findData(held));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::save()
{
    const int chosen = currentData().toInt();
    if (chosen == m_held)
        return;
    if (const auto written = m_write(chosen); !written) {
        follow(m_held);
        emit refused(written.error().message);
        return;
    }
    emit saved();
}

} // namespace Tallerista

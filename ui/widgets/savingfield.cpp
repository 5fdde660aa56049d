// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/savingfield.h"

#include <utility>

namespace Tallerista {

SavingField::SavingField(const Theme &theme, Write write, QWidget *parent)
    : UndoTextField(theme, parent)
    , m_write(std::move(write))
{
    connect(this, &UndoTextField::submitted, this, &SavingField::save);
    connect(this, &QLineEdit::editingFinished, this, &SavingField::save);
}

void SavingField::follow(const QString &held)
{
    if (hasUncommittedTyping() || held == committed())
        return;
    setCommitted(held);
    emit saved();
}

void SavingField::save()
{
    if (!hasUncommittedTyping()) {
        emit saved(); // nothing is left to say against it
        return;
    }
    const auto held = m_write(text());
    if (!held) {
        emit refused(held.error().message);
        return;
    }
    settle(*held);
    emit saved();
}

} // namespace Tallerista

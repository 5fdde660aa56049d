// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/hintedfield.h"

#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

namespace Tallerista {

HintedField::HintedField(const Theme &theme, const Words &words, QWidget *editor, QWidget *parent)
    : FormField(theme, words.name, editor, parent)
{
    if (words.hint.isEmpty())
        return;
    auto *hint =
        new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, words.hint, this);
    hint->setWordWrap(true);
    editor->setAccessibleDescription(words.hint);
    if (auto *column = qobject_cast<QBoxLayout *>(layout()))
        column->insertWidget(column->indexOf(editor) + 1, hint);
}

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/formfield.h"

namespace Tallerista {

/// An editor with its name above it and, below, one line that says what is asked for.
class HintedField : public FormField
{
    Q_OBJECT

public:
    /// What stands around an editor. An empty hint takes no room.
    struct Words
    {
        QString name;
        QString hint = {};
    };

    /// Takes \a editor and names it for screen readers. \a theme must outlive the field.
    HintedField(const Theme &theme, const Words &words, QWidget *editor, QWidget *parent = nullptr);

    /// Shows what \a editor, a SavingField or its sibling, says of what was typed in it.
    template <typename Editor>
    void listenTo(const Editor *editor)
    {
        connect(editor, &Editor::refused, this, &FormField::showProblem);
        connect(editor, &Editor::saved, this, &FormField::clearProblem);
    }
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/undotextarea.h"

namespace Tallerista {

/// One of several boxes that are saved together: Enter saves them, leaving it does not.
class EntryArea : public UndoTextArea
{
    Q_OBJECT

public:
    explicit EntryArea(QWidget *parent = nullptr);

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace Tallerista

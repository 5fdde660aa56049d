// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/undotextfield.h"

namespace Tallerista {

/// The line in which ideas are typed. Several pasted lines do not run into one.
class CaptureField : public UndoTextField
{
    Q_OBJECT

public:
    using UndoTextField::UndoTextField;

signals:
    /// Text with line breaks was pasted; nothing was put into the field.
    void linesPasted(const QString &text);
    /// Esc was pressed.
    void givenUp();
    /// The down arrow was pressed: on to the list.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/undotextfield.h"

namespace Tallerista {

/// A line that hands over several pasted lines one by one instead of running them together.
class AddField : public UndoTextField
{
    Q_OBJECT

public:
    using UndoTextField::UndoTextField;

    QMenu *makeMenu() override;

signals:
    /// At least two lines, without bullets and blank lines. The text of the field has not changed.
    void linesPasted(const QStringList &lines);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pasteLines();
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ideameaning.h"
#include "ui/widgets/addfield.h"

namespace Tallerista {

class MarkCompleter;

/// The line in which an idea is typed, new or once more. Alt+I begins an institution. Of what is offered
/// behind a mark, Tab and → at the end take the first, or what ↓ chose, which Enter takes too; else Enter
/// submits, whatever is offered.
class CaptureField : public AddField
{
    Q_OBJECT

public:
    /// \a theme and \a names must outlive the field.
    CaptureField(const Theme &theme, const IdeaNames &names, QWidget *parent = nullptr);

    /// No names of people are offered, or again.
    void hidePeople(bool hidden);

signals:
    /// Esc was pressed.
    void givenUp();
    /// The down arrow was pressed: on to the list.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    MarkCompleter *m_marks;
};

} // namespace Tallerista

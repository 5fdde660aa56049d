// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/undotextfield.h"

namespace Tallerista {

/// The line that finds people and adds them. Several lines that reach it in any way (keys, menu,
/// mouse, drop) are handed on, and what was typed before stays.
class PeopleField : public UndoTextField
{
    Q_OBJECT

public:
    /// \a theme must outlive the field.
    explicit PeopleField(const Theme &theme, QWidget *parent = nullptr);

signals:
    /// Shift+Enter was pressed: whatever the list shows, somebody new is meant.
    void somebodyNewMeant();
    /// The down arrow was pressed: on to the list.
    void leftDownwards();
    void linesPasted(const QString &lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeLinesOut();

    QString m_line; ///< the text while it was one line
};

} // namespace Tallerista

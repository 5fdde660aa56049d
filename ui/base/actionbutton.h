// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace Tallerista {

/// A push button that triggers an action and follows its state; its tooltip names the action and its
/// key. Text and icon stay the button's own.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    /// \a action must outlive the button.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Tallerista {

/// A page that scrolls up and down, never sideways, and follows the keyboard.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

private:
    void followFocus(QWidget *now);
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/projector/roomimage.h"

namespace Tallerista {

/// The image of the room inside the main window: for one screen alone, and to read aloud from.
class RoomPage : public RoomImage
{
    Q_OBJECT

public:
    explicit RoomPage(WallFont font, QWidget *parent = nullptr);

signals:
    /// Esc: back to the work.
    void left();
    /// B, or the key of a presenter's remote control.
    void blackAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Tallerista

// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/projector/roomimage.h"

class QScreen;

namespace Tallerista {

/// The window on the wall. It fills the screen that it is given, takes no keyboard from the work and
/// is never anywhere else.
class ProjectorWindow : public RoomImage
{
    Q_OBJECT

public:
    explicit ProjectorWindow(WallFont font);

    /// Takes the size of \a screen without being seen there yet.
    void measure(const QScreen &screen);
    void showOn(QScreen *screen);

signals:
    /// Somebody closed it by the window manager's means.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace Tallerista

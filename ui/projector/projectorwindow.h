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

    /// The screen for the room: one that shows something else than \a own, where the work is; of
    /// several the one called \a preferred. Null with a single screen or a mirrored one.
    static QScreen *screenBeside(const QScreen *own, const QString &preferred = {});

    void showOn(QScreen *screen);

signals:
    /// Somebody closed it by the window manager's means.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace Tallerista

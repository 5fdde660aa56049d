// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"

#include <QCoreApplication>

namespace Tallerista {

/// What the facilitator is told about the image on the wall.
struct ProjectorState
{
    Q_DECLARE_TR_FUNCTIONS(ProjectorState)

public:
    RoomMode mode = RoomMode::Automatic;
    bool wanted = false; ///< turned on, whether or not there is a screen for it
    bool onWall = false;
    bool black = false;

    /// «Proyector: automático»
    QString sentence() const;
};

} // namespace Tallerista

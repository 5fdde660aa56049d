// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "ui/projector/wall.h"

namespace Tallerista {

/// The columns side by side, in letters that hold every title whole.
QList<WallPage> votingPages(const Wall &wall, const VotingCard &card);

} // namespace Tallerista

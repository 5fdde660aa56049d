// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workshopclock.h"
#include "core/rehearsal/inventedroom.h"
#include "core/rehearsal/rehearsalfolder.h"
#include "core/rehearsal/simulatedclocksource.h"

#include <memory>
#include <optional>
#include <utility>

namespace Tallerista {

/// What a rehearsal is played on: its clocks, which outlive its document, and its room, which does not.
struct RehearsalStage
{
    static constexpr int FirstSpeed = 5;

    RehearsalStage(QString path, qint64 startUtcMs, std::unique_ptr<RehearsalFolder> place)
        : realPath(std::move(path))
        , folder(std::move(place))
        , source(real, startUtcMs)
        , clock(source)
    {}

    /// So much time passes at once; nobody slept meanwhile.
    void pass(qint64 ms)
    {
        source.advance(ms);
        (void)clock.look();
    }

    QString realPath;            ///< of the workshop that is rehearsed
    std::optional<int> realPage; ///< where it was left; none: it was not open
    std::unique_ptr<RehearsalFolder> folder;
    SystemClockSource real;
    SimulatedClockSource source;
    WorkshopClock clock;
    std::unique_ptr<InventedRoom> room;
    int speed = FirstSpeed; ///< to go on with after a pause
    bool isWaiting = true;  ///< for the agenda to start: until then no time passes
    bool isRestarting = false;
};

} // namespace Tallerista

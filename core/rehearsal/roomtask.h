// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

#include <functional>

namespace Tallerista {

/// What is left to do in a stage: how many things, and the next of them.
struct RoomTask
{
    qsizetype left = 0;
    std::function<Result<void>()> next = {};
    bool isOverdue = false; ///< it should have been done in an earlier block
};

/// This one, or \a other where nothing is left of it.
inline RoomTask orElse(RoomTask task, const std::function<RoomTask()> &other)
{
    return task.left > 0 ? std::move(task) : other();
}

inline RoomTask overdue(RoomTask task)
{
    task.isOverdue = true;
    return task;
}

/// Both; the next thing is of the one of which most is left.
inline RoomTask together(RoomTask one, RoomTask other)
{
    const qsizetype left = one.left + other.left;
    return {left, one.left >= other.left ? std::move(one.next) : std::move(other.next)};
}

} // namespace Tallerista
